import { beforeEach, describe, expect, it } from 'vitest';
import { openShopper } from '../../storefront/testing/open-shopper.ts';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { readReport, slicesOf, valuesOf } from './testing/read-reports.ts';

const NOW = Date.UTC(2026, 5, 15, 12);

describe('the reports on visitors', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NOW } });
    return () => store.close();
  });

  const report = (type: string, query?: string) => readReport(store, type, query);

  // fidelity: assumed, the figures of visits are not named; what a browser sees within an hour is one visit
  it('counts who looks at the shop', async () => {
    const shop = `/shop/${store.storeId}`;
    const [ana, bo] = [openShopper(store.sandbox), openShopper(store.sandbox)];
    await ana.get(shop);
    await ana.get(`${shop}/cart`);
    await bo.get(`${shop}/search`);
    await bo.get(`${shop}/nowhere`); // is not there
    store.sandbox.clock.advance(86_400_000);
    await ana.get(`${shop}/cart`);
    const slices = async (type: string, query?: string) => slicesOf(await report(type, query));

    const traffic = await report('allTraffic');

    expect(valuesOf(traffic.aggregatedData)).toEqual({ visitors: 2, visits: 3, pageViews: 4 });
    expect(traffic.dataset?.map(({ data }) => valuesOf(data))).toEqual([
      { visitors: 2, visits: 2, pageViews: 3 },
      { visitors: 1, visits: 1, pageViews: 1 },
    ]);
    expect(await slices('newVsReturningVisitors', `startedFrom=${NOW / 1000 + 3600}`)).toEqual({ Returning: 1 });
    expect(await slices('visitorsByDevice')).toEqual({ Desktop: 2 });
    expect(await slices('visitorsByLanguage')).toEqual({ en: 2 });
    expect(valuesOf((await report('topOfLandingPagesByVisitors')).aggregatedData)).toEqual({
      '/': 1,
      '/search': 1,
      '/cart': 1,
    });
    expect(valuesOf((await report('salesFunnel')).aggregatedData)['visitors']).toBe(2);
  });
});
