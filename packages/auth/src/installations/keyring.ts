import { decodeBase64Url, encodeBase64Url } from '../bytes/base64.ts';
import { concatBytes, utf8Bytes, utf8Text } from '../bytes/bytes.ts';
import { EcwidAuthError } from '../errors.ts';

/** A key for what is kept in a database. */
export interface EncryptionKey {
  /** Kept beside what it encrypts, in the clear: up to 32 letters, digits, `-` and `_`. */
  readonly id: string;
  /** 32 bytes, or their base64 in either alphabet: `openssl rand -base64 32`. */
  readonly key: Uint8Array | string;
}

export interface Keyring {
  /** Of the key that new texts are encrypted with. */
  readonly currentId: string;
  /** Encrypts text so that it opens only with the same `context`. */
  seal(text: string, context: string): Promise<{ keyId: string; sealed: string }>;
  /** @throws EcwidAuthError `encryption_key_unknown` or `installation_unreadable` */
  open(keyId: string, sealed: string, context: string): Promise<string>;
}

const KEY_LENGTH = 32;
const IV_LENGTH = 12;

/**
 * Encrypts with AES-256-GCM under the first key, and decrypts with any. To change the key, put the new one first and
 * leave the old ones behind it until nothing is encrypted with them.
 *
 * @throws EcwidAuthError `encryption_key_invalid`
 */
export async function createKeyring(keys: readonly [EncryptionKey, ...EncryptionKey[]]): Promise<Keyring> {
  const imported = new Map<string, Awaited<ReturnType<typeof importKey>>>();
  for (const key of keys) {
    if (imported.has(key.id)) throw keyInvalid(`The id ${key.id} is used twice`);
    imported.set(key.id, await importKey(key));
  }
  const [{ id: currentId }] = keys;
  const find = (id: string) => {
    const found = imported.get(id);
    if (!found) throw new EcwidAuthError('encryption_key_unknown', `Encrypted with the key ${id}, which was not given`);
    return found;
  };
  return {
    currentId,
    seal: async (text, context) => {
      const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
      const encrypted = await crypto.subtle.encrypt(algorithm(iv, context), find(currentId), utf8Bytes(text));
      return { keyId: currentId, sealed: encodeBase64Url(concatBytes(iv, new Uint8Array(encrypted))) };
    },
    open: async (keyId, sealed, context) => {
      const key = find(keyId);
      const bytes = decodeBase64Url(sealed) ?? new Uint8Array();
      try {
        const iv = bytes.subarray(0, IV_LENGTH);
        return utf8Text(
          new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, context), key, bytes.subarray(IV_LENGTH))),
        );
      } catch (cause) {
        const message = `The key ${keyId} does not open it: changed, moved to another row, or another key of that id`;
        throw new EcwidAuthError('installation_unreadable', message, { cause });
      }
    },
  };
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, context: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8Bytes(context),
});

async function importKey({ id, key }: EncryptionKey) {
  if (!/^[\w-]{1,32}$/.test(id)) throw keyInvalid('An id is up to 32 letters, digits, - and _');
  const bytes = typeof key === 'string' ? decodeBase64Url(key.replaceAll('+', '-').replaceAll('/', '_')) : key;
  if (bytes?.length !== KEY_LENGTH) throw keyInvalid(`The key ${id} is not ${KEY_LENGTH} bytes`);
  return crypto.subtle.importKey('raw', Uint8Array.from(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function keyInvalid(message: string): EcwidAuthError {
  return new EcwidAuthError('encryption_key_invalid', message);
}
