import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../random/random.ts';

const KEY_BYTES = 32;

/** The key that tokens and client secrets are kept under: beside the data, readable by its owner alone. */
export function loadEncryptionKey(dataDir?: string): Uint8Array {
  if (!dataDir) return newKey();
  const file = join(dataDir, 'secret.key');
  if (existsSync(file)) {
    const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
    if (key.length === KEY_BYTES) return key;
    throw new Error(`${file} is damaged: it must hold ${KEY_BYTES * 2} hex digits`);
  }
  mkdirSync(dataDir, { recursive: true });
  const key = newKey();
  writeFileSync(file, `${Buffer.from(key).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  return key;
}

/** Never from a seed: a key that can be made again is none. */
function newKey(): Uint8Array {
  return createRandom().bytes(KEY_BYTES);
}
