import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const PATH = '/store_extrafields/customers';
const NEW_YEAR = '2026-01-01 00:00:00 +0000';

describe('the customer field calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: Date.parse('2026-01-01T00:00:00Z') } });
    return () => store.close();
  });

  const create = async (body: Record<string, unknown>): Promise<string> =>
    (await store.call('POST', PATH, body)).body.key;
  const keys = async () => (await store.call('GET', PATH)).body.items.map((field: { key: string }) => field.key);
  const valuesOf = async (id: number) => (await store.call('GET', `/customers/${id}`)).body.extrafields;

  // fidelity: documented
  it('reads back a new field with everything the platform adds', async () => {
    const { status, body } = await store.call('POST', PATH, { title: 'Card' });
    expect(status).toBe(200);
    expect(body).toEqual({ createCount: 1, key: expect.stringMatching(/^[A-Za-z0-9]{7}$/) });

    expect((await store.call('GET', `${PATH}/${body.key}`)).body).toEqual({
      key: body.key,
      title: 'Card',
      entityTypes: ['CUSTOMERS'],
      type: 'TEXT',
      shownOnOrderDetails: false,
      linkedWithCheckoutField: false,
      createdDate: NEW_YEAR,
      lastModifiedDate: NEW_YEAR,
    });
  });

  // fidelity: assumed, the order of the list is not said; it is the one they were added in
  it('lists fields in the order they were added, changed ones too', async () => {
    const [card, size, born] = [await create({}), await create({ title: 'Size' }), await create({ type: 'DATETIME' })];
    expect((await store.call('PUT', `${PATH}/${card}`, { title: 'Card' })).body).toEqual({ updateCount: 1 });
    expect(await keys()).toEqual([card, size, born]);

    expect((await store.call('DELETE', `${PATH}/${size}`)).body).toEqual({ deleteCount: 1 });
    expect(await keys()).toEqual([card, born]);
  });

  // fidelity: assumed, values are documented as customers show them, what of it a caller has to send is not; the key
  // and the value, the rest follows from the field
  it('completes the values of customers, and keeps them in step with the field', async () => {
    const key = await create({ title: 'Card' });
    const extrafields = [{ key, value: 'K-7' }];
    const { id } = (await store.call('POST', '/customers', { email: 'ana@shop.example', extrafields })).body;
    const value = { key, value: 'K-7', title: 'Card', type: 'TEXT', entityTypes: ['CUSTOMERS'], orderBy: 0 };
    expect(await valuesOf(id)).toEqual([value]);

    await store.call('PUT', `${PATH}/${key}`, { title: 'Loyalty card' });
    expect(await valuesOf(id)).toEqual([{ ...value, title: 'Loyalty card' }]);
  });

  // fidelity: assumed, what becomes of the values of a deleted field is not said; they go with it
  it('takes a deleted field’s values from its customers, and no others', async () => {
    const [card, size] = [await create({ title: 'Card' }), await create({ title: 'Size' })];
    const extrafields = [
      { key: card, value: 'K-7' },
      { key: size, value: 'M' },
    ];
    const { id } = (await store.call('POST', '/customers', { email: 'ana@shop.example', extrafields })).body;

    await store.call('DELETE', `${PATH}/${card}`);
    expect(await valuesOf(id)).toMatchObject([{ key: size, value: 'M' }]);
  });

  // fidelity: assumed, the list of types is written in small and in capital letters; both are taken, capitals answered
  it('takes a type in small letters and refuses an unknown one', async () => {
    const key = await create({ title: 'Born', type: 'datetime' });
    expect((await store.call('GET', `${PATH}/${key}`)).body.type).toBe('DATETIME');
    expect((await store.call('POST', PATH, { title: 'Born', type: 'NUMBER' })).status).toBe(400);
  });

  // fidelity: assumed, no code for an unknown field is documented; 404 without one
  it('answers 404 for an unknown field', async () => {
    expect((await store.call('GET', `${PATH}/unknown`)).status).toBe(404);
    expect((await store.call('PUT', `${PATH}/unknown`, { title: 'x' })).status).toBe(404);
    expect((await store.call('DELETE', `${PATH}/unknown`)).status).toBe(404);
  });

  // fidelity: documented
  it('needs scopes of its own and a secret token', async () => {
    expect((await store.call('GET', PATH, undefined, store.publicToken)).status).toBe(403);
    const other = await openTestStore({ scopes: ['read_customers', 'update_customers', 'read_customers_extrafields'] });
    expect((await other.call('GET', PATH)).body).toEqual({ items: [] });
    expect((await other.call('POST', PATH, { title: 'Card' })).status).toBe(403);
    expect((await other.call('PUT', `${PATH}/x`, { title: 'Card' })).status).toBe(403);
    expect((await other.call('DELETE', `${PATH}/x`)).status).toBe(403);
    await other.close();
  });
});
