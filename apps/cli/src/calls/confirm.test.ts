import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.ts';

/** The real service, as far as it answers here: yes to everything. */
function liveStore() {
  const requests: string[] = [];
  const fetch = (input: unknown, init?: RequestInit) => {
    requests.push(`${init?.method} ${new URL(String(input)).pathname}`);
    return Promise.resolve(Response.json({ id: 1, updateCount: 1, deleteCount: 1, items: [] }));
  };
  const cli = (argv: readonly string[], terminal: boolean, stdin = '') =>
    runCli(argv, {
      cwd: tmpdir(),
      env: { ECWID_TOKEN: 'secret_live', ECWID_STORE_ID: '1003' },
      fetch,
      terminal,
      stdin,
    });
  return { requests, cli };
}

const update = ['products', 'update', '7', '--price', '1'];

it('asks in a terminal before it writes to a store that is no sandbox, naming store and call', async () => {
  const { requests, cli } = liveStore();

  const declined = await cli(update, true, '\n');
  const agreed = await cli(update, true, 'y\n');

  expect(declined).toMatchObject({ code: 1, stdout: '' });
  expect(declined.stderr).toContain(
    'PUT /products/7 at store 1003 at https://app.ecwid.com/api/v3? This is no sandbox. [y/N]',
  );
  expect(agreed.code).toBe(0);
  expect(requests).toEqual(['PUT /api/v3/1003/products/7']);
});

it.each([
  ['a read', ['products', 'search'], true],
  ['a read that is a POST', ['products', 'get-filters', '--data', '{}'], true],
  ['a write with --yes', [...update, '--yes'], true],
  ['a write of a script', update, false],
  ['a script that deletes one thing by its path', ['api', 'DELETE', '/orders/W-1'], false],
  ['a script that deletes the one picture of a thing', ['product-media', 'delete-image', '7'], false],
  ['a call by its path, with --yes', ['api', 'PUT', '/products/7', '--data', '{}', '--yes'], true],
])('does not ask about %s', async (_what, argv, terminal) => {
  const { requests, cli } = liveStore();

  const { code, stderr } = await cli(argv, terminal);

  expect(code).toBe(0);
  expect(stderr).not.toContain('[y/N]');
  expect(requests).toHaveLength(1);
});

it.each([
  ['a script deletes everything', ['products', 'delete-all'], false],
  ['a script deletes everything by its path', ['api', 'DELETE', '/products'], false],
  ['a script deletes everything of a thing', ['product-variations', 'delete-all', '7'], false],
  ['a script deletes everything of a thing by its path', ['api', 'DELETE', '/products/7/gallery'], false],
  ['stdin is the body', ['products', 'update', '7', '--file', '-'], true],
])('wants --yes when nobody can be asked: %s', async (_what, argv, terminal) => {
  const { requests, cli } = liveStore();

  const { code, stderr } = await cli(argv, terminal);

  expect({ code, requests }).toEqual({ code: 2, requests: [] });
  expect(stderr).toContain('say --yes');
});

it('asks about a call by its path as about any other', async () => {
  const { requests, cli } = liveStore();

  const { code, stderr } = await cli(['api', 'DELETE', '/products/7'], true, 'n\n');

  expect({ code, requests }).toEqual({ code: 1, requests: [] });
  expect(stderr).toContain('DELETE /products/7');
});
