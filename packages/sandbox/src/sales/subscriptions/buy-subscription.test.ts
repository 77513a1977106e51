import { beforeEach, describe, expect, it } from 'vitest';
import { MONTHLY, NEW_YEAR, openSubscriptionShop, type SubscriptionShop } from './testing/open-subscription-shop.ts';

let shop: SubscriptionShop['shop'];
let coffee: SubscriptionShop['coffee'];
let buy: SubscriptionShop['buy'];
let list: SubscriptionShop['list'];
let only: SubscriptionShop['only'];

beforeEach(async () => {
  const opened = await openSubscriptionShop();
  ({ shop, coffee, buy, list, only } = opened);
  return () => opened.shop.close();
});

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
