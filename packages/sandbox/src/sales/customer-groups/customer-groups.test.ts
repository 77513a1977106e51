import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

describe('the customer group calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
    return () => store.close();
  });

  const create = async (name: string): Promise<number> =>
    (await store.call('POST', '/customer_groups', { name })).body.id;

  // fidelity: assumed, the group 0 is documented, what changing or deleting it gives is not; it is needed by every
  // customer without a group, so 400
  it('always has the group General, which cannot be changed', async () => {
    expect((await store.call('GET', '/customer_groups/0')).body).toEqual({ id: 0, name: 'General' });
    expect((await store.call('PUT', '/customer_groups/0', { name: 'Everybody' })).status).toBe(400);
    expect((await store.call('DELETE', '/customer_groups/0')).status).toBe(400);
  });

  // fidelity: assumed, the order of the list is not said; it is by id
  it('lists General first, then the others, page by page', async () => {
    const [vip, staff] = [await create('VIP'), await create('Staff')];

    const { body } = await store.call('GET', '/customer_groups');
    expect(body).toEqual({
      total: 3,
      count: 3,
      offset: 0,
      limit: 100,
      items: [
        { id: 0, name: 'General' },
        { id: vip, name: 'VIP' },
        { id: staff, name: 'Staff' },
      ],
    });
    for (const [offset, item] of body.items.entries()) {
      const page = await store.call('GET', `/customer_groups?limit=1&offset=${offset}`);
      expect(page.body).toMatchObject({ total: 3, count: 1, items: [item] });
    }
    expect((await store.call('GET', '/customer_groups?keyword=vi')).body).toMatchObject({
      total: 1,
      items: [{ id: vip }],
    });
    expect((await store.call('GET', `/customer_groups?customerGroupId=${staff}`)).body.total).toBe(1);
  });

  // fidelity: assumed, what becomes of the customers of a deleted group is not said; they are in General, as any
  // customer without a group
  it('renames its customers’ group with it, and gives them back to General when it goes', async () => {
    const id = await create('VIP');
    const { body: customer } = await store.call('POST', '/customers', { email: 'a@b.example', customerGroupId: id });
    const groupOf = async () => {
      const { body } = await store.call('GET', `/customers/${customer.id}`);
      return [body.customerGroupId, body.customerGroupName];
    };
    expect(await groupOf()).toEqual([id, 'VIP']);

    await store.call('PUT', `/customer_groups/${id}`, { name: 'Gold' });
    expect(await groupOf()).toEqual([id, 'Gold']);
    expect((await store.call('GET', `/customers?customerGroupIds=${id}`)).body.total).toBe(1);
    expect((await store.call('GET', `/customers?customerGroup=${id}`)).body.total).toBe(1); // the name of 2020

    await store.call('DELETE', `/customer_groups/${id}`);
    expect(await groupOf()).toEqual([0, 'General']);
    expect((await store.call('GET', `/customer_groups/${id}`)).status).toBe(404);
  });

  // fidelity: documented
  it('tells the apps', async () => {
    const id = await create('VIP');
    await store.call('PUT', `/customer_groups/${id}`, { name: 'Gold' });
    await store.call('DELETE', `/customer_groups/${id}`);

    expect((await store.events()).map((event) => [event.eventType, event.entityId])).toEqual([
      ['customer_group.created', id],
      ['customer_group.updated', id],
      ['customer_group.deleted', id],
    ]);
  });

  // fidelity: assumed, the code for an external id that is taken is documented; that a group needs a name is not
  // said, and one without could not be told from others
  it('refuses a group without a name, and an external id that is taken', async () => {
    expect((await store.call('POST', '/customer_groups', {})).status).toBe(400);
    await store.call('POST', '/customer_groups', { name: 'VIP', externalReferenceId: 'x-1' });
    const { status, body } = await store.call('POST', '/customer_groups', { name: 'Gold', externalReferenceId: 'x-1' });
    expect(status).toBe(409);
    expect(body.errorCode).toBe('EXTERNAL_ID_ALREADY_USED');
  });
});
