import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');

describe('changes to orders', () => {
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

  // fidelity: assumed, that only what is sent changes is documented, how deep that goes is not; objects are merged,
  // arrays are replaced, and a line with an id keeps what is not sent
  it('changes only what is sent, merges objects and replaces lines', async () => {
    const { orderId } = await create({
      billingPerson: { name: 'Ana Horvat', city: 'Split', countryCode: 'HR' },
      items: [{ name: 'Mug' }, { name: 'Tin' }],
      extraFields: { gift: 'yes' },
    });
    const before = await read(orderId);

    await store.call('PUT', `/orders/${orderId}`, {
      trackingNumber: 'T123',
      billingPerson: { countryCode: 'US' },
      extraFields: { wrap: 'red' },
      items: [{ id: before.items[1].id, quantity: 3 }, { name: 'Tray' }],
      shippingOption: { shippingMethodName: 'Fast', fulfilmentType: 'DELIVERY' },
    });

    const after = await read(orderId);
    expect(after).toEqual({
      ...before,
      trackingNumber: 'T123',
      billingPerson: { ...before.billingPerson, countryCode: 'US', countryName: 'United States' },
      extraFields: { gift: 'yes', wrap: 'red' },
      shippingOption: { shippingMethodName: 'Fast', fulfillmentType: 'DELIVERY' },
      items: [{ ...before.items[1], quantity: 3 }, expect.objectContaining({ name: 'Tray' })],
    });
  });

  // fidelity: assumed, what an app that only sets the status REFUNDED gets is not said; one refund of the whole
  // amount is recorded, so that the figures agree with the status
  it('counts an order marked as refunded as given back', async () => {
    const { orderId } = await create();
    await store.call('PUT', `/orders/${orderId}`, { paymentStatus: 'REFUNDED' });

    expect(await read(orderId)).toMatchObject({
      refundedAmount: 40,
      refunds: [{ date: '2026-01-01 00:00:00 +0000', source: 'API', amount: 40 }],
    });
  });

  // fidelity: assumed, the effect on stock of orders written by API is not said; it is the same as of any other order
  it('takes the stock when placed, and gives it back when cancelled', async () => {
    const { body: product } = await store.call('POST', '/products', {
      name: 'Tea tin',
      quantity: 10,
      options: [{ type: 'SELECT', name: 'Size', choices: [{ text: 'S' }, { text: 'L' }] }],
      combinations: [{ options: [{ name: 'Size', value: 'L' }], quantity: 5 }],
    });
    const stock = async () => {
      const { body } = await store.call('GET', `/products/${product.id}`);
      return [body.quantity, body.combinations[0].quantity];
    };
    const { body: full } = await store.call('GET', `/products/${product.id}`);
    const items = [
      { productId: product.id, quantity: 2 },
      { productId: product.id, quantity: 1, combinationId: full.combinations[0].id },
    ];

    const { orderId } = await create({ items });
    expect(await stock()).toEqual([8, 4]);

    await store.call('PUT', `/orders/${orderId}`, { paymentStatus: 'CANCELLED' });
    expect(await stock()).toEqual([10, 5]);

    await store.call('PUT', `/orders/${orderId}`, { paymentStatus: 'PAID' });
    expect(await stock()).toEqual([8, 4]);
    expect((await read(orderId)).items[0]).toMatchObject({ name: 'Tea tin', productAvailable: true });
  });

  // fidelity: assumed, that an order may create or update a customer is documented, how one is recognised is not; by
  // the e-mail, in any case
  it('links the customer by e-mail, or adds one, and keeps count of what they bought', async () => {
    await create({ total: 10, createDate: '2025-01-01 00:00:00 +0000', billingPerson: { name: 'Ana Horvat' } });
    const { orderId } = await create({ email: 'ANA@shop.example', total: 20.5 });
    await create({ total: 99, paymentStatus: 'CANCELLED' });
    const customers = async () => (await store.call('GET', '/customers')).body;

    expect(await customers()).toMatchObject({
      total: 1,
      items: [
        {
          name: 'Ana Horvat',
          totalOrderCount: 2,
          stats: {
            numberOfOrders: 2,
            salesValue: 30.5,
            averageOrderValue: 15.25,
            firstOrderDate: '2025-01-01 00:00:00 +0000',
            lastOrderDate: '2026-01-01 00:00:00 +0000',
          },
        },
      ],
    });
    expect((await store.call('GET', '/customers?minOrderCount=3')).body.total).toBe(0);

    await store.call('DELETE', `/orders/${orderId}`);
    expect((await customers()).items[0].stats).toMatchObject({ numberOfOrders: 1, salesValue: 10 });
  });

  // fidelity: documented
  it('finds the customers who bought a product', async () => {
    await create({ items: [{ productId: 7 }] });
    await create({ email: 'bo@shop.example', items: [{ productId: 8 }] });

    const { body } = await store.call('GET', '/customers?purchasedProductIds=8,9');

    expect(body.items.map((customer: { email: string }) => customer.email)).toEqual(['bo@shop.example']);
  });

  // fidelity: documented
  it('records the deletion', async () => {
    const { id, orderId } = await create();
    expect((await store.call('DELETE', `/orders/${orderId}`)).body).toEqual({ deleteCount: 1 });

    expect(await store.sandbox.platform.db.selectFrom('deleted_item').selectAll().execute()).toEqual([
      expect.objectContaining({ entity: 'orders', item_id: id, item_name: orderId }),
    ]);
  });
});
