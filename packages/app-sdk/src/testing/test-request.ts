/** Invented, and the default of every builder here. */
export const TEST_CLIENT_SECRET = 's4ndb0xS3cretKey0123456789abcdef';
export const TEST_STORE_ID = 20_012_001;
/** Has the form of a sandbox's token, so that no client sends it to the live platform. */
export const TEST_TOKEN = 'secret_SANDBOXAAAABBBBCCCCDDDDEEEEFF';
/** An address at which only paths count. */
export const TEST_URL = 'http://app.localhost';

export interface TestRequestOptions {
  /** The app's address, without a slash at the end. */
  readonly url?: string;
  readonly clientSecret?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
