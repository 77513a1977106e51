import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSandbox } from '../../create-sandbox.ts';
import { openShop } from '../../shop/testing/open-shop.ts';
import {
  DAY_MS,
  MONTHLY,
  NEW_YEAR,
  openSubscriptionShop,
  type SubscriptionShop,
} from './testing/open-subscription-shop.ts';

let shop: SubscriptionShop['shop'];
let coffee: SubscriptionShop['coffee'];
let buy: SubscriptionShop['buy'];
let list: SubscriptionShop['list'];
let only: SubscriptionShop['only'];
let orders: SubscriptionShop['orders'];
let ordersCount: SubscriptionShop['ordersCount'];
let advance: SubscriptionShop['advance'];

beforeEach(async () => {
  const opened = await openSubscriptionShop();
  ({ shop, coffee, buy, list, only, orders, ordersCount, advance } = opened);
  return () => opened.shop.close();
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
