import { encodeHex } from '../bytes/hex.ts';
import { utf8Bytes } from '../bytes/bytes.ts';
import type { EncryptionKey } from './keyring.ts';

const ID_LENGTH = 12;

/** Names keys after what they are, so that a key keeps its name when another is put before it. */
export async function nameEncryptionKeys([first, ...others]: readonly [string, ...string[]]): Promise<
  readonly [EncryptionKey, ...EncryptionKey[]]
> {
  return [await nameKey(first), ...(await Promise.all(others.map(nameKey)))];
}

async function nameKey(key: string): Promise<EncryptionKey> {
  const digest = await crypto.subtle.digest('SHA-256', utf8Bytes(`ecwid-kit key name ${key}`));
  return { id: encodeHex(new Uint8Array(digest)).slice(0, ID_LENGTH), key };
}
