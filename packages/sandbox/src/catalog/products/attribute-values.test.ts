import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

describe('the attribute values of a product', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
    return () => store.close();
  });

  const create = async (product: object): Promise<number> =>
    (await store.call('POST', '/products', { name: 'Mug', price: 10, ...product })).body.id;
  const read = async (id: number) => (await store.call('GET', `/products/${id}`)).body;
  const brand = { id: expect.any(Number), name: 'Brand', type: 'BRAND', show: 'DESCR' };

  // fidelity: assumed, aliases are known from clients in use, the reference does not have them; one names the attribute
  // of that type
  it('name their attribute by alias, in products and in variations', async () => {
    const id = await create({
      attributes: [{ alias: 'BRAND', value: 'Northlight' }],
      options: [{ type: 'SIZE', name: 'Size', choices: [{ text: 'S' }] }],
    });
    await store.call('POST', `/products/${id}/combinations`, {
      options: [{ name: 'Size', value: 'S' }],
      attributes: [{ alias: 'UPC', value: '036000291452' }],
    });

    const product = await read(id);
    const found = await store.call('GET', '/products?attribute_Brand=northlight');

    expect(product.attributes).toEqual([{ ...brand, value: 'Northlight' }]);
    expect(product.combinations[0].attributes).toMatchObject([{ name: 'UPC', type: 'UPC', value: '036000291452' }]);
    expect(found.body.items).toMatchObject([{ id }]);
  });

  // fidelity: assumed, that a value is written with the id of its attribute is documented, what it is read with is
  // known from samples only; everything the type says of it
  it('are read with the name, the type and the place of their attribute', async () => {
    const { body: type } = await store.call('POST', '/classes', {
      name: 'Cup',
      attributes: [{ name: 'Glaze', show: 'PRICE' }],
    });
    const [glaze] = (await store.call('GET', `/classes/${type.id}`)).body.attributes;

    const id = await create({
      productClassId: type.id,
      attributes: [
        { id: glaze.id, value: 'Ash' },
        { name: 'brand', value: 'Northlight' },
      ],
    });

    expect((await read(id)).attributes).toEqual([
      { id: glaze.id, name: 'Glaze', type: 'CUSTOM', show: 'PRICE', value: 'Ash' },
      { ...brand, value: 'Northlight' },
    ]);
  });

  // fidelity: assumed, what happens is not said; nothing is lost
  it('stay as they were sent when no type has their attribute', async () => {
    const id = await create({ attributes: [{ name: 'Kiln', value: 'Wood' }] });

    expect((await read(id)).attributes).toEqual([{ name: 'Kiln', value: 'Wood' }]);
  });
});
