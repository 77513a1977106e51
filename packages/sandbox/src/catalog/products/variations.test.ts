import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

describe('the variation calls', () => {
  let store: TestStore;
  let path: string;

  beforeEach(async () => {
    store = await openTestStore();
    const { body } = await store.call('POST', '/products', {
      name: 'Mug',
      price: 10,
      options: [
        { type: 'SIZE', name: 'Size', choices: [{ text: 'S' }, { text: 'L', priceModifier: 4 }] },
        { type: 'TEXTFIELD', name: 'Name' },
      ],
    });
    path = `/products/${body.id}`;
    return () => store.close();
  });

  const size = (value: string) => ({ options: [{ name: 'Size', value }] });
  const create = async (body: object): Promise<number> =>
    (await store.call('POST', `${path}/combinations`, body)).body.id;

  // fidelity: assumed, that a variation without a price has the one of the product is documented, that the modifiers
  // of its options are added is not said; they are, as in the storefront
  it('price a variation by itself, or as the product with its options', async () => {
    const large = await create({ ...size('L'), quantity: 3 });
    const small = await create({ ...size('S'), price: 7.5, sku: 'MUG-S' });

    const { body } = await store.call('GET', `${path}/combinations`);

    expect(body).toMatchObject([
      { id: large, combinationNumber: 1, defaultDisplayedPrice: 14, quantity: 3, unlimited: false, inStock: true },
      { id: small, combinationNumber: 2, defaultDisplayedPrice: 7.5, price: 7.5, sku: 'MUG-S', unlimited: true },
    ]);
    expect(body[0]).not.toHaveProperty('price');
  });

  // fidelity: assumed, how `inStock` of a product follows from its variations is not said; a product that can be
  // bought in some variation is in stock
  it('show in the product, which is in stock while one of them is', async () => {
    await create({ ...size('L'), quantity: 0 });
    expect((await store.call('GET', path)).body.inStock).toBe(false);

    await create({ ...size('S'), quantity: 1 });
    expect((await store.call('GET', path)).body).toMatchObject({ inStock: true, combinations: [{}, {}] });
  });

  // fidelity: assumed, the codes are documented, which option types may make variations is not; those with choices
  it('refuse options that the product does not have, and the same options twice', async () => {
    await create(size('L'));

    expect((await store.call('POST', `${path}/combinations`, size('XL'))).body.errorCode).toBe(
      'COMBINATION_CONTAINS_REMOVED_OPTION_VALUE',
    );
    expect(
      (await store.call('POST', `${path}/combinations`, { options: [{ name: 'Colour', value: 'Red' }] })).body
        .errorCode,
    ).toBe('COMBINATION_CONTAINS_REMOVED_OPTION');
    expect((await store.call('POST', `${path}/combinations`, size('l'))).body.errorCode).toBe('COMBINATION_DUPLICATED');
    expect(
      (await store.call('POST', `${path}/combinations`, { options: [{ name: 'Name', value: 'Ana' }] })).status,
    ).toBe(400);
  });

  // fidelity: documented
  it('change only what is sent', async () => {
    const id = await create({ ...size('L'), sku: 'MUG-L', quantity: 3, weight: 0.4 });

    await store.call('PUT', `${path}/combinations/${id}`, { quantity: 5 });

    expect((await store.call('GET', `${path}/combinations/${id}`)).body).toMatchObject({
      sku: 'MUG-L',
      quantity: 5,
      weight: 0.4,
    });
  });

  // fidelity: assumed, that null is taken is documented, what it does is not said; the product's own price before the
  // discount holds again
  it('lose their price before the discount by null', async () => {
    const id = await create({ ...size('L'), compareToPrice: 20 });

    await store.call('PUT', `${path}/combinations/${id}`, { compareToPrice: null });

    expect((await store.call('GET', `${path}/combinations/${id}`)).body).not.toHaveProperty('compareToPrice');
  });

  // fidelity: documented
  it('adjust their stock, and find the product by their SKU', async () => {
    const id = await create({ ...size('L'), sku: 'MUG-L', quantity: 3 });

    const { body } = await store.call('PUT', `${path}/combinations/${id}/inventory`, { quantityDelta: -1 });

    expect(body).toEqual({ updateCount: 1 });
    expect((await store.call('GET', `${path}/combinations/${id}`)).body.quantity).toBe(2);
    expect((await store.call('GET', '/products?sku=MUG-L')).body.total).toBe(1);
  });

  // fidelity: assumed, what `deleteCount` is after deleting all variations at once is not said; 1, as for any other
  // deletion
  it('go one by one and all at once', async () => {
    const large = await create(size('L'));
    await create(size('S'));

    expect((await store.call('DELETE', `${path}/combinations/${large}`)).body).toEqual({ deleteCount: 1 });
    expect((await store.call('GET', `${path}/combinations/${large}`)).body.errorCode).toBe('COMBINATION_NOT_FOUND');
    expect((await store.call('DELETE', `${path}/combinations`)).body).toEqual({ deleteCount: 1 });
    expect((await store.call('GET', `${path}/combinations`)).body).toEqual([]);
  });
});
