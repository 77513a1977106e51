import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

describe('the taxes of a store', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
    return () => store.close();
  });

  const addProduct = async (product: object): Promise<number> =>
    (await store.call('POST', '/products', { name: 'Tea', price: 11, ...product })).body.id;
  const rateOf = async (id: number) =>
    (await store.call('GET', `/products/${id}`)).body.tax.defaultLocationIncludedTaxRate;
  const setTaxes = (taxSettings: object) => store.call('PUT', '/profile', { taxSettings });

  // fidelity: assumed, the field is in the documented sample, how it follows from the settings is not said; what of the
  // price is tax where the store is
  it('are told in each product, as far as they are inside its price', async () => {
    const plain = await addProduct({});
    const untaxed = await addProduct({ tax: { taxable: false } });
    expect(await rateOf(plain)).toBe(0);

    await setTaxes({ pricesIncludeTax: true, taxes: [{ name: 'VAT', includeInPrice: true, defaultTax: 10 }] });
    expect([await rateOf(plain), await rateOf(untaxed)]).toEqual([10, 0]);
    expect(await rateOf(await addProduct({}))).toBe(10);

    await setTaxes({ pricesIncludeTax: false });
    expect(await rateOf(plain)).toBe(0);
  });

  // fidelity: assumed, that the platform chooses the rates is documented, how is not; by the class of the product
  it('follow the class of the product where the platform chooses them', async () => {
    await store.call('PUT', '/profile', { company: { countryCode: 'DE' } });
    await setTaxes({ pricesIncludeTax: true, automaticTaxEnabled: true });

    expect(await rateOf(await addProduct({ tax: { taxClassCode: 'books' } }))).toBe(7);
  });
});
