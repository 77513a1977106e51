import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

// The calls are known from the vendor's own client: paths and fields are certain, scopes and first values are assumed.
describe('the product feeds of a store', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
    return () => store.close();
  });

  const NOT_SET_UP = {
    marketplaceConfig: { enabled: false, taxonomyId: '', firstInit: true },
    productFeedInfo: { productsProcessed: 0, productsIncluded: 0 },
  };

  // fidelity: assumed, known from the vendor's own client only
  it.each([
    ['google_shopping', { condition: 'NEW' }],
    ['yahoo_shopping', { condition: 'NEW' }],
    ['shopzilla', { condition: 'NEW' }],
    ['yandex_market', { store: false, manufacturerWarranty: false, pickup: false, adult: false, salesNotes: '' }],
    [
      'yandex_market_dbs',
      {
        store: false,
        manufacturerWarranty: false,
        pickup: false,
        adult: false,
        enableAutoDiscounts: false,
        sizeChart: 'RU',
      },
    ],
  ])('has settings for %s', async (marketplace, settings) => {
    expect((await store.call('GET', `/saleschannels/${marketplace}`)).body).toEqual({ ...NOT_SET_UP, ...settings });
  });

  // fidelity: assumed, known from the vendor's own client only, which writes to `yahoo_market` and reads `yahoo_shopping`
  it('remembers how a feed was made, each its own', async () => {
    const info = { productsProcessed: 12, productsIncluded: 10, lastGenerated: '2026-01-02 08:00:00 +0100' };
    const put = (marketplace: string, body: object) =>
      store.call('PUT', `/saleschannels/${marketplace}/feedInfo`, body);

    expect((await put('yahoo_market', info)).body).toEqual({ updateCount: 1 });
    await put('yahoo_market', { productsIncluded: 11 });

    const read = async (marketplace: string) =>
      (await store.call('GET', `/saleschannels/${marketplace}`)).body.productFeedInfo;
    expect(await read('yahoo_shopping')).toEqual({
      productsProcessed: 12,
      productsIncluded: 11,
      lastGenerated: '2026-01-02 07:00:00 +0000',
    });
    expect(await read('google_shopping')).toEqual(NOT_SET_UP.productFeedInfo);
  });

  // fidelity: assumed, what another marketplace answers is not known
  it('knows no other marketplace', async () => {
    expect((await store.call('GET', '/saleschannels/ebay')).status).toBe(404);
    expect((await store.call('PUT', '/saleschannels/ebay/feedInfo', {})).status).toBe(400);
    expect((await store.call('PUT', '/saleschannels/shopzilla/feedInfo', { lastGenerated: 'soon' })).status).toBe(400);
  });
});
