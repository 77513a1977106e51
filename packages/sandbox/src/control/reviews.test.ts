import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../testing/test-store.ts';

describe('leaving a review by the control API', () => {
  let store: TestStore;
  let productId: number;

  beforeEach(async () => {
    store = await openTestStore();
    productId = (await store.call('POST', '/products', { name: 'Tin' })).body.id;
    return () => store.close();
  });

  const add = async (body: object) => {
    const response = await store.sandbox.fetch(`/_sandbox/stores/${store.storeId}/reviews`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${store.sandbox.operatorKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as { id: number } };
  };

  it('adds what a shopper would have said', async () => {
    const { body } = await add({ productId, rating: 5, review: 'Good', status: 'published', name: 'Ana' });

    expect((await store.call('GET', `/reviews/${body.id}`)).body).toMatchObject({
      productId,
      rating: 5,
      review: 'Good',
      status: 'published',
      reviewerInfo: { name: 'Ana' },
    });
  });

  it('knows the buyer of the order it names', async () => {
    const { body: order } = await store.call('POST', '/orders', {
      email: 'bo@shop.example',
      subtotal: 1,
      total: 1,
      paymentStatus: 'AWAITING_PAYMENT',
      fulfillmentStatus: 'AWAITING_PROCESSING',
      billingPerson: { name: 'Bo Ek', city: 'Lund' },
      items: [{ productId, name: 'Tin', price: 1, quantity: 1 }],
    });

    const { body } = await add({ productId, rating: 3, orderId: order.orderId, name: 'Bo' });

    expect((await store.call('GET', `/reviews/${body.id}`)).body).toMatchObject({
      status: 'moderated',
      orderId: order.orderId,
      orderItemId: expect.any(Number),
      reviewerInfo: { name: 'Bo', email: 'bo@shop.example', city: 'Lund' },
    });
  });

  it('refuses a review of nothing, or of too many stars', async () => {
    expect((await add({ productId: 42, rating: 5 })).status).toBe(404);
    expect((await add({ productId, rating: 6 })).status).toBe(400);
    expect((await add({ productId, rating: 5, orderId: 'NOONE' })).status).toBe(404);
  });
});
