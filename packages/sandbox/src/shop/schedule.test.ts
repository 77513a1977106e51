import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADDRESS, openShop, type TestShop } from './testing/open-shop.ts';

/** A Monday, when the shop is closed. */
const MONDAY = Date.parse('2026-01-05T11:00:00Z');
const TUESDAY_AT_NINE = Date.parse('2026-01-06T08:00:00Z') / 1000;

let shop: TestShop;
let pickupId: string;

beforeEach(async () => {
  shop = await openShop({ clock: { frozenAtMs: MONDAY } });
  await shop.call('PUT', '/profile', { formatsAndUnits: { timezone: 'Europe/Zagreb' } });
  const { body } = await shop.call('POST', '/profile/shippingOptions', {
    title: 'Shop',
    fulfilmentType: 'pickup',
    businessHours: '{"TUE":[["09:00","11:00"]]}',
    scheduled: true,
  });
  pickupId = body.id;
  const productId = await shop.addProduct({ name: 'Tea' });
  await service().addItem(shop.visit, { productId, quantity: 1 });
  await service().setEmail(shop.visit, 'ana@shop.example');
  await service().setShippingAddress(shop.visit, ADDRESS);
  await service().choosePayment(shop.visit, 'bank');
});
afterEach(() => shop.close());

const service = () => shop.sandbox.shop;

describe('a scheduled way of shipping', () => {
  // fidelity: assumed, that the shopper chooses a time is documented; where an order keeps it is said for pickup only,
  // and it is kept there
  it('waits for a time it offers, which the order keeps', async () => {
    await service().chooseShipping(shop.visit, pickupId);
    expect(await service().place(shop.visit)).toMatchObject({ status: 'refused', reason: 'deliveryTime' });

    await service().chooseTime(shop.visit, TUESDAY_AT_NINE + 60);
    expect((await service().quote(shop.visit)).missing).toEqual(['deliveryTime']);

    await service().chooseTime(shop.visit, TUESDAY_AT_NINE);
    const placed = await service().place(shop.visit);
    if (placed.status !== 'placed') throw new Error(placed.status);

    expect((await shop.get(`/orders/${placed.orderId}`)).body).toMatchObject({
      pickupTime: '2026-01-06 08:00:00 +0000',
      shippingOption: { shippingMethodId: pickupId, isPickup: true, scheduled: true, fulfillmentType: 'PICKUP' },
    });
  });

  it('asks for nothing once another way is chosen', async () => {
    await service().chooseShipping(shop.visit, pickupId);
    await service().chooseShipping(shop.visit, 'post');

    expect((await service().quote(shop.visit)).missing).toEqual([]);
  });
});

// fidelity: documented
it('gives the fee for a way to pay as a part of the whole order', async () => {
  await shop.call('PUT', '/profile/paymentOptions/bank', {
    paymentSurcharges: { type: 'PERCENT', value: 10 },
  });
  await service().chooseShipping(shop.visit, 'post');

  // Ten for the tea and five for the post.
  expect((await service().quote(shop.visit)).order).toMatchObject({ total: 16.5, customSurcharges: [{ total: 1.5 }] });
});

// fidelity: documented
it('offers ways to pay only with the ways of shipping that they are for', async () => {
  await shop.call('PUT', '/profile/paymentOptions/bank', {
    shippingSettings: { enabledShippingMethods: ['post'] },
  });

  await service().chooseShipping(shop.visit, 'post');
  expect((await service().quote(shop.visit)).paymentOptions).toMatchObject([{ id: 'bank' }]);

  await service().chooseShipping(shop.visit, pickupId);
  expect((await service().quote(shop.visit)).paymentOptions).toEqual([]);
});
