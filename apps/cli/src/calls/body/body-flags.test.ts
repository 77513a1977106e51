import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../testing/run-cli.ts';

const cwd = mkdtempSync(join(tmpdir(), 'ecwid-kit-cli-'));
const env = {
  ECWID_TOKEN: 'secret_SANDBOX_of_no_store',
  ECWID_STORE_ID: '1003',
  ECWID_API_BASE_URL: 'http://127.0.0.1:9/api/v3',
};

/** The body that would be sent. */
async function bodyOf(...argv: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await runCli([...argv, '--dry-run', '--json'], { cwd, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout).body;
}

const text = fc.string({ unit: 'grapheme' });
const key = fc.stringMatching(/^[a-z]{2}$/);

/** Products as flags can say them: plain fields, fields of fields, names of the store's own, lists. */
const product = fc.record(
  {
    name: text,
    price: fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
    compareToPrice: fc.option(fc.integer({ min: 0 })),
    enabled: fc.boolean(),
    quantity: fc.integer(),
    outOfStockVisibilityBehaviour: fc.constantFrom('SHOW', 'HIDE', 'ALLOW_PREORDER'),
    categoryIds: fc.array(fc.nat()),
    attributes: fc.array(fc.record({ name: text, value: text })),
    ribbon: fc.record({ text, color: text }),
    nameTranslated: fc.dictionary(key, text, { minKeys: 1, noNullPrototype: true }),
    relatedProducts: fc.record({ relatedCategory: fc.record({ enabled: fc.boolean(), categoryId: fc.nat() }) }),
  },
  { requiredKeys: ['name'], noNullPrototype: true },
);

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A value as flags: objects by the paths of their fields, lists as JSON. */
function flagsOf(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([name, inner]) => flagsOf(inner, [...path, name]));
  }
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  return [`--${path.map(kebab).join('.')}=${said}`];
}

describe('a body', () => {
  it('is the same from flags, from a file and from --data', async () => {
    await fc.assert(
      fc.asyncProperty(product, async (body) => {
        writeFileSync(join(cwd, 'body.json'), JSON.stringify(body));

        const fromFile = await bodyOf('products', 'create', '--file', 'body.json');

        expect(fromFile).toEqual(body);
        expect(await bodyOf('products', 'create', ...flagsOf(body))).toEqual(body);
        expect(await bodyOf('products', 'create', '--data', JSON.stringify(body))).toEqual(body);
      }),
      { numRuns: 40 },
    );
  });

  it('takes flags over what a file says, and leaves the rest as it is', async () => {
    const body = await bodyOf(
      'products',
      'update',
      '7',
      '--data',
      '{"name":"A","ribbon":{"text":"New"}}',
      '--name',
      'B',
    );

    expect(body).toEqual({ name: 'B', ribbon: { text: 'New' } });
  });

  it('takes a list item by item, and null where the contract has it', async () => {
    const argv = ['--category-ids', '1', '--category-ids', '2', '--compare-to-price', 'null'];

    expect(await bodyOf('products', 'update', '7', ...argv)).toEqual({ categoryIds: [1, 2], compareToPrice: null });
  });

  it('takes names as they are on the wire, and booleans without a value before an argument', async () => {
    expect(await bodyOf('products', 'update', '--enabled', '7', '--seoTitle', 'Tea')).toEqual({
      enabled: true,
      seoTitle: 'Tea',
    });
    expect(await bodyOf('products', 'update', '--no-enabled', '7')).toEqual({ enabled: false });
  });

  it('makes a field of a name that objects have from birth, and no more', async () => {
    const body = await bodyOf('products', 'update', '7', '--set', 'nameTranslated.__proto__=x');

    expect(JSON.stringify(body)).toBe('{"nameTranslated":{"__proto__":"x"}}');
  });

  it.each([
    [['products', 'create', '--price', 'twelve'], '--price takes a number'],
    [['products', 'create', '--quantity', '1.5'], '--quantity takes a whole number'],
    [['products', 'create', '--images', '{'], '--im'],
    [['products', 'create', '--options', '{"a":1}'], '--options takes a JSON array'],
    [['products', 'create', '--ribbon.colour', 'red'], 'it has text, color'],
    [['products', 'create'], 'The call has a body'],
    [['products', 'create', '--file', 'nowhere.json'], 'nowhere.json cannot be read'],
    [['products', 'create', '--data', '{'], '--data is not JSON'],
    [['products', 'create', '--data', '[]', '--name', 'A'], 'JSON object only'],
    [['products', 'create', '--data', '{}', '--file', 'a.json'], 'exclude each other'],
    [['products', 'get'], 'product-id'],
    [['products', 'get', 'seven'], '<product-id> takes a whole number'],
    [['products', 'search', '--sort-by', 'COLOUR'], 'RELEVANCE'],
    [['products', 'search', '--limit', '0'], 'from 1'],
    [['products', 'search', '--categories', '1,two'], '--categories takes a whole number'],
    [['products', 'search', '--updated-from', 'soon'], 'yyyy-MM-dd'],
    [['products', 'search', '--enabled=perhaps'], '--enabled takes true or false'],
    [['products', 'search', '--query', 'limit=many'], '--query limit takes a whole number'],
    [['products', 'search', '--keywrod', 'tea'], '--keyword'],
    [['products', 'search', '--json', '--csv'], 'exclude each other'],
    [['application', 'cancel', '--yes'], '--namespace'],
    [['product', 'search'], 'products'],
  ])('%j is wrong usage and says %s', async (argv, said) => {
    const { code, stdout, stderr } = await runCli(argv, { cwd, env });

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});
