import { beforeEach, describe, expect, it } from 'vitest';
import { readPrefilledCart } from '../../storefront/browser/api/hash.ts';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

describe('the address that repeats an order', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
    return () => store.close();
  });

  // fidelity: assumed, the documented sample is a page of the platform's own with a token; here it is a prefilled cart
  // link, which puts the same into a cart
  it('fills a cart with the order’s products and their options, and leaves out what is none', async () => {
    const { id } = (await store.call('POST', '/products', { name: 'Tin', price: 5 })).body;
    const selectedOptions = [
      { name: 'Size', type: 'CHOICE', value: 'M' },
      { name: 'Extras', type: 'CHOICES', value: 'Bow, Card', valuesArray: ['Bow', 'Card'] },
    ];
    const order = {
      email: 'ana@shop.example',
      subtotal: 13,
      total: 13,
      paymentStatus: 'PAID',
      fulfillmentStatus: 'PROCESSING',
      items: [
        { productId: id, name: 'Tin', price: 5, quantity: 2, selectedOptions },
        { name: 'By hand', price: 3, quantity: 1 },
      ],
    };
    const { orderId } = (await store.call('POST', '/orders', order)).body;

    const { status, body } = await store.call('GET', `/orders/${orderId}/repeatURL`);
    expect(status).toBe(200);
    const { hash, pathname } = new URL(body.repeatOrderUrl);
    expect(pathname).toBe(`/shop/${store.storeId}`);
    expect(readPrefilledCart(hash)).toEqual({
      products: [{ id, quantity: 2, options: { Size: 'M', Extras: ['Bow', 'Card'] } }],
    });
  });

  // fidelity: documented
  it('is only for who may read orders, and for orders that are there', async () => {
    expect((await store.call('GET', '/orders/NOONE/repeatURL')).body.errorCode).toBe('ORDER_NOT_FOUND');
    expect((await store.call('GET', '/orders/NOONE/repeatURL', undefined, store.publicToken)).status).toBe(403);
    const other = await openTestStore({ scopes: ['update_orders'] });
    expect((await other.call('GET', '/orders/NOONE/repeatURL')).status).toBe(403);
    await other.close();
  });
});
