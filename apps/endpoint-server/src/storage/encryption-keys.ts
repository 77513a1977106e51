import { createHash } from 'node:crypto';
import type { EncryptionKey } from '@ecwid-kit/auth';

/** Names keys after what they are, so that a key keeps its name when another is put before it. */
export function encryptionKeys(texts: readonly [string, ...string[]]): readonly [EncryptionKey, ...EncryptionKey[]] {
  const [first, ...others] = texts;
  return [nameKey(first), ...others.map(nameKey)];
}

const nameKey = (key: string): EncryptionKey => ({
  id: createHash('sha256').update(`ecwid-kit key name ${key}`).digest('hex').slice(0, 12),
  key,
});
