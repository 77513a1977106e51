import type { Io } from '../../io.ts';
import { runTool } from './run-tool.ts';
import type { Vault } from './vault.ts';

const TOOL = 'secret-tool';

/** The keyring of a Linux desktop, by libsecret's `secret-tool`. Tokens reach it on stdin, never as arguments. */
export function secretServiceVault(env: Io['env']): Vault {
  const attributes = (profile: string) => ['service', 'ecwid-kit', 'profile', profile];
  return {
    place: 'the keyring of the desktop',
    save(profile, token) {
      const label = ['--label', `ecwid-kit: ${profile}`];
      return runTool(TOOL, ['store', ...label, ...attributes(profile)], env, token) !== undefined;
    },
    load: (profile) => runTool(TOOL, ['lookup', ...attributes(profile)], env)?.replace(/\n$/, '') || undefined,
    remove(profile) {
      runTool(TOOL, ['clear', ...attributes(profile)], env);
    },
  };
}
