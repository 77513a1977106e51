import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../io.ts';
import { writePrivate } from '../../workspace/write-private.ts';
import { configFolder } from '../config-folder.ts';
import type { Vault } from './vault.ts';

/** Tokens in `tokens.json` beside the profiles, with the mode 0600. */
export function fileVault(env: Io['env']): Vault {
  const file = join(configFolder(env), 'tokens.json');
  const read = (): Record<string, string> => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>; // what `write` made
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
      throw error;
    }
  };
  const write = (tokens: Readonly<Record<string, string>>) =>
    writePrivate(file, `${JSON.stringify(tokens, undefined, 2)}\n`);
  return {
    place: file,
    save(profile, token) {
      write({ ...read(), [profile]: token });
      return true;
    },
    load(profile) {
      const tokens = read();
      return Object.hasOwn(tokens, profile) ? tokens[profile] : undefined;
    },
    remove(profile) {
      const { [profile]: _removed, ...rest } = read();
      write(rest);
    },
  };
}
