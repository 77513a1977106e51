import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Subscription } from '@ecwid-kit/types';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSandbox } from '../../create-sandbox.ts';
import { ADDRESS, openShop, type TestShop } from '../../shop/testing/open-shop.ts';

const NEW_YEAR = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;
const MONTHLY = { recurringInterval: 'MONTH', recurringIntervalCount: 1 } as const;

let shop: TestShop;
let coffee: number;

beforeEach(async () => {
  shop = await openShop({ clock: { frozenAtMs: NEW_YEAR } });
  coffee = await shop.addProduct({
    name: 'Coffee',
    price: 10,
    quantity: 100,
    subscriptionSettings: {
      subscriptionAllowed: true,
      oneTimePurchaseAllowed: true,
      oneTimePurchasePrice: 12,
      recurringChargeSettings: [
        { ...MONTHLY, signUpFee: 3 },
        { recurringInterval: 'WEEK', recurringIntervalCount: 2 },
      ],
    },
  });
  return () => shop.close();
});

/** Buys, as a shopper does. Returns the order's public id. */
async function buy(
  recurring: { recurringInterval: 'MONTH' | 'WEEK'; recurringIntervalCount: number } | undefined,
  { email = 'ana@shop.example', quantity = 1 } = {},
): Promise<string> {
  const { shop: store } = shop.sandbox;
  const visit = { ...shop.visit, sessionToken: `${email}/${shop.sandbox.clock.now()}` };
  await store.addItem(visit, { productId: coffee, quantity, ...(recurring && { recurring }) });
  await store.setEmail(visit, email);
  await store.setShippingAddress(visit, ADDRESS);
  await store.chooseShipping(visit, 'post');
  await store.choosePayment(visit, 'bank');
  const placed = await store.place(visit);
  if (placed.status !== 'placed') throw new Error(placed.status);
  return placed.orderId;
}

const list = async (query = ''): Promise<Subscription[]> => (await shop.get(`/subscriptions?${query}`)).body.items;
const only = async (): Promise<Subscription> => {
  const [subscription] = await list();
  if (!subscription) throw new Error('There is no subscription');
  return subscription;
};
const put = async (body: object) => shop.call('PUT', `/subscriptions/${(await only()).subscriptionId}`, body);
const orders = async () => (await shop.get('/orders')).body.items.toReversed();
const ordersCount = async () => (await shop.get('/orders')).body.total as number;

/** Moves the clock, and waits until no charge is due any more. */
async function advance(days: number): Promise<void> {
  shop.sandbox.clock.advance(days * DAY_MS);
  await expect.poll(dueCount).toBe(0);
}

async function dueCount(): Promise<number> {
  const { db, clock } = shop.sandbox.platform;
  const due = await db.selectFrom('subscription').select('id').where('due', '<=', clock.nowSeconds()).execute();
  return due.length;
}

describe('buying a subscription', () => {
  // fidelity: documented
  it('begins one, with its first order', async () => {
    const orderId = await buy(MONTHLY);

    const order = (await shop.get(`/orders/${orderId}`)).body;
    const subscription = await only();
    expect(subscription).toMatchObject({
      subscriptionId: order.items[0].subscriptionId,
      customerId: order.customerId,
      status: 'ACTIVE',
      created: '2026-01-05 00:00:00 +0000',
      nextCharge: '2026-02-05 00:00:00 +0000',
      chargeSettings: MONTHLY,
      orders: [{ id: order.internalId, total: 18, createDate: '2026-01-05 00:00:00 +0000' }],
    });
    expect(subscription).not.toHaveProperty('cancelled');
    expect((await shop.get(`/subscriptions/${subscription.subscriptionId}`)).body).toEqual(subscription);
    expect((await shop.get(`/orders?subscriptionId=${subscription.subscriptionId}`)).body.total).toBe(1);
  });

  // fidelity: documented
  it('has timestamps in milliseconds', async () => {
    await buy(MONTHLY);

    expect(await only()).toMatchObject({ createTimestamp: NEW_YEAR, updateTimestamp: NEW_YEAR });
  });

  // fidelity: assumed, that a sign-up fee belongs to the first order is said in the vendor's guide for merchants
  it('costs the sign-up fee once, and nothing of it is in what is charged later', async () => {
    const orderId = await buy(MONTHLY);

    const order = (await shop.get(`/orders/${orderId}`)).body;
    expect(order).toMatchObject({ subtotal: 13, total: 18 });
    expect(order.items[0]).toMatchObject({
      price: 13,
      productPrice: 10,
      recurringChargeSettings: { ...MONTHLY, signUpFee: 3, subscriptionPriceWithSignUpFee: 13 },
    });
    const { orderTemplate } = await only();
    expect(orderTemplate).toMatchObject({
      id: orderId,
      email: 'ana@shop.example',
      subtotal: 10,
      total: 15,
      paymentMethod: 'Bank transfer',
      shippingOption: { shippingMethodName: 'Post', shippingRate: 5 },
      shippingPerson: { city: 'Zagreb' },
      items: [{ productId: coffee, name: 'Coffee', price: 10, quantity: 1, recurringChargeSettings: MONTHLY }],
    });
  });

  // fidelity: documented
  it('is left to the shopper, who pays the price of buying once otherwise', async () => {
    const orderId = await buy(undefined);

    expect((await shop.get(`/orders/${orderId}`)).body).toMatchObject({ subtotal: 12 });
    expect(await list()).toEqual([]);
  });

  // fidelity: documented
  it('is the only way where a product is not sold once', async () => {
    await shop.call('PUT', `/products/${coffee}`, {
      subscriptionSettings: {
        subscriptionAllowed: true,
        oneTimePurchaseAllowed: false,
        recurringChargeSettings: [{ recurringInterval: 'WEEK', recurringIntervalCount: 2 }],
      },
    });

    await buy(undefined);

    expect(await only()).toMatchObject({
      chargeSettings: { recurringInterval: 'WEEK', recurringIntervalCount: 2 },
      nextCharge: '2026-01-19 00:00:00 +0000',
    });
  });

  it('is refused at an interval that the product is not sold at', async () => {
    const recurring = { recurringInterval: 'YEAR', recurringIntervalCount: 1 } as const;

    const change = await shop.sandbox.shop.addItem(shop.visit, { productId: coffee, recurring });

    expect(change).toMatchObject({ status: 'refused', reason: 'not_recurring' });
  });

  it('is a line of its own beside the same product bought once', async () => {
    await shop.sandbox.shop.addItem(shop.visit, { productId: coffee });
    await shop.sandbox.shop.addItem(shop.visit, { productId: coffee, recurring: MONTHLY });

    const { order } = await shop.sandbox.shop.quote(shop.visit);

    expect(order.items.map(({ price }) => price)).toEqual([12, 13]);
  });
});

describe('the charges of a subscription', () => {
  // fidelity: assumed, that a template is charged is what its name says, the status of the order is not said; paid
  it('make orders by its template, at the moments they are due, in order and once', async () => {
    await buy(MONTHLY);

    await advance(90);

    const [, ...charged] = await orders();
    expect(charged).toMatchObject([
      { createDate: '2026-02-05 00:00:00 +0000', paymentStatus: 'PAID', total: 15, email: 'ana@shop.example' },
      { createDate: '2026-03-05 00:00:00 +0000', paymentStatus: 'PAID', total: 15 },
      { createDate: '2026-04-05 00:00:00 +0000', paymentStatus: 'PAID', total: 15 },
    ]);
    const subscription = await only();
    expect(subscription).toMatchObject({ status: 'ACTIVE', nextCharge: '2026-05-05 00:00:00 +0000' });
    expect(subscription.orders).toHaveLength(4);
    for (const { items } of charged) expect(items).toMatchObject([{ subscriptionId: subscription.subscriptionId }]);
    expect((await shop.get(`/products/${coffee}`)).body.quantity).toBe(96);
    expect((await shop.get('/latest-stats?subscriptionRequired=true')).body.subscriptionsUpdated).toBe(
      '2026-04-05 00:00:00 +0000',
    );
  });

  // fidelity: documented
  it('are told to the apps as new orders, with the customer who has them', async () => {
    await buy(MONTHLY);
    const before = (await shop.events()).length;

    await advance(31);

    const types = (await shop.events()).slice(before).map(({ eventType }) => eventType);
    expect(types).toEqual(['order.created', 'product.updated', 'customer.updated']);
    expect((await shop.get('/customers')).body.items).toMatchObject([{ stats: { numberOfOrders: 2, salesValue: 33 } }]);
  });

  it('come between those of other subscriptions by their moments', async () => {
    await buy(MONTHLY, { email: 'ana@shop.example' });
    await buy({ recurringInterval: 'WEEK', recurringIntervalCount: 2 }, { email: 'bo@shop.example' });

    await advance(45);

    const made = (await orders())
      .slice(2)
      .map(({ email, createDate }: { email: string; createDate: string }) => [
        email.slice(0, 2),
        createDate.slice(5, 10),
      ]);
    expect(made).toEqual([
      ['bo', '01-19'],
      ['bo', '02-02'],
      ['an', '02-05'],
      ['bo', '02-16'],
    ]);
  });

  // fidelity: assumed, the status is documented, when a charge fails and when it is tried again is not; without the
  // goods or the payment app it cannot be made, and a day later it is tried again
  it('fail while there is nothing left, and are tried again each day', async () => {
    await buy(MONTHLY);
    await shop.call('PUT', `/products/${coffee}`, { quantity: 0 });

    await advance(32);
    expect(await only()).toMatchObject({
      status: 'LAST_CHARGE_FAILED',
      statusUpdated: '2026-02-05 00:00:00 +0000',
      nextCharge: '2026-02-07 00:00:00 +0000',
    });
    expect(await ordersCount()).toBe(1);

    await shop.call('PUT', `/products/${coffee}`, { quantity: 5 });
    await advance(1);
    expect(await only()).toMatchObject({ status: 'ACTIVE', nextCharge: '2026-03-05 00:00:00 +0000' });
    expect(await ordersCount()).toBe(2);
  });

  it('are made of the others, where one of them cannot be', async () => {
    await buy(MONTHLY, { email: 'ana@shop.example' });
    await buy(MONTHLY, { email: 'bo@shop.example' });
    const [, ana] = await list();
    const { db } = shop.sandbox.platform;
    const broken = JSON.stringify({ ...ana, orderTemplate: { items: 'none' } });
    await db
      .updateTable('subscription')
      .set({ doc: broken })
      .where('id', '=', ana?.subscriptionId ?? 0)
      .execute();

    await advance(31);

    expect((await list()).map(({ status }) => status)).toEqual(['ACTIVE', 'LAST_CHARGE_FAILED']);
    expect((await orders()).map(({ email }: { email: string }) => email).slice(2)).toEqual(['bo@shop.example']);
  });

  it('make a customer anew who was deleted', async () => {
    await buy(MONTHLY);
    const [customer] = (await shop.get('/customers')).body.items;
    await shop.call('DELETE', `/customers/${customer.id}`);

    await advance(31);

    expect((await shop.get('/customers')).body.items).toMatchObject([{ email: 'ana@shop.example' }]);
    expect(await ordersCount()).toBe(2);
  });

  it('are made once, whether or not the sandbox was running when they were due', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'subscriptions-'));
    const clock = { frozenAtMs: NEW_YEAR };
    const bought = await openShop({ dataDir, clock });
    const productId = await bought.addProduct({
      name: 'Tea',
      price: 10,
      subscriptionSettings: { subscriptionAllowed: true, recurringChargeSettings: [MONTHLY] },
      isShippingRequired: false,
    });
    await bought.sandbox.shop.addItem(bought.visit, { productId, recurring: MONTHLY });
    await bought.sandbox.shop.setEmail(bought.visit, 'ana@shop.example');
    await bought.sandbox.shop.choosePayment(bought.visit, 'bank');
    expect(await bought.sandbox.shop.place(bought.visit)).toMatchObject({ status: 'placed' });
    await bought.close();

    for (let restart = 0; restart < 2; restart += 1) {
      const sandbox = await createSandbox({ dataDir, clock: { frozenAtMs: NEW_YEAR + 32 * DAY_MS } });
      const { db } = sandbox.platform;
      const countOrders = async () => (await db.selectFrom('shop_order').select('internal_id').execute()).length;
      await expect.poll(countOrders).toBe(2);
      sandbox.clock.advance(120_000);
      await sandbox.close();
    }

    rmSync(dataDir, { recursive: true });
  });
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
