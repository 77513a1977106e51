import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCsv } from './export-csv.ts';
import type { FeedEntry } from './feed-entry.ts';
import type { FeedFilter } from './feed-query.ts';
import { makeOrder } from '../tests/make-order.ts';
import { openTestFeed } from '../tests/open-test-feed.ts';

const STORE = 1;
const at = (text: string) => Date.parse(text) / 1000;

async function idsOf(
  feed: Awaited<ReturnType<typeof openTestFeed>>,
  filter: FeedFilter = {},
): Promise<readonly string[]> {
  const { items } = await feed.search(STORE, { ...filter, offset: 0, limit: 100 });
  return items.map(({ orderId }) => orderId);
}

describe('a feed', () => {
  it('finds orders that have all words, in any case, wherever they are', async () => {
    const feed = await openTestFeed();
    await feed.put(STORE, makeOrder({ id: 'A', billingPerson: { name: 'Žofie NOVÁK' }, email: 'z@x.example' }));
    await feed.put(STORE, makeOrder({ id: 'B', email: '100%_sure!@x.example' }));

    expect(await idsOf(feed, { keyword: 'novák žOFIE' })).toEqual(['A']);
    expect(await idsOf(feed, { keyword: 'x.example' })).toEqual(['B', 'A']);
    expect(await idsOf(feed, { keyword: '100%_sure!' })).toEqual(['B']);
    expect(await idsOf(feed, { keyword: '0_s' })).toEqual([]);
  });

  it('finds by status and day', async () => {
    const feed = await openTestFeed();
    await feed.put(STORE, makeOrder({ id: 'A', paymentStatus: 'PAID', createTimestamp: at('2026-01-05T23:59:59Z') }));
    await feed.put(
      STORE,
      makeOrder({ id: 'B', paymentStatus: 'REFUNDED', createTimestamp: at('2026-01-06T00:00:00Z') }),
    );

    expect(await idsOf(feed, { paymentStatus: ['PAID', 'CANCELLED'] })).toEqual(['A']);
    expect(await idsOf(feed, { from: at('2026-01-06T00:00:00Z') })).toEqual(['B']);
    expect(await idsOf(feed, { to: at('2026-01-05T23:59:59Z') })).toEqual(['A']);
  });

  it('keeps the newer reading of an order, whichever comes last', async () => {
    const feed = await openTestFeed();
    await feed.put(STORE, makeOrder({ paymentStatus: 'PAID', updateTimestamp: 200 }));
    await feed.put(STORE, makeOrder({ paymentStatus: 'AWAITING_PAYMENT', updateTimestamp: 100 }));

    expect((await feed.search(STORE, { offset: 0, limit: 1 })).items[0]?.paymentStatus).toBe('PAID');
  });

  it('forgets a customer and keeps the sale', async () => {
    const feed = await openTestFeed();
    await feed.put(STORE, makeOrder({ id: 'A', email: 'Ana@shop.example' }));

    await feed.forgetCustomer(STORE, 'ana@SHOP.example');

    expect((await feed.search(STORE, { offset: 0, limit: 1 })).items[0]).toMatchObject({
      orderId: 'A',
      customer: '',
      email: '',
    });
    expect(await idsOf(feed, { keyword: 'horvat' })).toEqual([]);
  });

  it('visits each order once, newest first, over any number of pages', async () => {
    const feed = await openTestFeed();
    const orders = Array.from({ length: 1_203 }, (_, index) =>
      makeOrder({ id: `O${String(index).padStart(4, '0')}`, createTimestamp: Math.floor(index / 7) }),
    );
    for (const order of orders) await feed.put(STORE, order);
    await feed.put(2, makeOrder({ id: 'ELSEWHERE' }));

    const visited: string[] = [];
    for await (const { orderId } of feed.each(STORE, {})) visited.push(orderId);

    expect(visited).toEqual(orders.map(({ id }) => id).toReversed());
  });

  it('takes names with any character', async () => {
    const feed = await openTestFeed();

    await feed.put(STORE, makeOrder({ id: 'A', billingPerson: { name: 'a\0b\uD800' } }));

    expect(await idsOf(feed)).toEqual(['A']);
  });
});

const makeEntry = (entry: Partial<FeedEntry> = {}): FeedEntry => ({
  orderId: 'A',
  created: 0,
  updated: 0,
  customer: '',
  email: '',
  paymentStatus: 'PAID',
  fulfillmentStatus: 'SHIPPED',
  paymentMethod: '',
  shippingMethod: '',
  itemCount: 1,
  total: -5,
  ...entry,
});

async function* given(entries: readonly FeedEntry[]): AsyncGenerator<FeedEntry, void, undefined> {
  yield* entries;
}

const csvOf = async (entries: readonly FeedEntry[]) => new Response(exportCsv(given(entries))).text();

describe('a CSV file', () => {
  it('runs no formula that a customer typed, and leaves numbers alone', async () => {
    const [, row] = (await csvOf([makeEntry({ customer: '=HYPERLINK("http://x")', email: '+1@x' })])).split('\r\n');

    expect(row).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(row).toContain(`'+1@x`);
    expect(row).toMatch(/,-5$/);
  });

  it('never begins a text as a formula does', async () => {
    const name = fc.string({
      minLength: 1,
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', 'a', '"', ',', '\n'),
    });
    await fc.assert(
      fc.asyncProperty(name, async (customer) => {
        const text = await csvOf([makeEntry({ customer })]);
        const cell = text.slice(text.indexOf('1970')).split(',').slice(1).join(',');

        expect(cell).not.toMatch(/^"?[=+\-@\t\r]/);
      }),
    );
  });

  it('says when its source breaks off', async () => {
    const errors: string[] = [];
    async function* broken(): AsyncGenerator<FeedEntry, void, undefined> {
      yield makeEntry();
      throw new Error('the database is away');
    }

    const reading = new Response(exportCsv(broken(), { onError: (error) => errors.push(error.message) })).text();

    await expect(reading).rejects.toThrow(/database is away/);
    expect(errors).toEqual(['the database is away']);
  });
});
