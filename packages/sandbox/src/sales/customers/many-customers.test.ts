import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

// The calls below are known from the vendor's own client: their parameters are certain, their effects are assumed.
describe('the calls for many customers', () => {
  let store: TestStore;
  let ana: number;
  let bo: number;

  beforeEach(async () => {
    store = await openTestStore();
    const add = async (body: object): Promise<number> => (await store.call('POST', '/customers', body)).body.id;
    ana = await add({ email: 'ana@shop.example', billingPerson: { name: 'Ana', countryCode: 'HR' }, taxExempt: true });
    bo = await add({ email: 'bo@shop.example', shippingAddresses: [{ name: 'Bo', countryCode: 'SE' }] });
    return () => store.close();
  });

  const ids = async (query = ''): Promise<number[]> => (await store.call('GET', `/customers_ids${query}`)).body.ids;
  const change = (body: object, query = '') => store.call('POST', `/customers_update${query}`, body);
  const read = async (id: number) => (await store.call('GET', `/customers/${id}`)).body;

  // fidelity: assumed, known from the vendor's own client only
  it('finds ids by the filters of the search', async () => {
    expect(await ids()).toEqual([ana, bo]);
    expect(await ids('?countryCodes=SE')).toEqual([bo]);
    expect(await ids('?taxExempt=true&keyword=ana')).toEqual([ana]);
    expect(await ids('?minOrderCount=1')).toEqual([]);
  });

  // fidelity: assumed, known from the vendor's own client only
  it('changes those selected, those that match, or all, and tells the apps', async () => {
    const { body: group } = await store.call('POST', '/customer_groups', { name: 'Trade' });
    const before = (await store.events()).length;

    expect((await change({ mode: 'SELECTED', ids: [bo, 42], customer: { acceptMarketing: true } })).body).toEqual({
      updateCount: 1,
    });
    expect(await read(bo)).toMatchObject({ acceptMarketing: true });
    const filtered = { mode: 'ALL_FILTERED', customer: { customerGroupId: group.id } };
    expect((await change(filtered, '?countryCodes=HR')).body).toEqual({ updateCount: 1 });
    expect(await read(ana)).toMatchObject({ customerGroupId: group.id, customerGroupName: 'Trade' });
    expect((await read(bo)).customerGroupId).toBe(0);
    expect((await change({ mode: 'ALL', customer: { taxExempt: false } })).body).toEqual({ updateCount: 2 });
    expect((await read(ana)).taxExempt).toBe(false);
    expect((await store.events()).slice(before).map(({ eventType, entityId }) => [eventType, entityId])).toEqual([
      ['customer.updated', bo],
      ['customer.updated', ana],
      ['customer.updated', ana],
      ['customer.updated', bo],
    ]);
  });

  // fidelity: assumed, known from the vendor's own client only
  it('deletes many', async () => {
    expect((await change({ mode: 'SELECTED', ids: [ana], delete: true })).body).toEqual({ updateCount: 1 });

    expect(await ids()).toEqual([bo]);
    expect((await store.call('GET', '/customers/deleted')).body.items).toMatchObject([{ id: ana }]);
  });

  // fidelity: assumed, known from the vendor's own client only; 400 as for every wrong parameter
  it('refuses a change that does not say what to change, and changes nobody', async () => {
    const wrong = [
      { mode: 'ALL' },
      { mode: 'ALL', customer: {} },
      { mode: 'SELECTED', delete: true },
      { delete: true },
    ];

    for (const body of wrong) expect((await change(body)).status).toBe(400);
    expect((await change({ mode: 'ALL', customer: { customerGroupId: 42 } })).status).toBe(400);
    expect(await ids()).toEqual([ana, bo]);
    expect((await read(ana)).customerGroupId).toBe(0);
  });

  // fidelity: assumed, known from the vendor's own client only
  it('finds the countries customers come from by the beginning of their names', async () => {
    const found = async (query: string) => (await store.call('GET', `/customers/locations${query}`)).body;

    expect(await found('?name=cro')).toEqual({ items: [{ country: 'Croatia', countryCode: 'HR' }] });
    expect((await found('')).items).toHaveLength(2);
    expect((await found('?name=x')).items).toEqual([]);
  });
});
