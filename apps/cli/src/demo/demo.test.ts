import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.ts';

const ENDPOINT_SERVER = import.meta.resolve('@ecwid-kit/endpoint-server/main');
const CONFIG = pathToFileURL(join(import.meta.dirname, '../../../../ecwid-kit.config.ts')).href;

/** The workspace's own apps and server, in a folder where nothing else runs. */
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ecwid-kit-demo-'));
  mkdirSync(join(root, 'apps/endpoint-server/src'), { recursive: true });
  writeFileSync(join(root, 'apps/endpoint-server/src/main.ts'), `import ${JSON.stringify(ENDPOINT_SERVER)};`);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const useConfig = (text: string) => writeFileSync(join(root, 'ecwid-kit.config.ts'), text);

it('walks from the catalog to the webhook, with the apps of this repo', async () => {
  useConfig(`export { default } from ${JSON.stringify(CONFIG)};`);

  const { code, stdout } = await runCli(['demo', '--json'], { cwd: root });
  const { hops, ok } = JSON.parse(stdout);

  expect(hops.filter((hop: any) => !hop.ok)).toEqual([]);
  expect(hops.map(({ name }: any) => name)).toEqual([
    'Catalog',
    'Product',
    'Cart',
    'Discount',
    'Address',
    'Live rates',
    'Payment',
    'Invoice page',
    'Thank-you page',
    'Webhook',
  ]);
  expect(hops.at(-1).found).toBe('order.created reached order-feed');
  expect({ code, ok }).toEqual({ code: 0, ok: true });
});

it('names the hop that is missing, and fails', async () => {
  useConfig('export default { apps: [] };');

  const { code, stdout } = await runCli(['demo', '--json'], { cwd: root });
  const { hops, ok } = JSON.parse(stdout);

  expect({ code, ok }).toEqual({ code: 1, ok: false });
  expect(hops.find((hop: any) => !hop.ok)).toMatchObject({
    name: 'Discount',
    found: 'the sandbox did not ask volume-discount',
  });
  expect(hops.at(-1)).toMatchObject({ name: 'Webhook', found: 'not reached' });
});
