import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf, iteratorName, pagesOf, type Page, type PageQuery } from './paging.ts';

interface Store {
  readonly items: readonly number[];
  /** The most it puts on a page, whatever is asked for. */
  readonly maxLimit: number;
  /** The paging fields it answers with: `responseFields` may have dropped any. */
  readonly fields: readonly ('total' | 'count' | 'limit')[];
}

function serve({ items, maxLimit, fields }: Store) {
  const offsets: number[] = [];
  const fetchPage = async ({ offset = 0, limit = 100 }: PageQuery): Promise<Page> => {
    offsets.push(offset);
    const size = Math.min(limit, maxLimit);
    const found = items.slice(offset, offset + size);
    const paging = { total: items.length, count: found.length, limit: size };
    return { items: found, ...Object.fromEntries(fields.map((field) => [field, paging[field]])) };
  };
  return { fetchPage, offsets };
}

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);
const all = { maxLimit: 100, fields: ['total', 'count', 'limit'] } as const;

describe('pagesOf', () => {
  it('asks for the next page until the reported total is reached', async () => {
    const { fetchPage, offsets } = serve({ ...all, items: numbers(250) });

    const pages = await Array.fromAsync(pagesOf(fetchPage, { limit: 100 }, 'products.search'));

    expect(pages.map((page) => page.items.length)).toEqual([100, 100, 50]);
    expect(offsets).toEqual([0, 100, 200]);
  });

  it('stops on an empty page, though the total says there is more', async () => {
    const { fetchPage, offsets } = serve({ ...all, items: numbers(10) });
    const claiming = async (query: PageQuery) => ({ ...(await fetchPage(query)), total: 1000 });

    const items = await Array.fromAsync(itemsOf(pagesOf(claiming, {}, 'products.search')));

    expect(items).toHaveLength(10);
    expect(offsets).toEqual([0, 10]);
  });

  it('gives no page when there is nothing on it', async () => {
    const { fetchPage, offsets } = serve({ ...all, items: [] });

    expect(await Array.fromAsync(pagesOf(fetchPage, {}, 'products.search'))).toEqual([]);
    expect(offsets).toEqual([0]);
  });

  it('fetches nothing before it is asked to, and nothing after an early return', async () => {
    const { fetchPage, offsets } = serve({ ...all, items: numbers(250) });
    const items = itemsOf(pagesOf(fetchPage, { limit: 10 }, 'products.search'));
    expect(offsets).toEqual([]);

    for await (const item of items) if (item === 14) break;

    expect(offsets).toEqual([0, 10]);
  });

  it('says so when responseFields left the items out', async () => {
    const pages = pagesOf(async () => ({ total: 5 }), {}, 'products.search');

    await expect(pages.next()).rejects.toMatchObject({ code: 'answer_invalid', operation: 'products.search' });
  });

  it('visits each item from the offset on once, in order, whatever the sizes and whichever fields are told', async () => {
    const stores = fc.record({
      items: fc.nat(60).map(numbers),
      maxLimit: fc.integer({ min: 1, max: 25 }),
      fields: fc.subarray(['total', 'count', 'limit'] as const),
    });
    const queries = fc.record({ offset: fc.nat(70), limit: fc.integer({ min: 1, max: 40 }) }, { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(stores, queries, async (store, query) => {
        const { fetchPage } = serve(store);

        const found = await Array.fromAsync(itemsOf(pagesOf(fetchPage, query, 'products.search')));

        expect(found).toEqual(store.items.slice(query.offset ?? 0));
      }),
    );
  });
});

describe('iteratorName', () => {
  it.each([
    ['search', 'iterate'],
    ['searchDeleted', 'iterateDeleted'],
    ['getDeleted', 'iterateDeleted'],
    ['listReviews', 'iterateReviews'],
    ['deleted', 'iterateDeleted'],
  ])('turns %s into %s', (operation, name) => {
    expect(iteratorName(operation)).toBe(name);
  });
});
