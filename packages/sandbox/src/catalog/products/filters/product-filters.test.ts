import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../../testing/test-store.ts';

let store: TestStore;

beforeEach(async () => {
  store = await openTestStore();
  return () => store.close();
});

const product = async (body: object): Promise<number> => (await store.call('POST', '/products', body)).body.id;
const ofBrand = (value: string, more: object = {}) =>
  product({ name: 'Tin', attributes: [{ alias: 'BRAND', value }], ...more });

describe('the brands', () => {
  const namesOf = async (query: string): Promise<string[]> =>
    (await store.call('GET', `/brands${query}`)).body.items.map((item: { name: string }) => item.name);

  // fidelity: documented
  it('are listed with the most products first, or as asked', async () => {
    await ofBrand('Acme');
    await ofBrand('Zen Tea');
    await ofBrand('Zen Tea');

    const { body } = await store.call('GET', '/brands');

    expect(body).toMatchObject({ total: 2, count: 2, offset: 0, items: [{ name: 'Zen Tea' }, { name: 'Acme' }] });
    expect(body.items[0].productsFilteredByBrandUrl).toMatch(/\/products\/search\?attribute_Brand=Zen\+Tea$/);
    expect(await namesOf('?sortBy=NAME_ASC')).toEqual(['Acme', 'Zen Tea']);
    expect(await namesOf('?sortBy=NAME_ASC&offset=1&limit=1')).toEqual(['Zen Tea']);
  });

  // fidelity: assumed, when a brand is hidden is not said; when no product of it is enabled
  it('are left out when hidden, unless asked for', async () => {
    await ofBrand('Acme', { enabled: false });

    expect(await namesOf('')).toEqual([]);
    expect(await namesOf('?hidden_brands=true')).toEqual(['Acme']);
    expect(await namesOf('?hiddenBrands=true')).toEqual(['Acme']);
  });

  // fidelity: documented
  it('ask for their scope, and are not for the public token', async () => {
    const poor = await openTestStore({ scopes: ['read_catalog'] });

    expect((await poor.call('GET', '/brands')).body.errorCode).toBe('INSUFFICIENT_APP_SCOPE');
    expect((await store.call('GET', '/brands', undefined, store.publicToken)).status).toBe(403);
    await poor.close();
  });
});

describe('the swatches', () => {
  // fidelity: assumed, the fields are documented, not what counts as recent; the colours of the products changed last
  it('are the colours of options, each once', async () => {
    const choices = [
      { text: 'Red', hexCodes: ['#ff0000'] },
      { text: 'Blue', hexCodes: ['#0000ff'] },
    ];
    const options = [{ type: 'SWATCHES', name: 'Color', choices }];
    await product({ name: 'Tin', options });
    await product({ name: 'Cup', options });

    const { body } = await store.call('GET', '/swatches');

    expect(body.colors).toMatchObject([
      { name: 'Red', hexCode: '#ff0000' },
      { name: 'Blue', hexCode: '#0000ff' },
    ]);
    expect(body.colors).toHaveLength(2);
    expect((await store.call('GET', '/swatches', undefined, store.publicToken)).status).toBe(403);
  });
});

describe('the filters', () => {
  // fidelity: assumed, the reference asks by POST, the vendor's own client by GET; the answer is the same
  it('are asked for in a query as well', async () => {
    const options = [{ type: 'SIZE', name: 'Size', choices: [{ text: 'S' }, { text: 'L' }] }];
    await ofBrand('Acme', { price: 10, options });
    await ofBrand('Zen', { price: 20 });
    await ofBrand('Rare', { price: 99 });
    const filterFields = 'price,attribute_Brand,option_Size';
    const params = { filterFields, priceTo: '50', filterFacetLimit: 'attribute_Brand:1,option_Size:all' };

    const asked = await store.call('GET', `/products/filters?${new URLSearchParams(params).toString()}`);

    expect(asked).toMatchObject({ status: 200, hint: null, body: { productCount: 2 } });
    expect(asked.body.filters.attribute_Brand.values).toEqual([{ title: 'Acme', productCount: 1 }]);
    expect(asked.body.filters.option_Size.values).toHaveLength(2);
    expect((await store.call('POST', '/products/filters', { params })).body).toEqual(asked.body);
    expect((await store.call('GET', '/products/filters')).status).toBe(400);
  });

  // fidelity: documented
  it('count products by everything asked for', async () => {
    const tea = (await store.call('POST', '/categories', { name: 'Tea' })).body.id;
    const options = [{ type: 'SIZE', name: 'Size', choices: [{ text: 'S' }, { text: 'L' }] }];
    await ofBrand('Acme', { price: 10, categoryIds: [tea], options });
    await ofBrand('Zen', { price: 20, compareToPrice: 30 });
    await ofBrand('Rare', { price: 99, enabled: false });
    const filterFields = 'price,inventory,onsale,categories,attribute_Brand,option_Size';

    const { body } = await store.call('POST', '/products/filters', { params: { enabled: 'true', filterFields } });

    expect(body).toEqual({
      productCount: 2,
      filters: {
        price: { minValue: 10, maxValue: 20, status: 'SUCCESS' },
        inventory: { values: [{ id: 'instock', title: 'In stock', productCount: 2 }], status: 'SUCCESS' },
        onsale: {
          values: [
            { id: 'onsale', title: 'On sale', productCount: 1 },
            { id: 'notonsale', title: 'Regular price', productCount: 1 },
          ],
          status: 'SUCCESS',
        },
        categories: {
          values: [{ id: tea, title: 'Tea', productCount: 1 }],
          status: 'SUCCESS',
          sortingOrder: 'PRODUCTS_COUNT_DESC',
        },
        attribute_Brand: {
          title: 'Brand',
          values: [
            { title: 'Acme', productCount: 1 },
            { title: 'Zen', productCount: 1 },
          ],
          status: 'SUCCESS',
          sortingOrder: 'FILTER_VALUE_ASC',
        },
        option_Size: {
          title: 'Size',
          values: [
            { title: 'L', productCount: 1 },
            { title: 'S', productCount: 1 },
          ],
          status: 'SUCCESS',
          sortingOrder: 'FILTER_VALUE_ASC',
        },
      },
    });
  });

  // fidelity: assumed, the table has `filterFields` in the query, the sample in the body; either will do, and one must
  it('are named in the query or in the body', async () => {
    const fields = (path: string, body: object) => store.call('POST', `/products/filters${path}`, body);

    expect((await fields('?filterFields=price', {})).body.filters).toHaveProperty('price');
    expect((await fields('', {})).body.errorCode).toBe('WRONG_PARAMETER');
    expect((await fields('?filterFields=luck', {})).status).toBe(400);
    expect((await fields('?filterFields=price', { params: { priceFrom: 'much' } })).status).toBe(400);
  });
});

describe('deleting all products', () => {
  // fidelity: assumed, 202 is documented, when the products are gone is not; they are when the answer comes
  it('leaves none, and tells of each', async () => {
    const ids = [await product({ name: 'A', sku: 'A' }), await product({ name: 'B' })];
    const before = (await store.events()).length;

    const { status } = await store.call('DELETE', '/products');

    expect(status).toBe(202);
    expect((await store.call('GET', '/products')).body.total).toBe(0);
    expect((await store.call('GET', '/products/deleted')).body.total).toBe(2);
    expect((await store.events()).slice(before)).toEqual(
      ids.map((entityId) => ({ eventType: 'product.deleted', entityId })),
    );
  });

  // fidelity: documented
  it('asks for its own scope', async () => {
    const poor = await openTestStore({ scopes: ['read_catalog', 'update_catalog'] });
    await store.call('POST', '/products', { name: 'A' });

    expect((await poor.call('DELETE', '/products')).body.errorCode).toBe('INSUFFICIENT_APP_SCOPE');
    expect((await store.call('DELETE', '/products', undefined, store.publicToken)).status).toBe(403);
    expect((await store.call('GET', '/products')).body.total).toBe(1);
    await poor.close();
  });
});
