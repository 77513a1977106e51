import { utf8Bytes } from '../bytes/bytes.ts';
import { EcwidAuthError } from '../errors.ts';

const KEY_LENGTH = 16;

/**
 * The AES-128 key of an app's payloads: the first 16 characters of its client secret, as ASCII. No hash, no KDF.
 *
 * @throws EcwidAuthError `secret_invalid` when the secret is shorter, or not ASCII
 */
export async function payloadKey(clientSecret: string, cipher: 'AES-CBC' | 'AES-GCM') {
  const characters = clientSecret.slice(0, KEY_LENGTH);
  if (!/^[\x20-\x7e]{16}$/.test(characters)) {
    throw new EcwidAuthError('secret_invalid', 'The client secret needs at least 16 ASCII characters');
  }
  return crypto.subtle.importKey('raw', utf8Bytes(characters), cipher, false, ['encrypt', 'decrypt']);
}
