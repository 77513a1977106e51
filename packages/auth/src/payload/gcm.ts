import { decodeBase64Url, encodeBase64Url } from '../bytes/base64.ts';
import { concatBytes, utf8Bytes, utf8Text } from '../bytes/bytes.ts';
import type { EncryptOptions } from './cbc.ts';
import { payloadError } from './payload-error.ts';
import { payloadKey } from './payload-key.ts';

/** 16 bytes, not the usual 12. */
const IV_LENGTH = 16;
const TAG_BITS = 128;

/** Encrypts text as the platform does for the payment field `enc_data`: AES-128-GCM, IV first, tag last. */
export async function encryptGcm(text: string, clientSecret: string, options: EncryptOptions = {}): Promise<string> {
  const iv = options.iv ?? crypto.getRandomValues(new Uint8Array(IV_LENGTH));
  const key = await payloadKey(clientSecret, 'AES-GCM');
  const algorithm = { name: 'AES-GCM', iv, tagLength: TAG_BITS };
  const encrypted = await crypto.subtle.encrypt(algorithm, key, utf8Bytes(text));
  return encodeBase64Url(concatBytes(iv, new Uint8Array(encrypted)));
}

/**
 * Decrypts the payment field `enc_data` and checks that nobody changed it.
 *
 * @throws EcwidAuthError `payload_invalid`, always in the same words
 */
export async function decryptGcm(payload: string, clientSecret: string): Promise<string> {
  const key = await payloadKey(clientSecret, 'AES-GCM');
  const bytes = decodeBase64Url(payload);
  if (!bytes || bytes.length < IV_LENGTH + TAG_BITS / 8) throw payloadError();
  try {
    const algorithm = { name: 'AES-GCM', iv: bytes.subarray(0, IV_LENGTH), tagLength: TAG_BITS };
    return utf8Text(new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes.subarray(IV_LENGTH))));
  } catch {
    throw payloadError(); // without the cause: one error for every failure
  }
}
