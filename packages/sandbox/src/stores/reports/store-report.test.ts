import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { addOrder, readReport, slicesOf, valuesOf } from './testing/read-reports.ts';

const NOW = Date.UTC(2026, 5, 15, 12);
const seconds = (text: string) => Date.parse(text) / 1000;

describe('the reports of a store', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({
      clock: { frozenAtMs: NOW },
      profile: { formatsAndUnits: { timezone: 'America/New_York' } },
    });
    return () => store.close();
  });

  const order = (createDate: string, more?: Record<string, unknown>) => addOrder(store, createDate, more);
  const report = (type: string, query?: string) => readReport(store, type, query);
  const range = (from: string, to: string) => `startedFrom=${seconds(from)}&endedAt=${seconds(to)}`;
  // fidelity: documented
  it('is cut by days of the store’s time zone, and echoes what was asked for', async () => {
    await order('2026-06-01 03:59:59 +0000'); // still May in New York
    await order('2026-06-01 04:00:00 +0000');
    await order('2026-06-03 03:59:59 +0000');

    const body = await report(
      'allOrders',
      `${range('2026-06-01T04:00:00Z', '2026-06-04T03:59:59Z')}&timeScaleValue=day`,
    );

    expect(body).toMatchObject({
      reportType: 'allOrders',
      startedFrom: seconds('2026-06-01T04:00:00Z'),
      endedAt: seconds('2026-06-04T03:59:59Z'),
      timeScaleValue: 'day',
      comparePeriod: 'NO_COMPARE_PERIOD',
    });
    expect(valuesOf(body.aggregatedData)['orders']).toBe(2);
    expect(body.dataset?.map(({ datapointId, data }) => [datapointId, valuesOf(data)['orders']])).toEqual([
      ['June 1, 2026', 1],
      ['June 2, 2026', 1],
      ['June 3, 2026', 0],
    ]);
    expect(body.dataset?.[0]).toMatchObject({
      orderBy: 0,
      startTimeStamp: seconds('2026-06-01T04:00:00Z'),
      endTimeStamp: seconds('2026-06-02T03:59:59Z'),
    });
    expect(body).not.toHaveProperty('comparePeriodDataset');
    expect(body).not.toHaveProperty('comparePeriodAggregatedData');
  });

  // fidelity: documented
  it('begins with the store and ends now, and does not say so, when nothing is asked for', async () => {
    store.sandbox.clock.advance(2 * 86_400_000);
    await order('2026-06-16 12:00:00 +0000');

    const body = await report('allOrders');

    expect(Object.keys(body).toSorted()).toEqual([
      'aggregatedData',
      'comparePeriod',
      'dataset',
      'firstDayOfWeek',
      'reportType',
    ]);
    expect(body.dataset?.[0]?.startTimeStamp).toBe(NOW / 1000);
    expect(body.dataset?.at(-1)?.endTimeStamp).toBe(NOW / 1000 + 2 * 86_400);
  });

  // fidelity: assumed, a report begins with the store; orders brought over from elsewhere may be older, and count
  it('begins with the first order where that is older than the store', async () => {
    await order('2025-01-10 12:00:00 +0000');

    expect((await report('allOrders', 'timeScaleValue=year')).dataset?.[0]?.datapointId).toBe('2025');
  });

  // fidelity: assumed, the values of the first day are documented, the default and the parameter's case are not
  it('begins weeks on Monday, or on Sunday when asked', async () => {
    const week = `${range('2026-06-01T12:00:00Z', '2026-06-14T12:00:00Z')}&timeScaleValue=week`; // from a Monday on

    const monday = await report('allOrders', week);
    const sunday = await report('allOrders', `${week}&firstDayOfWeek=sunday`);

    expect(monday.firstDayOfWeek).toBe('MONDAY');
    expect(monday.dataset?.map(({ datapointId }) => datapointId)).toEqual(['June 1, 2026', 'June 8, 2026']);
    expect(sunday.firstDayOfWeek).toBe('SUNDAY');
    expect(sunday.dataset?.map(({ datapointId }) => datapointId)).toEqual([
      'June 1, 2026',
      'June 7, 2026',
      'June 14, 2026',
    ]);
  });

  // fidelity: assumed, the periods to compare with are documented by name; a month and a year go back by the calendar
  it.each([
    ['previousPeriod', 'PREVIOUS_PERIOD', '2026-05-22T04:00:00Z'],
    ['similarPeriodInPreviousWeek', 'SIMILAR_PERIOD_IN_PREVIOUS_WEEK', '2026-05-25T04:00:00Z'],
    ['similarPeriodInPreviousMonth', 'SIMILAR_PERIOD_IN_PREVIOUS_MONTH', '2026-05-01T04:00:00Z'],
    ['similarPeriodInPreviousYear', 'SIMILAR_PERIOD_IN_PREVIOUS_YEAR', '2025-06-01T04:00:00Z'],
  ])('compares with the %s', async (compare, written, from) => {
    await order(`${from.slice(0, 10)} 04:00:00 +0000`);
    await order('2026-06-10 12:00:00 +0000');

    const body = await report(
      'allRevenue',
      `${range('2026-06-01T04:00:00Z', '2026-06-11T03:59:59Z')}&comparePeriod=${compare}`,
    );

    expect(body.comparePeriod).toBe(written);
    expect(valuesOf(body.aggregatedData)['revenue']).toBe(10);
    expect(valuesOf(body.comparePeriodAggregatedData)['revenue']).toBe(10);
    expect(body.comparePeriodDataset?.[0]?.startTimeStamp).toBe(seconds(from));
    expect(body.dataset?.[0]?.comparePeriodStartTimeStamp).toBe(seconds(from));
    expect(body.comparePeriodDataset).toHaveLength(10);
  });

  // fidelity: documented
  it('has a percentage for slices, moments for lines, and no datasets for tables', async () => {
    await order('2026-06-01 12:00:00 +0000', { paymentMethod: 'Card' });
    await order('2026-06-02 12:00:00 +0000', { paymentMethod: 'Card' });
    await order('2026-06-03 12:00:00 +0000', { email: 'bo@shop.example', paymentMethod: 'Cash' });

    const slices = await report('newOrdersVsRepeatOrders', 'comparePeriod=previousPeriod');
    const table = await report('topOfPaymentMethodsByOrders', 'comparePeriod=previousPeriod');

    expect(slices.aggregatedData).toEqual([{ dataId: 'orders', dataValue: 3 }]);
    expect(slices.dataset).toEqual([
      { orderBy: 0, datapointId: 'New', percentage: 66.67, data: [{ dataId: 'orders', dataValue: 2 }] },
      { orderBy: 1, datapointId: 'Repeat', percentage: 33.33, data: [{ dataId: 'orders', dataValue: 1 }] },
    ]);
    expect(table.aggregatedData).toEqual([
      { dataId: 'Card', dataValue: 2 },
      { dataId: 'Cash', dataValue: 1 },
    ]);
    expect(table.comparePeriodAggregatedData).toEqual([]);
    expect(table).not.toHaveProperty('dataset');
    expect(table).not.toHaveProperty('comparePeriodDataset');
  });

  // fidelity: assumed, the reports are documented by name; what counts is an order that was paid, less what was paid back
  it('knows revenue, expenses and profit', async () => {
    const { body: product } = await store.call('POST', '/products', {
      name: 'Tin',
      sku: 'T-1',
      price: 20,
      costPrice: 6,
    });
    const items = [{ productId: product.id, name: 'Tin', quantity: 2, price: 20 }];
    await order('2026-06-01 12:00:00 +0000', {
      subtotal: 40,
      tax: 4,
      total: 49,
      shippingOption: { shippingMethodName: 'Post', shippingRate: 5 },
      items,
      discountCoupon: { code: 'SALE' },
      customSurcharges: [{ id: 'tips', value: 3, type: 'ABSOLUTE', total: 3, description: 'Tips' }],
      giftCardRedemption: 2,
      acceptMarketing: true,
      billingPerson: { name: 'Ana Horvat' },
    });
    await order('2026-06-02 12:00:00 +0000', { total: 100, paymentStatus: 'AWAITING_PAYMENT' });

    expect(valuesOf((await report('allRevenue')).aggregatedData)).toEqual({ revenue: 49, refunds: 0 });
    expect(valuesOf((await report('allOrders')).aggregatedData)).toEqual({ orders: 2, productsSold: 2 });
    expect(valuesOf((await report('allExpenses')).aggregatedData)).toEqual({
      costOfGoods: 12,
      tax: 4,
      shipping: 5,
      expenses: 21,
    });
    expect(valuesOf((await report('allProfit')).aggregatedData)).toEqual({ profit: 28, revenue: 49, expenses: 21 });
    for (const [type, rows] of [
      ['topOfProductsByOrders', { Tin: 2 }],
      ['topOfProductsByProfit', { Tin: 28 }],
      ['topOfShippingMethodsByOrders', { Post: 1 }],
      ['topOfCouponsByOrders', { SALE: 1 }],
      ['topOfCustomersByOrders', { 'Ana Horvat': 1, 'ana@shop.example': 1 }],
      ['tips', { tips: 3 }],
      ['abandonedCarts', { abandonedCarts: 0, abandonedRevenue: 0 }],
    ] as const) {
      expect([type, valuesOf((await report(type)).aggregatedData)]).toEqual([type, rows]);
    }
    const slices = async (type: string) => slicesOf(await report(type));
    expect(await slices('acceptMarketing')).toEqual({ Accepted: 1, 'Not accepted': 1 });
    expect(await slices('giftCards')).toEqual({ giftCardsSold: 0, giftCardsRedeemed: 2 });
    expect(await slices('topOfMarketingSources')).toEqual({ Direct: 2 });
  });

  // fidelity: assumed, the bars of the funnel are not named
  it('counts carts, begun checkouts and orders in the funnel', async () => {
    await order('2026-06-01 12:00:00 +0000');
    await order('2026-06-02 12:00:00 +0000', { paymentStatus: 'INCOMPLETE' });

    const { aggregatedData, dataset } = await report('salesFunnel');

    expect(valuesOf(aggregatedData)).toEqual({ visitors: 0, addedToCart: 2, startedCheckout: 2, purchased: 1 });
    expect(dataset?.map(({ datapointId }) => datapointId)).toEqual([
      'visitors',
      'addedToCart',
      'startedCheckout',
      'purchased',
    ]);
    expect(dataset?.[0]).not.toHaveProperty('percentage');
  });

  // fidelity: assumed, some reports are documented as not available yet; all answer, with zeros where nothing is measured
  it('answers every report that is named anywhere', async () => {
    const { REPORT_CHARTS } = await import('@ecwid-kit/types');
    await order('2026-06-01 12:00:00 +0000');

    for (const [type, chart] of Object.entries(REPORT_CHARTS)) {
      const { aggregatedData, dataset } = await report(type, 'timeScaleValue=month');
      expect([type, Array.isArray(aggregatedData), Array.isArray(dataset)]).toEqual([type, true, chart !== 'table']);
    }
    expect(valuesOf((await report('allTraffic')).aggregatedData)).toEqual({ visitors: 0, visits: 0, pageViews: 0 });
  });

  // fidelity: assumed, the answer to a wrong report is not said; 400 as for every wrong parameter
  it('refuses what cannot be reported', async () => {
    const code = async (path: string) => (await store.call('GET', path)).body.errorCode;

    expect(await code('/reports/allHopes')).toBe('WRONG_PARAMETER');
    expect(await code('/reports/allOrders?timeScaleValue=minute')).toBe('WRONG_PARAMETER');
    expect(await code('/reports/allOrders?startedFrom=200&endedAt=100')).toBe('WRONG_PARAMETER');
    expect(await code('/reports/allOrders?startedFrom=0&timeScaleValue=hour')).toBe('WRONG_PARAMETER');
  });

  // fidelity: assumed, the call is known from the vendor's own client; what it advises is not
  it('has advice for some reports', async () => {
    expect((await store.call('GET', '/reports/allProfit/tip')).body.tip).toContain('cost price');
    expect((await store.call('GET', '/reports/giftCards/tip')).body).toEqual({});
  });

  // fidelity: documented
  it('asks for the scope', async () => {
    const poor = await openTestStore({ scopes: ['read_orders'] });

    expect((await poor.call('GET', '/reports/allOrders')).body.errorCode).toBe('INSUFFICIENT_APP_SCOPE');
    await poor.close();
  });
});
