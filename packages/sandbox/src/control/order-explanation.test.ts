import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AdminAnswer } from '../testing/open-admin.ts';
import { ADDRESS, openShop, type TestShop } from '../shop/testing/open-shop.ts';

let shop: TestShop;

beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

async function explain(orderId: string): Promise<AdminAnswer> {
  const { sandbox, storeId } = shop;
  const response = await sandbox.fetch(`/_sandbox/stores/${storeId}/orders/${orderId}/explanation`, {
    headers: { Authorization: `Bearer ${sandbox.operatorKey}` },
  });
  return { status: response.status, body: await response.json() };
}

describe('the explanation of an order', () => {
  it('is what the checkout went by, down to the app', async () => {
    await shop.addApp('vip', 'discountUrl', () => Response.json({ discounts: [{ value: 1, description: 'VIP' }] }));
    const productId = await shop.addProduct({ name: 'Tea' });
    await shop.sandbox.shop.addItem(shop.visit, { productId });
    await shop.sandbox.shop.setEmail(shop.visit, 'ana@shop.example');
    await shop.sandbox.shop.setShippingAddress(shop.visit, ADDRESS);
    await shop.sandbox.shop.chooseShipping(shop.visit, 'post');
    await shop.sandbox.shop.choosePayment(shop.visit, 'bank');
    const placed = await shop.sandbox.shop.place(shop.visit);

    const { body } = await explain(placed.status === 'placed' ? placed.orderId : '');

    expect(body).toMatchObject({
      total: 14,
      calculated: true,
      steps: [
        { amount: 10, source: 'item' },
        { amount: -1, source: 'app', label: 'Discount: VIP', clientId: 'vip', appName: expect.any(String) },
        { amount: 5, source: 'shipping' },
      ],
    });
  });

  it('names what an order that was written by API leaves open', async () => {
    const { body: created } = await shop.call('POST', '/orders', {
      email: 'ana@shop.example',
      total: 12.3,
      subtotal: 10,
      tax: 0.7,
      paymentStatus: 'PAID',
      fulfillmentStatus: 'AWAITING_PROCESSING',
      items: [{ name: 'Tea', price: 3.3, quantity: 3 }],
    });

    const { body } = await explain(created.orderId);

    expect(body).toMatchObject({
      calculated: false,
      steps: [{ rule: expect.stringMatching(/^\D*3\.30\D* each$/) }, {}, {}],
    });
    const amounts = body.steps.map(({ label, amount }: { label: string; amount: number }) => [label, amount]);
    expect(amounts).toEqual([
      ['3 × Tea', 9.9],
      ['Tax', 0.7],
      ['Difference to the total', 1.7],
    ]);
  });

  it('follows the order when an app writes another total', async () => {
    const { body: created } = await shop.call('POST', '/orders', {
      email: 'ana@shop.example',
      total: 10,
      subtotal: 10,
      paymentStatus: 'PAID',
      fulfillmentStatus: 'AWAITING_PROCESSING',
    });
    await shop.call('PUT', `/orders/${created.orderId}`, { total: 8 });

    expect((await explain(created.orderId)).body).toMatchObject({ total: 8, steps: [{ amount: 8 }] });
  });

  it('is none for an unknown order', async () => {
    expect((await explain('NOPE1')).status).toBe(404);
  });
});
