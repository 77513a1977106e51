import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const CONFIG_FILE = 'ecwid-kit.config.ts';

/** The nearest folder upwards that has a config file; without one, the folder itself. */
export function findRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, CONFIG_FILE))) return at;
    if (at === dirname(at)) return folder;
  }
}
