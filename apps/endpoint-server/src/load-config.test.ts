import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadConfig } from './load-config.ts';
import { storeApps } from './tests/store-apps.ts';

it('finds every store app of the workspace', async () => {
  const { apps } = await loadConfig(fileURLToPath(new URL('../../../ecwid-kit.config.ts', import.meta.url)));

  expect(apps.map(({ clientId }) => clientId).toSorted()).toEqual(storeApps.map(({ clientId }) => clientId));
});

it.each([
  ['has no default export', 'export const apps = [];', /export default/],
  ['lists one app twice', "const apps = [{ clientId: 'a' }, { clientId: 'a' }]; export default { apps };", /Two apps/],
])('refuses a file that %s', async (_what, text, message) => {
  const path = join(mkdtempSync(join(tmpdir(), 'endpoint-server-')), 'ecwid-kit.config.ts');
  writeFileSync(path, text);

  await expect(loadConfig(path)).rejects.toThrow(message);
});
