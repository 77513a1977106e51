import type { Scope } from '@ecwid-kit/types';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const START = '2026-01-31 09:00:00 +0000';

const ORDER = {
  email: 'ana@example.com',
  subtotal: 5,
  total: 5,
  paymentStatus: 'PAID',
  fulfillmentStatus: 'AWAITING_PROCESSING',
};

let store: TestStore;

beforeEach(async () => {
  store = await openTestStore({ clock: { frozenAtMs: Date.UTC(2026, 0, 31, 9) } });
  return () => store.close();
});

const product = async (body: object): Promise<number> => (await store.call('POST', '/products', body)).body.id;
const hourLater = () => store.sandbox.clock.advance(3_600_000);

describe('the history of deleted items', () => {
  // fidelity: documented
  it('lists what was deleted of each kind, and when', async () => {
    const id = await product({ name: 'Tin' });
    const { body: customer } = await store.call('POST', '/customers', { email: 'ana@example.com' });
    const { body: coupon } = await store.call('POST', '/discount_coupons', { name: 'A', code: 'A', discount: 1 });
    await store.call('DELETE', `/products/${id}`);
    await store.call('DELETE', `/customers/${customer.id}`);
    await store.call('DELETE', `/discount_coupons/${coupon.id}`);

    const found = await store.call('GET', '/products/deleted');

    expect(found.body).toEqual({ total: 1, count: 1, offset: 0, limit: 100, items: [{ id, date: START }] });
    expect((await store.call('GET', '/customers/deleted')).body.items).toEqual([{ id: customer.id, date: START }]);
    expect((await store.call('GET', '/coupons/deleted')).body.items).toEqual([{ id: coupon.id, date: START }]);
    expect((await store.call('GET', '/reviews/deleted')).body.total).toBe(0);
  });

  // fidelity: assumed, the reference of 2020 has the whole name in the path; clients of then work on
  it('knows coupons by their older path too', async () => {
    const { body: coupon } = await store.call('POST', '/discount_coupons', { name: 'A', code: 'A', discount: 1 });
    await store.call('DELETE', `/discount_coupons/${coupon.id}`);

    expect((await store.call('GET', '/discount_coupons/deleted')).body.items).toEqual([{ id: coupon.id, date: START }]);
  });

  // fidelity: assumed, the table of fields has the number alone, the vendor's own client reads `orderId` too
  it('names orders by their public id too', async () => {
    const { body: order } = await store.call('POST', '/orders', ORDER);
    await store.call('DELETE', `/orders/${order.orderId}`);

    const { body } = await store.call('GET', '/orders/deleted');

    expect(body.items).toEqual([{ id: order.id, orderId: order.orderId, date: START }]);
  });

  // fidelity: assumed, the filters and pages are documented, neither the order nor whether the ends count; the first to go
  // comes first, and both ends count
  it('is bounded by dates and read page by page', async () => {
    const ids = [await product({ name: 'A' }), await product({ name: 'B' }), await product({ name: 'C' })];
    for (const id of ids.toReversed()) {
      await store.call('DELETE', `/products/${id}`);
      hourLater();
    }

    const idsOf = async (query: string): Promise<number[]> =>
      (await store.call('GET', `/products/deleted?${query}`)).body.items.map((item: { id: number }) => item.id);

    const [a, b, c] = ids;
    expect(await idsOf('')).toEqual([c, b, a]);
    expect(await idsOf('offset=1&limit=1')).toEqual([b]);
    expect(await idsOf(`from_date=${encodeURIComponent('2026-01-31 10:00:00 +0000')}`)).toEqual([b, a]);
    expect(await idsOf(`to_date=${Date.UTC(2026, 0, 31, 10) / 1000}`)).toEqual([c, b]);
  });

  // fidelity: assumed, a list of 2020 has deleted products among what a public token may read, and nothing else deleted
  it('shows products to the public token, and nothing else', async () => {
    const id = await product({ name: 'Tin' });
    await store.call('DELETE', `/products/${id}`);

    const products = await store.call('GET', '/products/deleted', undefined, store.publicToken);
    const orders = await store.call('GET', '/orders/deleted', undefined, store.publicToken);

    expect(products.body.items).toEqual([{ id, date: START }]);
    expect(orders).toMatchObject({ status: 403, body: { errorCode: 'INSUFFICIENT_APP_SCOPE' } });
  });

  // fidelity: assumed, six scopes are listed, not whether one kind needs them all; an app that has them all is never refused
  it('asks for all the scopes that are listed', async () => {
    const scopes: Scope[] = ['read_store_profile', 'read_orders', 'read_catalog', 'read_discount_coupons'];
    const poor = await openTestStore({ scopes });

    expect((await poor.call('GET', '/products/deleted')).body).toMatchObject({ errorCode: 'INSUFFICIENT_APP_SCOPE' });
    await poor.close();
  });

  // fidelity: assumed, what another kind answers is not said; nothing of that name is deleted
  it('is not taken for an item, nor an item for it', async () => {
    await store.call('PUT', '/storage/deleted', 'yes');

    expect((await store.call('GET', '/storage/deleted')).body).toEqual({ key: 'deleted', value: 'yes' });
    expect((await store.call('GET', '/classes/deleted')).status).toBe(400);
    expect((await store.call('GET', '/products/deleted?from_date=yesterday')).status).toBe(400);
  });
});

describe('the latest changes of a store', () => {
  const stats = async (query = '', token?: string) =>
    (await store.call('GET', `/latest-stats${query}`, undefined, token)).body;

  // fidelity: documented
  it('moves the date of an area with each change in it, a deletion too, and of no other', async () => {
    const id = await product({ name: 'Tin' });
    hourLater();
    await store.call('DELETE', `/products/${id}`);
    hourLater();
    await store.call('PUT', '/profile', { settings: { storeName: 'Teas' } });

    expect(await stats()).toEqual({
      productsUpdated: '2026-01-31 10:00:00 +0000',
      profileUpdated: '2026-01-31 11:00:00 +0000',
      ordersUpdated: START,
      categoriesUpdated: START,
      discountCouponsUpdated: START,
      abandonedSalesUpdated: START,
      customersUpdated: START,
    });
  });

  // fidelity: documented
  it('knows orders, customers, coupons and categories apart', async () => {
    hourLater();
    await store.call('POST', '/orders', ORDER);
    hourLater();
    await store.call('POST', '/customers', { email: 'bo@example.com' });
    hourLater();
    await store.call('POST', '/categories', { name: 'Tea' });
    hourLater();
    await store.call('POST', '/discount_coupons', { name: 'A', code: 'A', discount: 1 });

    expect(await stats()).toMatchObject({
      ordersUpdated: '2026-01-31 10:00:00 +0000',
      customersUpdated: '2026-01-31 11:00:00 +0000',
      categoriesUpdated: '2026-01-31 12:00:00 +0000',
      discountCouponsUpdated: '2026-01-31 13:00:00 +0000',
      productsUpdated: START,
    });
  });

  // fidelity: documented
  it('stays where it was when a change is refused', async () => {
    hourLater();

    await store.call('POST', '/products', { name: 'Tin', price: -1 });

    expect((await stats()).productsUpdated).toBe(START);
  });

  // fidelity: assumed, the answer names counts like the parameters, the vendor's own client reads them without `Required`
  it('adds what is asked for', async () => {
    await product({ name: 'Tin' });
    await product({ name: 'Rare', enabled: false });
    const query = '?productCountRequired=true&categoryCountRequired=true&reviewsUpdatesRequired=true';

    const answer = await stats(`${query}&domainsRequired=true&subscriptionRequired=true`);

    expect(answer).toMatchObject({
      productCountRequired: 2,
      productCount: 2,
      categoryCountRequired: 0,
      categoryCount: 0,
      reviewsUpdated: START,
      domainsUpdated: START,
      subscriptionsUpdated: START,
    });
  });

  // fidelity: assumed, a list of 2020 lets a public token read it; it counts what a shopper sees
  it('is for the public token too', async () => {
    await product({ name: 'Rare', enabled: false });

    expect(await stats('?productCountRequired=true', store.publicToken)).toMatchObject({
      productsUpdated: START,
      productCount: 0,
    });
  });

  it('counts a reset as a change of everything', async () => {
    hourLater();

    await store.sandbox.stores.reset(store.storeId);

    expect(await stats('?domainsRequired=true')).toMatchObject({
      productsUpdated: '2026-01-31 10:00:00 +0000',
      domainsUpdated: '2026-01-31 10:00:00 +0000',
    });
  });
});
