export type AppPageErrorCode =
  /** The page was opened without a payload, so there is no store to speak of. */
  | 'payload_missing'
  /** App storage refused, or did not answer. */
  | 'storage_failed';

/** What an app page's calls reject with. */
export class AppPageError extends Error {
  override readonly name = 'AppPageError';
  readonly code: AppPageErrorCode;
  /** Of the answer, when there was one. */
  readonly status: number | undefined;

  constructor(code: AppPageErrorCode, message: string, options?: ErrorOptions & { readonly status?: number }) {
    super(message, options);
    this.code = code;
    this.status = options?.status;
  }
}
