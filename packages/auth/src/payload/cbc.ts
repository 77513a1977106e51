import { decodeBase64Url, encodeBase64Url } from '../bytes/base64.ts';
import { concatBytes, utf8Bytes, utf8Text, type Bytes } from '../bytes/bytes.ts';
import { payloadError } from './payload-error.ts';
import { payloadKey } from './payload-key.ts';

const IV_LENGTH = 16;

export interface EncryptOptions {
  /** 16 bytes, never used twice. Random when absent. */
  readonly iv?: Bytes;
}

/** Encrypts text as the platform does for `?payload=` and the payment field `data`: AES-128-CBC, IV first. */
export async function encryptCbc(text: string, clientSecret: string, options: EncryptOptions = {}): Promise<string> {
  const iv = options.iv ?? crypto.getRandomValues(new Uint8Array(IV_LENGTH));
  const key = await payloadKey(clientSecret, 'AES-CBC');
  const encrypted = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, utf8Bytes(text));
  return encodeBase64Url(concatBytes(iv, new Uint8Array(encrypted)));
}

/**
 * Decrypts `?payload=` or the payment field `data`. There is no MAC: a changed text may decrypt to something else, so
 * what it says has to be checked against the API.
 *
 * @throws EcwidAuthError `payload_invalid`, always in the same words
 */
export async function decryptCbc(payload: string, clientSecret: string): Promise<string> {
  const key = await payloadKey(clientSecret, 'AES-CBC');
  const bytes = decodeBase64Url(payload);
  if (!bytes) throw payloadError();
  try {
    const iv = bytes.subarray(0, IV_LENGTH);
    return utf8Text(
      new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, bytes.subarray(IV_LENGTH))),
    );
  } catch {
    throw payloadError(); // without the cause: it tells padding from encoding
  }
}
