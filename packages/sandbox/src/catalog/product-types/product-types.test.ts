import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

describe('the product type calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
    return () => store.close();
  });

  // fidelity: assumed, the general type 0 is documented, what deleting it gives is not; it is needed by every product
  // without a type, so 400
  it('know the general type of every store, and keep it', async () => {
    const { body } = await store.call('GET', '/classes');

    expect(body).toMatchObject([
      { id: 0, attributes: expect.arrayContaining([expect.objectContaining({ type: 'UPC' })]) },
    ]);
    expect(body[0]).not.toHaveProperty('name');
    expect((await store.call('DELETE', '/classes/0')).status).toBe(400);
  });

  // fidelity: assumed, how an update tells old attributes from new ones is not said; by the id
  it('keep an attribute that comes back with its id, and number new ones', async () => {
    const { body: created } = await store.call('POST', '/classes', {
      name: 'Mugs',
      attributes: [{ name: 'Glaze', type: 'CUSTOM', show: 'DESCR' }],
    });
    const { body: before } = await store.call('GET', `/classes/${created.id}`);
    const [glaze] = before.attributes;

    await store.call('PUT', `/classes/${created.id}`, {
      attributes: [{ id: glaze.id, name: 'Finish' }, { name: 'Potter' }],
    });
    const { body: after } = await store.call('GET', `/classes/${created.id}`);

    expect(after.attributes[0]).toEqual({ ...glaze, name: 'Finish' });
    expect(after.attributes[1]).toMatchObject({ name: 'Potter', type: 'CUSTOM' });
    expect(after.attributes[1].id).not.toBe(glaze.id);
  });

  // fidelity: assumed, what becomes of the products is not said; 0 is the documented type of a product without one
  it('make the products of a deleted type general ones', async () => {
    const { body: type } = await store.call('POST', '/classes', { name: 'Mugs' });
    const { body: product } = await store.call('POST', '/products', { name: 'Mug', productClassId: type.id });

    await store.call('DELETE', `/classes/${type.id}`);

    expect((await store.call('GET', `/products/${product.id}`)).body.productClassId).toBe(0);
    expect((await store.call('GET', `/classes/${type.id}`)).status).toBe(404);
  });
});
