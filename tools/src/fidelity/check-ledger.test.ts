import { expect, it } from 'vitest';
import { filesInMemory } from '../workspace/files-in-memory.ts';
import { checkLedger, makeLedger } from './check-ledger.ts';
import { LEDGER_FILE } from './write-ledger.ts';

const WORKSPACE = {
  'packages/types/src/errors/error-codes.ts': `export const ERROR_CODES = {
    PRODUCT_NOT_FOUND: catalog(404, 'There is no product with this id'),
    OPTIONS_IS_NOT_FILES_TYPE: orders(400, 'The option takes no files'),
  } as const;`,
  'packages/types/src/products/product-routes.ts': "export const one = '/products/{productId}';",
  'packages/sandbox/src/catalog/products.ts': "throw apiError('PRODUCT_NOT_FOUND');",
  'packages/sandbox/src/catalog/products.test.ts': `
    // fidelity: documented
    it('reads back a|b', () => {});
    // fidelity: assumed, what <b> means is not said; nothing
    it('finds', () => expect(codes).toContain('OPTIONS_IS_NOT_FILES_TYPE'));`,
};

const check = (changes: Record<string, string> = {}) => {
  const page = makeLedger(filesInMemory(WORKSPACE)).page;
  return checkLedger(filesInMemory({ ...WORKSPACE, [LEDGER_FILE]: page, ...changes })).map(({ message }) => message);
};

it('writes a row for each behaviour, and counts them', () => {
  const { page, behaviours, problems } = makeLedger(filesInMemory(WORKSPACE));

  expect([behaviours, problems]).toEqual([2, []]);
  expect(page).toContain('| Catalog | 1 | 1 |\n| All | 1 | 1 |');
  expect(page).toContain(
    '| Reads back a\\|b | documented |  | [products.test.ts](../packages/sandbox/src/catalog/products.test.ts) |',
  );
  expect(page).toContain('| Finds | assumed | What \\<b> means is not said; nothing |');
});

it('says a reason once for rows that share it', () => {
  const text = `
    // fidelity: assumed, not said
    it.each(['a', 'b'])('reads %s', () => {});
    // fidelity: documented
    it.each(['c', 'd'])('reads %s', () => {});`;
  const { page } = makeLedger(filesInMemory({ ...WORKSPACE, 'packages/sandbox/src/rest/read.test.ts': text }));

  expect(page).toContain('## REST\n');
  const reasons = page.split('\n').filter((line) => line.startsWith('| Reads ') && line.includes('read.test.ts'));
  expect(reasons.map((line) => line.split('|')[3]?.trim())).toEqual(['Not said', 'as above', '', '']);
});

it('says which codes are answered by the sources, and why others are not', () => {
  const { page } = makeLedger(filesInMemory(WORKSPACE));

  expect(page).toContain('answers 1 of 2');
  expect(page).toContain('| `PRODUCT_NOT_FOUND` | 404 | There is no product with this id | yes |');
  expect(page).toContain('| no. There are no calls under `/orders/{orderId}/items` yet |');
});

it('is content with the page that it would write', () => {
  expect(check()).toEqual([]);
});

it('finds a page that is not what the tags say', () => {
  const page = expect.stringContaining('run `npx nx run tools:fidelity`');

  expect(check({ [LEDGER_FILE]: '# Fidelity' })).toEqual([page]);
  expect(check({ 'packages/sandbox/src/catalog/products.test.ts': "it('reads back', () => {});" })).toEqual([page]);
});

it('finds a reason that does not hold any more', () => {
  expect(check({ 'packages/types/src/orders/order-routes.ts': "const all = '/orders/{orderId}/items';" })).toEqual([
    'OPTIONS_IS_NOT_FILES_TYPE: the contract has calls under /orders/{orderId}/items by now',
  ]);
});

it('reads paths that are put together from constants', () => {
  const routes = ["const top = '/orders/{orderId}';", 'const all = `${top}/items`;'].join('\n');

  expect(check({ 'packages/types/src/orders/order-routes.ts': routes })).toHaveLength(1);
});

it('asks for a reason where there is none', () => {
  const codes = "export const ERROR_CODES = { TEAPOT: anywhere(400, 'Short and stout') };";

  expect(check({ 'packages/types/src/errors/error-codes.ts': codes })[0]).toBe('TEAPOT is never answered: say why');
});
