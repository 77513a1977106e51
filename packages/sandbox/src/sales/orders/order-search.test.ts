import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');

describe('the search for orders', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NEW_YEAR } });
    return () => store.close();
  });

  const draft = (more: Record<string, unknown> = {}) => ({
    email: 'ana@shop.example',
    subtotal: 30,
    total: 40,
    paymentStatus: 'PAID',
    fulfillmentStatus: 'AWAITING_PROCESSING',
    ...more,
  });
  const create = async (more?: Record<string, unknown>): Promise<{ id: number; orderId: string }> =>
    (await store.call('POST', '/orders', draft(more))).body;
  const read = async (orderId: string | number) => (await store.call('GET', `/orders/${orderId}`)).body;

  // fidelity: assumed, orders have no sort parameter and their order is not said; newest first, so that the first
  // page is the one that people look at
  it('lists the newest first and pages through all of them once', async () => {
    const dates = ['2025-03-01', '2025-05-01', '2025-01-01', '2025-04-01', '2025-02-01'];
    for (const date of dates) await create({ createDate: `${date} 00:00:00 +0000` });

    const seen: string[] = [];
    for (let offset = 0; offset < 5; offset += 2) {
      const { body } = await store.call('GET', `/orders?limit=2&offset=${offset}`);
      expect(body).toMatchObject({ total: 5, offset, limit: 2 });
      seen.push(...body.items.map((order: { createDate: string }) => order.createDate.slice(0, 10)));
    }
    expect(seen).toEqual(dates.toSorted().toReversed());
    expect((await read('last')).createDate).toBe('2025-05-01 00:00:00 +0000');
  });

  // fidelity: documented
  it('filters, alone and together', async () => {
    const first = await create({
      total: 10,
      paymentStatus: 'PAID',
      fulfillmentStatus: 'SHIPPED',
      paymentMethod: 'Phone order',
      shippingOption: { shippingMethodName: 'Fast Delivery', shippingRate: 10 },
      discountCoupon: { code: 'WELCOME' },
      items: [{ productId: 7, name: 'Tea tin', sku: 'T-1' }],
      billingPerson: { name: 'Ana Horvat' },
      createDate: '2025-06-01 00:00:00 +0000',
      pickupTime: '2025-06-03 10:00:00 +0000',
      refererId: 'abc',
      acceptMarketing: true,
    });
    const second = await create({
      email: 'bo@firm.example',
      total: 20,
      paymentStatus: 'AWAITING_PAYMENT',
      externalTransactionId: 'prov_8842',
      items: [{ productId: 8, name: 'Mug', isPreorder: true }],
    });
    const found = async (query: string) => {
      const { status, body } = await store.call('GET', `/orders?${query}`);
      expect(status).toBe(200);
      return body.items.map((order: { id: string }) => order.id);
    };
    const { customerId } = await read(first.orderId);

    for (const query of [
      'keywords=tea%20HORVAT',
      'keywords=T-1',
      'email=ANA@shop.example',
      `customerId=${customerId}`,
      `customerIdOrEmail=${customerId}`,
      'customerIdOrEmail=ana@shop.example',
      'customer=horvat',
      'productId=7,9',
      'totalTo=10',
      'createdTo=2025-06-01',
      'createdFrom=2025-06-01&createdTo=2025-06-02',
      'pickupTimeFrom=2025-06-03&pickupTimeTo=2025-06-04',
      'paymentStatus=PAID,CANCELLED',
      'fulfillmentStatus=SHIPPED,DELIVERED',
      'paymentMethod=phone%20order',
      'shippingMethod=Fast%20Delivery',
      'couponCode=welcome',
      'refererId=abc',
      'acceptMarketing=true',
      'containsPreorderItems=false',
      `vendorOrderNumber=${first.orderId}`,
      `orderNumber=${first.id}`,
    ]) {
      expect([query, await found(query)]).toEqual([query, [first.orderId]]);
    }
    for (const query of ['totalFrom=10.5', 'paymentReference=prov_8842', 'containsPreorderItems=yes', 'productId=8']) {
      expect([query, await found(query)]).toEqual([query, [second.orderId]]);
    }
    expect(await found('paymentStatus=PAID&productId=8')).toEqual([]);
    expect(await found('keywords=T_1')).toEqual([]);
    expect((await store.call('GET', '/orders?paymentStatus=PAID,LOST')).status).toBe(400);
  });
});
