import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

describe('the order field calls', () => {
  let store: TestStore;
  let order: { readonly id: number; readonly orderId: string };
  let path: string;

  beforeEach(async () => {
    store = await openTestStore();
    order = (
      await store.call('POST', '/orders', {
        email: 'ana@shop.example',
        subtotal: 30,
        total: 40,
        paymentStatus: 'PAID',
        fulfillmentStatus: 'PROCESSING',
      })
    ).body;
    path = `/orders/${order.orderId}/extraFields`;
    return () => store.close();
  });

  const fields = async () => (await store.call('GET', path)).body;
  const tips = { id: 'tips', value: '3%', title: 'Tips' };
  const shownTips = { ...tips, customerInputType: 'TEXT', orderBy: '0', showInNotifications: false };

  // fidelity: documented, the list is a bare one
  it('adds, changes and deletes a field, and the order has it', async () => {
    expect(await fields()).toEqual([]);
    expect((await store.call('POST', path, tips)).body).toEqual({ createCount: 1 });
    expect(await fields()).toEqual([shownTips]);

    expect((await store.call('PUT', `${path}/tips`, { value: '4%', showInInvoice: true })).body).toEqual({
      updateCount: 1,
    });
    const changed = [{ ...shownTips, value: '4%', showInInvoice: true }];
    expect(await fields()).toEqual(changed);
    expect((await store.call('GET', `/orders/${order.orderId}`)).body.orderExtraFields).toEqual(changed);
    expect((await store.call('GET', `/orders/${order.id}/extraFields`)).body).toEqual(changed);

    expect((await store.call('DELETE', `${path}/tips`)).body).toEqual({ deleteCount: 1 });
    expect(await fields()).toEqual([]);
  });

  // fidelity: assumed, no webhook of a field is documented; it is a part of the order
  it('tells the apps that the order changed', async () => {
    const before = (await store.events()).length;
    await store.call('POST', path, tips);

    expect((await store.events()).slice(before)).toEqual([
      {
        eventType: 'order.updated',
        entityId: order.id,
        data: {
          orderId: order.orderId,
          oldPaymentStatus: 'PAID',
          newPaymentStatus: 'PAID',
          oldFulfillmentStatus: 'PROCESSING',
          newFulfillmentStatus: 'PROCESSING',
        },
      },
    ]);
  });

  // fidelity: assumed, what a second field with the same id gives is not said; the calls could not tell them apart, so
  // 409
  it('refuses a second field with the same id', async () => {
    await store.call('POST', path, tips);
    expect((await store.call('POST', path, { ...tips, value: '9%' })).status).toBe(409);
    expect(await fields()).toEqual([shownTips]);
  });

  // fidelity: documented
  it('refuses a field without id, title or value, and one of an unknown kind', async () => {
    for (const body of [
      { id: 'a', title: 'A' },
      { id: 'a', value: '1' },
      { title: 'A', value: '1' },
      { ...tips, customerInputType: 'SLIDER' },
    ]) {
      expect((await store.call('POST', path, body)).status).toBe(400);
    }
    expect(await fields()).toEqual([]);
  });

  // fidelity: assumed, the code of an unknown order is documented, that of an unknown field is not; 404 without one
  it('answers 404 for an unknown order or field', async () => {
    expect((await store.call('GET', '/orders/NOONE/extraFields')).body.errorCode).toBe('ORDER_NOT_FOUND');
    expect((await store.call('POST', '/orders/NOONE/extraFields', tips)).status).toBe(404);
    expect((await store.call('PUT', `${path}/tips`, { value: '1' })).status).toBe(404);
    expect((await store.call('DELETE', `${path}/tips`)).status).toBe(404);
  });

  // fidelity: documented
  it('needs the scopes of orders and a secret token', async () => {
    expect((await store.call('GET', path, undefined, store.publicToken)).status).toBe(403);
    const reader = await openTestStore({ scopes: ['read_orders'] });
    expect((await reader.call('GET', '/orders/NOONE/extraFields')).status).toBe(404);
    expect((await reader.call('POST', '/orders/NOONE/extraFields', tips)).status).toBe(403);
    expect((await reader.call('PUT', '/orders/NOONE/extraFields/tips', { value: '1' })).status).toBe(403);
    expect((await reader.call('DELETE', '/orders/NOONE/extraFields/tips')).status).toBe(403);
    await reader.close();
  });
});
