import { expect, it } from 'vitest';
import { callFlags } from './call-flags.ts';
import { rewriteFlags } from './rewrite-flags.ts';

const query = (name: string, type: string) => ({ name, in: 'query' as const, required: false, schema: { type } });
const flags = callFlags(
  {
    parameters: [query('inStock', 'boolean'), query('baseUrl', 'string'), query('lang', 'string')],
    body: {
      type: 'object',
      properties: {
        lang: { type: 'string' },
        color: { type: 'string' },
        noteText: { type: 'string' },
        tax: { type: 'object', properties: { isIncluded: { type: 'boolean' }, name: { type: 'string' } } },
      },
    },
  },
  (schema) => schema,
);
const rewrite = (...args: string[]) => rewriteFlags(args, flags, (path) => path === 'tax.is-included');

it('names a flag by its place where its name is taken', () => {
  expect(flags.map(({ flag }) => flag)).toEqual([
    'in-stock',
    'query-base-url',
    'lang',
    'body-lang',
    'body-color',
    'note-text',
    'tax',
  ]);
});

it.each([
  [
    ['--in-stock', '7'],
    ['--in-stock=true', '7'],
  ],
  [
    ['--in-stock', 'false', '7'],
    ['--in-stock=false', '7'],
  ],
  [['--inStock=no'], ['--in-stock=no']],
  [['--no-in-stock'], ['--in-stock=false']],
  [
    ['--noteText', '--x'],
    ['--note-text', '--x'],
  ],
  [
    ['--note-text', '--in-stock'],
    ['--note-text', '--in-stock'],
  ],
  [
    ['--baseUrl', 'u'],
    ['--query-base-url', 'u'],
  ],
  [
    ['--base-url', 'u'],
    ['--base-url', 'u'],
  ],
  [['--no-color'], ['--no-color']],
  [
    ['--color', 'red'],
    ['--color', 'red'],
  ],
  [
    ['--tax.name', 'VAT'],
    ['--set', 'tax.name=VAT'],
  ],
  [['--tax.name=a=b'], ['--set', 'tax.name=a=b']],
  [
    ['--tax.is-included', '7'],
    ['--set', 'tax.is-included=true', '7'],
  ],
  [['--tax.is-included=false'], ['--set', 'tax.is-included=false']],
  [
    ['--unknown.name', 'x'],
    ['--unknown.name', 'x'],
  ],
  [
    ['--', '--inStock'],
    ['--', '--inStock'],
  ],
])('turns %j into %j', (args, expected) => {
  expect(rewrite(...args)).toEqual(expected);
});
