import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { macosVault } from './macos-vault.ts';

/** What macOS' `security` does, as far as it is used. Its arguments are written down. */
const SECURITY = `#!/bin/sh
printf '%s\\n' "$*" >> "$KEYCHAIN.arguments"
case "$1" in
  -i) sed -n 's/.*"-w" "\\(.*\\)"$/\\1/p' | sed 's/\\\\\\(.\\)/\\1/g' > "$KEYCHAIN" ;;
  find-generic-password) cat "$KEYCHAIN" ;;
  delete-generic-password) rm "$KEYCHAIN" ;;
esac
`;

it.skipIf(platform() === 'win32')('keeps a token in the keychain without showing it to other processes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ecwid-kit-keychain-'));
  writeFileSync(join(folder, 'security'), SECURITY);
  chmodSync(join(folder, 'security'), 0o755);
  const env = { PATH: `${folder}:/usr/bin:/bin`, KEYCHAIN: join(folder, 'keychain') };
  const vault = macosVault(env);
  const token = String.raw`secret_"quoted"\and`;

  const isKept = vault.save('acme', token);
  const loaded = vault.load('acme');
  vault.remove('acme');

  expect([isKept, loaded, vault.load('acme')]).toEqual([true, token, undefined]);
  expect(readFileSync(`${env.KEYCHAIN}.arguments`, 'utf8')).not.toContain('secret_');
});

it('keeps nothing where the tool is not there', () => {
  expect(macosVault({ PATH: '/nowhere' }).save('acme', 'secret_x')).toBe(false);
});
