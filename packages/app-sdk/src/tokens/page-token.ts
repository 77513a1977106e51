import { AppSdkError } from '../errors.ts';
import type { TokenSigner } from './signed-token.ts';

const PURPOSE = 'page';
const DEFAULT_LIFE_SECONDS = 15 * 60;

/**
 * A short-lived token with which an app's page asks the app's own routes. Make it on the server, after the payload was
 * decrypted and its token checked against the API: whoever holds it reads what the store's page may read.
 */
export async function createPageToken(
  signer: TokenSigner,
  {
    storeId,
    expiresInSeconds = DEFAULT_LIFE_SECONDS,
  }: { readonly storeId: number; readonly expiresInSeconds?: number },
): Promise<string> {
  return signer.sign(PURPOSE, { storeId }, { expiresInSeconds });
}

/**
 * Gives the store that a page token is for.
 *
 * @throws AppSdkError `token_invalid`
 */
export async function verifyPageToken(signer: TokenSigner, token: string): Promise<number> {
  const data = await signer.verify(PURPOSE, token);
  if (typeof data === 'object' && data !== null && 'storeId' in data && typeof data.storeId === 'number') {
    return data.storeId;
  }
  throw new AppSdkError('token_invalid', 'The token is not valid, or no longer');
}
