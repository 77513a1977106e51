import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePrivate } from '../../workspace/write-private.ts';

/** Where the servers beside the sandbox keep what is theirs, encrypted with one key. */
export interface DataFolder {
  readonly encryptionKey: string;
  folderOf(server: string): string;
  /** Removes what is not meant to stay. */
  dispose(): void;
}

/** Beside the sandbox's data, or, without any, in a folder that goes away. */
export function openDataFolder(dataDir: string | undefined): DataFolder {
  const root = dataDir ?? mkdtempSync(join(tmpdir(), 'ecwid-kit-'));
  const keyFile = join(root, 'servers.key');
  if (!existsSync(keyFile)) writePrivate(keyFile, `${randomBytes(32).toString('base64')}\n`);
  return {
    encryptionKey: readFileSync(keyFile, 'utf8').trim(),
    folderOf(server) {
      const folder = join(root, server);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return folder;
    },
    dispose() {
      if (dataDir === undefined) rmSync(root, { recursive: true, force: true });
    },
  };
}
