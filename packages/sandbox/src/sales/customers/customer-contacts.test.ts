import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const NEW_YEAR = '2026-01-01 00:00:00 +0000';

describe('the customer contact calls', () => {
  let store: TestStore;
  let customerId: number;
  let path: string;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: Date.parse('2026-01-01T00:00:00Z') } });
    customerId = (await store.call('POST', '/customers', { email: 'ana@shop.example' })).body.id;
    path = `/customers/${customerId}/contacts`;
    return () => store.close();
  });

  const contacts = async () => (await store.call('GET', path)).body.items;

  // fidelity: documented
  it('lists what the customer’s own contacts are', async () => {
    expect(await contacts()).toEqual([
      { id: 220000001, contact: 'ana@shop.example', type: 'EMAIL', default: true, orderBy: 0, timestamp: NEW_YEAR },
    ]);
    expect((await store.call('GET', `/customers/${customerId}`)).body.contacts).toEqual(await contacts());
  });

  // fidelity: documented, the answer to adding one has no id
  it('adds, changes and deletes one and leaves the others', async () => {
    const added = await store.call('POST', path, { contact: '+385 1 555 0100', type: 'PHONE', note: 'Mornings' });
    expect(added).toMatchObject({ status: 200, body: { createCount: 1 } });
    const [email, phone] = await contacts();
    expect(phone).toEqual({
      id: expect.any(Number),
      contact: '+385 1 555 0100',
      note: 'Mornings',
      type: 'PHONE',
      default: true,
      orderBy: 1,
      timestamp: NEW_YEAR,
    });
    expect((await store.call('GET', `${path}/${phone.id}`)).body).toEqual(phone);

    expect((await store.call('PUT', `${path}/${phone.id}`, { note: 'Evenings' })).body).toEqual({ updateCount: 1 });
    expect(await contacts()).toEqual([email, { ...phone, note: 'Evenings' }]);

    expect((await store.call('DELETE', `${path}/${phone.id}`)).body).toEqual({ deleteCount: 1 });
    expect(await contacts()).toEqual([email]);
  });

  // fidelity: assumed, that the default contact is the one of its kind is not said; of two, nobody could tell which
  // to use
  it('keeps one default contact of a kind', async () => {
    await store.call('POST', path, { contact: 'b@shop.example', type: 'EMAIL', default: true });
    expect((await contacts()).map((one: { default: boolean }) => one.default)).toEqual([false, true]);

    const [first] = await contacts();
    await store.call('PUT', `${path}/${first.id}`, { default: true });
    expect((await contacts()).map((one: { default: boolean }) => one.default)).toEqual([true, false]);
  });

  // fidelity: assumed, no webhook of a contact is documented; it is a part of the customer
  it('tells the apps that the customer changed', async () => {
    await store.call('POST', path, { contact: 'b@shop.example', type: 'EMAIL' });
    const [, second] = await contacts();
    await store.call('PUT', `${path}/${second.id}`, { note: 'Private' });
    await store.call('DELETE', `${path}/${second.id}`);

    const updated = {
      eventType: 'customer.updated',
      entityId: customerId,
      data: { customerEmail: 'ana@shop.example' },
    };
    expect((await store.events()).slice(1)).toEqual([updated, updated, updated]);
  });

  // fidelity: assumed, no code for an unknown contact is documented; 404 without one, as for an unknown customer
  it('answers 404 for an unknown customer or contact, another customer’s too', async () => {
    const other = (await store.call('POST', '/customers', { email: 'ben@shop.example' })).body.id;
    const [mine] = await contacts();

    for (const unknown of ['/customers/1/contacts/2', `${path}/1`, `/customers/${other}/contacts/${mine.id}`]) {
      expect((await store.call('GET', unknown)).status).toBe(404);
      expect((await store.call('PUT', unknown, { note: 'x' })).status).toBe(404);
      expect((await store.call('DELETE', unknown)).status).toBe(404);
    }
    expect((await store.call('GET', '/customers/1/contacts')).status).toBe(404);
    expect((await store.call('POST', '/customers/1/contacts', { contact: 'x', type: 'OTHER' })).status).toBe(404);
    expect(await contacts()).toEqual([mine]);
  });

  // fidelity: documented
  it('refuses a contact without a kind, or of an unknown one', async () => {
    expect((await store.call('POST', path, { contact: 'x' })).status).toBe(400);
    expect((await store.call('POST', path, { contact: 'x', type: 'PIGEON' })).status).toBe(400);
    expect((await store.call('POST', path, { type: 'PHONE' })).status).toBe(400);
    expect(await contacts()).toHaveLength(1);
  });

  // fidelity: documented
  it('needs the scopes of customers and a secret token', async () => {
    expect((await store.call('GET', path, undefined, store.publicToken)).status).toBe(403);
    const reader = await openTestStore({ scopes: ['read_customers'] });
    expect((await reader.call('POST', '/customers/1/contacts', { contact: 'x', type: 'OTHER' })).status).toBe(403);
    expect((await reader.call('DELETE', '/customers/1/contacts/2')).status).toBe(403);
    expect((await reader.call('GET', '/customers/1/contacts')).status).toBe(404);
    await reader.close();
  });
});
