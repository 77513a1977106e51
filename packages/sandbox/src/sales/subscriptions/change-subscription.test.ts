import { beforeEach, describe, expect, it } from 'vitest';
import { MONTHLY, openSubscriptionShop, type SubscriptionShop } from './testing/open-subscription-shop.ts';

let shop: SubscriptionShop['shop'];
let coffee: SubscriptionShop['coffee'];
let buy: SubscriptionShop['buy'];
let list: SubscriptionShop['list'];
let only: SubscriptionShop['only'];
let put: SubscriptionShop['put'];
let ordersCount: SubscriptionShop['ordersCount'];
let advance: SubscriptionShop['advance'];

beforeEach(async () => {
  const opened = await openSubscriptionShop();
  ({ shop, coffee, buy, list, only, put, ordersCount, advance } = opened);
  return () => opened.shop.close();
});

describe('changing a subscription', () => {
  beforeEach(async () => {
    await buy(MONTHLY);
  });

  // fidelity: documented
  it('moves its next charge', async () => {
    const { body } = await put({ nextCharge: '2026-01-20 10:00:00 +0200' });

    expect(body).toEqual({ updateCount: 1 });
    expect((await only()).nextCharge).toBe('2026-01-20 08:00:00 +0000');
    await advance(16);
    expect(await only()).toMatchObject({ nextCharge: '2026-02-20 08:00:00 +0000' });
    expect(await ordersCount()).toBe(2);
  });

  // fidelity: documented
  it('cancels it, and nothing is charged any more', async () => {
    await put({ status: 'CANCELLED' });
    await advance(100);

    expect(await only()).toMatchObject({
      status: 'CANCELLED',
      cancelled: '2026-01-05 00:00:00 +0000',
      statusUpdated: '2026-01-05 00:00:00 +0000',
      nextCharge: '2026-02-05 00:00:00 +0000',
    });
    expect(await ordersCount()).toBe(1);
  });

  // fidelity: assumed, whether a cancelled subscription can go on is not said; it can, from the next charge to come
  it('lets it go on again', async () => {
    await put({ status: 'CANCELLED' });
    await advance(40);
    await put({ status: 'ACTIVE' });

    const subscription = await only();
    expect(subscription).toMatchObject({ status: 'ACTIVE', nextCharge: '2026-03-05 00:00:00 +0000' });
    expect(subscription).not.toHaveProperty('cancelled');
    expect(await ordersCount()).toBe(1);
  });

  // fidelity: assumed, the status is documented, what it does to charges is not; they wait until it is active again
  it('waits while its payment is to be confirmed', async () => {
    await put({ status: 'REQUIRES_PAYMENT_CONFIRMATION' });
    await advance(40);
    expect(await ordersCount()).toBe(1);

    await put({ status: 'ACTIVE' });
    await advance(1);
    expect(await ordersCount()).toBe(2);
  });

  // fidelity: assumed, from when another interval counts is not said; from the next charge on
  it('gives it another interval', async () => {
    await put({ chargeSettings: { recurringInterval: 'WEEK', recurringIntervalCount: 2 } });
    await advance(32);

    expect(await only()).toMatchObject({
      chargeSettings: { recurringInterval: 'WEEK', recurringIntervalCount: 2 },
      nextCharge: '2026-02-19 00:00:00 +0000',
    });
  });

  // fidelity: documented
  it.each([{ status: 'PAUSED' }, { nextCharge: 'soon' }, { chargeSettings: { recurringIntervalCount: 0 } }])(
    'refuses %j',
    async (body) => {
      expect(await put(body)).toMatchObject({ status: 400, body: { errorCode: 'WRONG_PARAMETER' } });
    },
  );

  it('answers 404 for one that is not there', async () => {
    expect((await shop.get('/subscriptions/1')).status).toBe(404);
    expect((await shop.call('PUT', '/subscriptions/1', { status: 'CANCELLED' })).status).toBe(404);
  });

  // fidelity: documented
  it('is nothing for public tokens', async () => {
    expect((await shop.call('GET', '/subscriptions', undefined, shop.publicToken)).status).toBe(403);
  });
});

describe('the search for subscriptions', () => {
  // fidelity: documented
  it('finds them by what they are and by their orders, and sorts them', async () => {
    const first = await buy(MONTHLY, { email: 'ana@shop.example', quantity: 2 });
    await advance(1);
    await buy({ recurringInterval: 'WEEK', recurringIntervalCount: 2 }, { email: 'bo@shop.example' });
    await advance(15);
    const [bo, ana] = await list();
    if (!bo || !ana) throw new Error('There are two');
    await shop.call('PUT', `/subscriptions/${ana.subscriptionId}`, { status: 'CANCELLED' });
    const found = async (query: string) =>
      (await list(query)).map(({ subscriptionId: id }) => (id === bo.subscriptionId ? 'bo' : 'ana'));
    const internalId = ana.orders?.[0]?.id;

    expect(await found('')).toEqual(['bo', 'ana']);
    expect(await found('sortBy=DATE_CREATED_ASC')).toEqual(['ana', 'bo']);
    expect(await found('sortBy=ORDER_COUNT_DESC')).toEqual(['bo', 'ana']);
    expect(await found('sortBy=NEXT_CHARGE_DATE_DESC')).toEqual(['ana', 'bo']);
    expect(await found(`id=${ana.subscriptionId}`)).toEqual(['ana']);
    expect(await found('status=CANCELLED')).toEqual(['ana']);
    expect(await found('status=ACTIVE')).toEqual(['bo']);
    expect(await found('status=ACTIVE,CANCELLED')).toEqual(['bo', 'ana']);
    expect(await found(`customerId=${ana.customerId}`)).toEqual(['ana']);
    expect(await found('email=BO@shop.example')).toEqual(['bo']);
    expect(await found('recurringInterval=WEEK')).toEqual(['bo']);
    expect(await found('recurringIntervalCount=1')).toEqual(['ana']);
    expect(await found(`productId=${coffee}`)).toEqual(['bo', 'ana']);
    expect(await found('productId=1')).toEqual([]);
    expect(await found('createdFrom=2026-01-06')).toEqual(['bo']);
    expect(await found('createdTo=2026-01-05')).toEqual(['ana']);
    expect(await found('cancelledFrom=2026-01-21')).toEqual(['ana']);
    expect(await found('cancelledTo=2026-01-20')).toEqual([]);
    expect(await found('updatedFrom=2026-01-21')).toEqual(['ana']);
    expect(await found('nextChargeFrom=2026-02-05')).toEqual(['ana']);
    expect(await found('nextChargeTo=2026-02-04')).toEqual(['bo']);
    expect(await found(`orderId=${first}`)).toEqual(['ana']);
    expect(await found(`orderId=${internalId}`)).toEqual(['ana']);
    expect(await found('orderTotal=31')).toEqual(['ana']);
    expect(await found('orderCreatedFrom=2026-01-20')).toEqual(['bo']);
    expect(await found('orderCreatedTo=2026-01-05')).toEqual(['ana']);
    expect((await shop.get('/subscriptions?limit=1&offset=1')).body).toMatchObject({
      total: 2,
      count: 1,
      offset: 1,
      limit: 1,
    });
  });
});
