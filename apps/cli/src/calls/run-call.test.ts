import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startRunningDev, type RunningDev } from '../testing/running-dev.ts';

describe('calls at a running sandbox', () => {
  let dev: RunningDev;

  beforeAll(async () => {
    dev = await startRunningDev();
    return () => dev.close();
  });

  const ok = async (...argv: string[]): Promise<string> => {
    const { code, stdout, stderr } = await dev.cli(argv);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };
  const json = async (...argv: string[]): Promise<any> => JSON.parse(await ok(...argv, '--json'));

  it('prints the answer as it is with --json', async () => {
    const answer = await json('products', 'search', '--limit', '2', '--response-fields', 'total,items(id,name)');

    expect(answer).toEqual({ total: expect.any(Number), items: [expect.any(Object), expect.any(Object)] });
    expect(Object.keys(answer.items[0])).toEqual(['id', 'name']);
  });

  it('finds by keyword, by list and by what the store named', async () => {
    const { items } = await json('products', 'search', '--limit', '3');
    const ids: number[] = items.map(({ id }: any) => id);
    const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
    const found = async (...argv: string[]) =>
      inOrder((await json('products', 'search', ...argv)).items.map(({ id }: any) => id));

    expect(await found('--product-id', ids.join(','))).toEqual(inOrder(ids));
    expect(await found('--product-id', `${ids[0]}`, '--productId', `${ids[1]}`)).toEqual(inOrder(ids.slice(0, 2)));
    expect(await found('--keyword', items[0].name, '--enabled')).toContain(ids[0]);
    expect(await found('--query', `productId=${ids[2]}`)).toEqual([ids[2]]);
    expect(await found('--query', 'option_Pack=no such pack')).toEqual([]);
  });

  it('creates with flags, changes with a file, reads a table of fields and deletes', async () => {
    const { id } = await json('products', 'create', '--name', 'Tin', '--price', '4.5', '--ribbon.text', 'New');
    writeFileSync(join(dev.cwd, 'change.json'), '{"price":5}');
    await ok('products', 'update', `${id}`, '--file', 'change.json');
    const details = await ok('products', 'get', `${id}`, '--columns', 'name,price,ribbon.text');
    await ok('products', 'delete', `${id}`);
    const gone = await dev.cli(['products', 'get', `${id}`]);

    expect(details).toBe('name         Tin\nprice        5\nribbon.text  New\n');
    expect(gone.code).toBe(1);
  });

  it('prints a table that fits the terminal, and says what it leaves out', async () => {
    const argv = ['products', 'search', '--limit', '3'];
    const narrow = await dev.cli(argv, { columns: 60 });
    const wide = await dev.cli(argv, { columns: 160 });

    const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
    expect(widest(narrow.stdout)).toBeLessThanOrEqual(60);
    expect(widest(wide.stdout)).toBeGreaterThan(60);
    expect(narrow.stdout.split('\n')).toHaveLength(5);
    expect(narrow.stderr).toMatch(/3 of \d+; --all gets every page\.\n\d+ of \d+ fields/);
  });

  it('prints CSV that reads back, with the columns that are asked for', async () => {
    const { id } = await json('products', 'create', '--name', 'A "tin", of\ntea', '--price', '1');

    const csv = await ok('products', 'search', '--csv', '--columns', 'name,price', '--product-id', `${id}`);
    const whole = await ok('products', 'search', '--csv', '--product-id', `${id}`);

    expect(csv).toBe('name,price\n"A ""tin"", of\ntea",1\n');
    expect(whole.split('\n', 1)[0]?.split(',')).toEqual(expect.arrayContaining(['id', 'name', 'tax.taxable']));
  });

  it('gets every page, and says on stderr how far it is', async () => {
    const { total } = await json('products', 'search', '--limit', '1');

    const lines = await dev.cli(['products', 'search', '--all', '--limit', '7', '--jsonl']);
    const whole = await json('products', 'search', '--all', '--limit', '7');

    const ids = lines.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(new Set(ids).size).toBe(total);
    expect(whole).toMatchObject({ total, count: total });
    expect(whole.items.map(({ id }: any) => id)).toEqual(ids);
    expect(lines.stderr).toContain(`${total} of ${total}`);
  });

  it('stops between pages when it is interrupted, and says how far it came', async () => {
    const stop = new AbortController();
    let requests = 0;
    const fetch: typeof globalThis.fetch = (input, init) => {
      requests += 1;
      if (requests === 2) setTimeout(() => stop.abort());
      return requests === 2 ? new Promise<never>(() => {}) : globalThis.fetch(input, init);
    };

    const { code, stderr } = await dev.cli(['products', 'search', '--all', '--limit', '7', '--jsonl'], {
      fetch,
      interrupted: stop.signal,
    });

    expect({ code, requests }).toEqual({ code: 130, requests: 2 });
    expect(stderr).toContain('Stopped after 7.');
  });

  it('prints nothing for an empty list, and says so', async () => {
    expect(await dev.cli(['products', 'search', '--keyword', 'no such thing'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Nothing is there.\n',
    });
  });

  it('tells what the API said, its code, and what to do', async () => {
    const text = await dev.cli(['products', 'get', '1']);
    const document = await dev.cli(['products', 'get', '1', '--json']);
    const refused = await dev.cli(['products', 'create', '--public', '--name', 'No']);

    expect(text.stderr).toContain('products.get: Ecwid answered 404 PRODUCT_NOT_FOUND\n  why:  ');
    expect(JSON.parse(document.stderr).error).toMatchObject({ code: 'PRODUCT_NOT_FOUND', status: 404, exitCode: 1 });
    expect(refused).toMatchObject({ code: 4, stderr: expect.stringContaining('next: ') });
  });

  it('sends nothing with --dry-run and shows the request without the token', async () => {
    const argv = ['products', 'create', '--name', 'Unsentworth', '--lang', 'de', '--dry-run'];
    const text = await ok(...argv);
    const before = await json('products', 'search', '--keyword', 'Unsentworth');

    expect(text).toMatch(
      /^POST http:\S+\/products\?lang=de\nauthorization: Bearer \*\*\*\n[\s\S]*"name": "Unsentworth"/,
    );
    expect(text).not.toContain('SANDBOX');
    expect(before.total).toBe(0);
  });

  it('shows calls with --verbose, and no secret', async () => {
    const { stderr } = await dev.cli(['products', 'search', '--keyword', 'hush', '--verbose', '--json']);

    expect(stderr).toMatch(/Calls store \d+ at http:.*dev\.json\n→ GET \/products\n← 200 in \d+ ms/);
    expect(stderr).not.toMatch(/SANDBOX|hush/);
  });

  it('deletes many things only when told to', async () => {
    await json('app-storage', 'add', 'kept', '--data', 'x');
    const argv = ['products', 'delete-all'];
    const script = await dev.cli(argv);
    const declined = await dev.cli(argv, { terminal: true, stdin: 'n\n' });
    const one = await json('app-storage', 'delete', 'kept');
    const { total } = await json('products', 'search', '--limit', '1');
    await ok(...argv, '--yes');

    expect([script.code, declined.code]).toEqual([2, 1]);
    expect(script.stderr).toContain('--yes');
    expect(declined.stderr).toContain('DELETE /products at store');
    expect(one).toMatchObject({ deleteCount: 1 });
    expect(total).toBeGreaterThan(0);
    await dev.cli(['stores', 'reset', '--force']);
  });

  it('writes a file that is answered to --output, into a pipe, and never into a terminal', async () => {
    const { items } = await json('orders', 'search', '--limit', '1');
    const argv = ['order-invoices', 'get-receipt-pdf', items[0].id];

    const inTerminal = await dev.cli(argv, { terminal: true });
    const piped = await dev.cli(argv);
    const saved = await json(...argv, '--output', 'receipt.pdf');

    const file = join(dev.cwd, 'receipt.pdf');
    expect(inTerminal).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--output') });
    expect(piped.stdout).toMatch(/^%PDF/);
    expect(saved).toEqual({ file, type: 'application/pdf', bytes: readFileSync(file).byteLength });
  });

  it('sends a file, from a path and from stdin, or the address of one', async () => {
    const { items } = await json('products', 'search', '--limit', '1');
    const { items: variations } = { items: await json('product-variations', 'list', `${items[0].id}`) };
    const argv = ['product-variations', 'upload-image', `${items[0].id}`, `${variations[0].id}`];
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    writeFileSync(join(dev.cwd, 'dot.png'), png);

    const uploaded = await json(...argv, '--file', 'dot.png');
    const dry = await json(...argv, '--file', 'dot.png', '--dry-run');
    const neither = await dev.cli(argv);
    const both = await dev.cli([...argv, '--file', 'dot.png', '--external-url', 'https://example.com/a.png']);

    expect(uploaded).toMatchObject({ id: expect.any(Number) });
    expect(dry.body).toEqual({ bytes: png.byteLength });
    expect([neither.code, both.code]).toEqual([2, 2]);
  });

  it('gets a token of the Instant Site API for its calls, and shows it nowhere', async () => {
    const { code, stdout, stderr } = await dev.cli(['instant-site-profile', 'get', '--verbose', '--columns', 'siteId']);

    expect({ code, stdout }).toEqual({ code: 0, stdout: `siteId  ${dev.storeId}\n` });
    expect(stderr).toMatch(/→ POST \/oauth\/token\n[\s\S]*→ GET \/profile\n/);
    expect(stderr).not.toContain('secret_');
  });

  it('reads a page of the storefront’s host without a token', async () => {
    const page = await json('storefront-pages', 'get-home-page', `${dev.storeId}`);
    const dry = await json('storefront-pages', 'get-home-page', `${dev.storeId}`, '--dry-run');

    expect(page).toMatchObject({ htmlCode: expect.stringContaining('<') });
    expect(dry.headers).not.toHaveProperty('authorization');
  });

  it('keeps what a shop wrote from steering the terminal', async () => {
    const { id } = await json(
      'products',
      'create',
      '--data',
      JSON.stringify({ name: '\u001b[31mred\u0007\u202e 茶壺' }),
    );

    const shown = await dev.cli(['products', 'search', '--product-id', `${id}`, '--columns', 'name'], {
      terminal: true,
    });

    expect(shown.stdout).toContain('red 茶壺');
    for (const steering of ['\u001b[31m', '\u0007', '\u202e']) expect(shown.stdout).not.toContain(steering);
  });
});
