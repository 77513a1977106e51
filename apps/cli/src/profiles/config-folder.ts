import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../io.ts';

/** Where the logins of this person lie: `$XDG_CONFIG_HOME/ecwid-kit`, or what stands for it on this system. */
export function configFolder(env: Io['env']): string {
  const home = env['HOME'] || homedir();
  const base = env['XDG_CONFIG_HOME'] || (platform() === 'win32' && env['APPDATA']) || join(home, '.config');
  return join(base, 'ecwid-kit');
}
