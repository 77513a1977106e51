import type { Product } from '@ecwid-kit/types';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

// What a search finds is what a look at every product would find, in the order that was asked for.

const WORDS = ['tin', 'Kettle', 'čajnik', 'red', 'RED', '100%', 'a_b'];
const PRICES = [0, 4.5, 10, 10.01, 25];
const DAY = 86_400;

interface Filter {
  keyword?: string;
  priceFrom?: number;
  priceTo?: number;
  inventory?: 'instock' | 'outofstock';
  onsale?: 'onsale' | 'notonsale';
  enabled?: boolean;
  categories?: number[];
  createdFrom?: number;
  createdTo?: number;
}

const ORDERS = {
  NAME_ASC: (a: Product, b: Product) => compare(lower(a.name), lower(b.name)),
  NAME_DESC: (a: Product, b: Product) => compare(lower(b.name), lower(a.name)),
  PRICE_ASC: (a: Product, b: Product) => compare(a.price ?? 0, b.price ?? 0),
  PRICE_DESC: (a: Product, b: Product) => compare(b.price ?? 0, a.price ?? 0),
  ADDED_TIME_ASC: (a: Product, b: Product) => compare(a.createTimestamp ?? 0, b.createTimestamp ?? 0),
  ADDED_TIME_DESC: (a: Product, b: Product) => compare(b.createTimestamp ?? 0, a.createTimestamp ?? 0),
} as const;

let store: TestStore;
let categoryIds: number[];
let all: Product[];

beforeAll(async () => {
  store = await openTestStore({ limits: { perMinute: 1e6 }, clock: { frozenAtMs: Date.UTC(2026, 0, 1) } });
  categoryIds = [];
  for (const name of ['Tins', 'Kettles', 'Gifts']) {
    categoryIds.push((await store.call('POST', '/categories', { name })).body.id);
  }
  const [products = []] = fc.sample(fc.array(productInput(), { minLength: 60, maxLength: 60 }), {
    numRuns: 1,
    seed: 7,
  });
  for (const product of products) {
    await store.call('POST', '/products', product);
    store.sandbox.clock.advance(DAY * 500);
  }
  all = (await store.call('GET', '/products?limit=100')).body.items;
});

afterAll(() => store.close());

// fidelity: documented
it('finds what the filters say, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(filterInput(), async (filter) => {
      const found = await search(filter, 'ADDED_TIME_ASC');

      expect(found.toSorted(compare)).toEqual(
        all
          .filter((product) => holds(product, filter))
          .map(({ id }) => id)
          .toSorted(compare),
      );
    }),
    { numRuns: 150 },
  );
});

// fidelity: documented
it('sorts as asked, whatever is filtered', async () => {
  await fc.assert(
    fc.asyncProperty(filterInput(), fc.constantFrom(...keysOf(ORDERS)), async (filter, order) => {
      const ids = await search(filter, order);
      const found = ids.flatMap((id) => all.filter((product) => product.id === id));

      expect(found).toEqual(found.toSorted(ORDERS[order])); // which leaves equals as they are
    }),
    { numRuns: 60 },
  );
});

// fidelity: documented
it('cuts the same list into pages, of whatever size', async () => {
  const whole = await search({}, 'PRICE_ASC');
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 25 }), async (limit) => {
      const pages: number[] = [];
      for (let offset = 0; offset < whole.length; offset += limit) {
        const { body } = await store.call('GET', `/products?sortBy=PRICE_ASC&limit=${limit}&offset=${offset}`);
        pages.push(...body.items.map((product: Product) => product.id));
      }
      expect(pages).toEqual(whole);
    }),
    { numRuns: 15 },
  );
});

async function search(filter: Filter, sortBy: string): Promise<number[]> {
  const query = new URLSearchParams({ limit: '100', sortBy, responseFields: 'total,items(id)' });
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, String(value));
  const { body } = await store.call('GET', `/products?${query.toString()}`);
  expect(body.total).toBe(body.items.length);
  return body.items.map((product: Product) => product.id);
}

/** The naive oracle: looks at one product. */
function holds(product: Product, filter: Filter): boolean {
  const { keyword, priceFrom = 0, priceTo = Infinity, inventory, onsale, enabled, categories } = filter;
  const { createdFrom = 0, createdTo = Infinity } = filter;
  const { price = 0, compareToPrice = 0, createTimestamp = 0 } = product;
  const text = lower(`${product.name}\n${product.sku}\n${product.description}`);
  return (
    (keyword ?? '')
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    price >= priceFrom &&
    price <= priceTo &&
    (inventory === undefined || product.inStock === (inventory === 'instock')) &&
    (onsale === undefined || (compareToPrice ?? 0) > price === (onsale === 'onsale')) &&
    (enabled === undefined || product.enabled === enabled) &&
    (categories === undefined || categories.some((id) => product.categoryIds?.includes(id))) &&
    createTimestamp >= createdFrom &&
    createTimestamp <= createdTo
  );
}

function productInput() {
  return fc.record({
    name: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    description: fc.constantFrom('', '<p>Airtight</p>', 'Of red clay'),
    price: fc.constantFrom(...PRICES),
    compareToPrice: fc.constantFrom(0, 10, 25),
    quantity: fc.integer({ min: 0, max: 3 }),
    enabled: fc.boolean(),
    categoryIds: fc.subarray([0, 1, 2]).map((indexes) => indexes.map((index) => categoryIds[index] ?? 0)),
  });
}

function filterInput(): fc.Arbitrary<Filter> {
  const moment = fc.integer({ min: 0, max: 60 }).map((index) => Date.UTC(2026, 0, 1) / 1000 + index * 43_200);
  return fc.record(
    {
      keyword: fc
        .array(fc.constantFrom(...WORDS, 'clay', 'T-', '"'), { minLength: 1, maxLength: 2 })
        .map((words) => words.join(' ')),
      priceFrom: fc.constantFrom(...PRICES),
      priceTo: fc.constantFrom(...PRICES),
      inventory: fc.constantFrom('instock' as const, 'outofstock' as const),
      onsale: fc.constantFrom('onsale' as const, 'notonsale' as const),
      enabled: fc.boolean(),
      categories: fc
        .subarray([0, 1, 2], { minLength: 1 })
        .map((indexes) => indexes.map((index) => categoryIds[index] ?? 0)),
      createdFrom: moment,
      createdTo: moment,
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Filter>; // every key is optional
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}

function lower(text: string | undefined): string {
  return (text ?? '').toLowerCase();
}

function keysOf<T extends object>(value: T): (keyof T)[] {
  return Object.keys(value) as (keyof T)[]; // the object is written above, with those keys alone
}
