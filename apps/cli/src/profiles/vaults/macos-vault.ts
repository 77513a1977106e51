import type { Io } from '../../io.ts';
import { runTool } from './run-tool.ts';
import type { Vault } from './vault.ts';

const TOOL = 'security';

/** The keychain of macOS. `security -i` reads its command from stdin, so that the token is no argument of a process. */
export function macosVault(env: Io['env']): Vault {
  const item = (profile: string) => ['-a', profile, '-s', 'ecwid-kit'];
  return {
    place: 'the keychain',
    save(profile, token) {
      const line = ['add-generic-password', '-U', ...item(profile), '-w', token].map(quoted).join(' ');
      // In this mode the tool ends well also when a command failed.
      return runTool(TOOL, ['-i'], env, `${line}\n`) !== undefined && this.load(profile) === token;
    },
    load: (profile) =>
      runTool(TOOL, ['find-generic-password', ...item(profile), '-w'], env)?.replace(/\n$/, '') || undefined,
    remove(profile) {
      runTool(TOOL, ['delete-generic-password', ...item(profile)], env);
    },
  };
}

function quoted(word: string): string {
  return `"${word.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
