import { beforeEach, describe, expect, it } from 'vitest';
import { openShopper, textOf } from '../../storefront/testing/open-shopper.ts';
import { ADDRESS, openShop, type TestShop } from '../../shop/testing/open-shop.ts';

const NEW_YEAR = Date.UTC(2026, 0, 5);
const HOUR_MS = 3_600_000;

let shop: TestShop;

beforeEach(async () => {
  shop = await openShop({ clock: { frozenAtMs: NEW_YEAR } });
  return () => shop.close();
});

const switchOn = (on = true) =>
  shop.call('PUT', '/profile', { settings: { abandonedSales: { autoAbandonedSalesRecovery: on } } });

/** Leaves a cart at the payment step. */
async function abandon(): Promise<void> {
  const { shop: store } = shop.sandbox;
  await store.addItem(shop.visit, { productId: await shop.addProduct({ name: 'Teapot', price: 20 }) });
  await store.setEmail(shop.visit, 'ana@shop.example');
  await store.setShippingAddress(shop.visit, ADDRESS);
  await store.chooseShipping(shop.visit, 'post');
  await store.choosePayment(shop.visit, 'bank');
  await store.reachPayment(shop.visit);
}

const carts = async () => (await shop.get('/carts')).body.items;
const mails = () => shop.sandbox.platform.db.selectFrom('mail').selectAll().execute();

/** Moves the clock, and lets the reminder of that minute do its work. */
async function advance(hours: number): Promise<void> {
  shop.sandbox.clock.advance(hours * HOUR_MS);
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The path and query of the link in the mail. */
async function linkOfMail(): Promise<string> {
  await expect.poll(async () => (await mails()).length).toBe(1);
  const [mail] = await mails();
  return new URL(/https?:\S+/.exec(mail?.text ?? '')?.[0] ?? '').href.replace(/^https?:\/\/[^/]+/, '');
}

describe('the mail about an abandoned cart', () => {
  // fidelity: assumed, that it is sent is a setting of the profile; when is said in the vendor's guide for merchants
  it('is sent once, two hours after, and the cart says when', async () => {
    await switchOn();
    await abandon();
    await advance(1);
    expect(await mails()).toEqual([]);

    await advance(1);

    expect(await linkOfMail()).toContain('/cart/recover?key=');
    expect(await carts()).toMatchObject([{ recoveryEmailSentTimestamp: '2026-01-05 02:00:00 +0000' }]);
    expect(await mails()).toMatchObject([
      { recipient: 'ana@shop.example', text: expect.stringContaining('1 × Teapot') },
    ]);
    await advance(5);
    expect(await mails()).toHaveLength(1);
  });

  // fidelity: documented
  it('is not sent by a store that has not switched it on', async () => {
    await switchOn(false);
    await abandon();
    await advance(3);

    expect(await mails()).toEqual([]);
    expect((await carts())[0]).not.toHaveProperty('recoveryEmailSentTimestamp');
  });

  // fidelity: assumed, the vendor's guide for merchants says that the link makes a cart a recovered one
  it('brings another browser back to the cart, whose order then is a recovered one', async () => {
    await switchOn();
    await abandon();
    await advance(2);
    const shopper = openShopper(shop.sandbox);
    const path = await linkOfMail();

    const page = await shopper.get(path);
    await shopper.post(`/shop/${shop.storeId}/checkout/payment`, { payment: 'bank', shownTotal: '25' });

    expect(textOf(page)).toContain('Teapot');
    const order = (await shop.get('/orders/last')).body;
    expect(await carts()).toMatchObject([{ recoveredOrderId: order.orderNumber }]);
  });

  // fidelity: assumed, the vendor's guide for merchants says that who comes back without the link just orders
  it('makes no recovered cart of one that is ordered without the link', async () => {
    await switchOn();
    await abandon();
    await advance(2);
    await linkOfMail();

    expect(await shop.sandbox.shop.place(shop.visit)).toMatchObject({ status: 'placed' });

    expect(await carts()).toEqual([]);
  });

  it('opens no cart with a key that is not of it', async () => {
    const page = await openShopper(shop.sandbox).get(`/shop/${shop.storeId}/cart/recover?key=guessed`);

    expect(page.status).toBe(200);
    expect(textOf(page)).toContain('Your cart is empty');
  });
});
