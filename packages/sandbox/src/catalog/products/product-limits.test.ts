import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

let store: TestStore;

beforeAll(async () => {
  store = await openTestStore();
});

afterAll(() => store.close());

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const create = async (body: object) => store.call('POST', '/products', { name: 'Tea tin', price: 15, ...body });

describe('a product', () => {
  // fidelity: assumed, the code says that a wholesale price is above the base price and not when that is looked at; it
  // is when wholesale prices are sent
  it('has no wholesale price above its own', async () => {
    const dear = await create({ wholesalePrices: [{ quantity: 10, price: 15.01 }] });
    expect(dear).toMatchObject({ status: 400, body: { errorCode: 'WHOLESALE_PRICES_TOO_BIG' } });

    const { body } = await create({ wholesalePrices: [{ quantity: 10, price: 15 }] });
    const cheaper = await store.call('PUT', `/products/${body.id}`, { price: 9 });
    expect(cheaper.status).toBe(200);
    const again = await store.call('PUT', `/products/${body.id}`, { wholesalePrices: [{ quantity: 10, price: 12 }] });
    expect(again.body.errorCode).toBe('WHOLESALE_PRICES_TOO_BIG');
  });

  // fidelity: documented
  it('comes with at most 200 variations at once', async () => {
    const options = [
      { type: 'SELECT', name: 'Size', choices: numbers(201).map((size) => ({ text: `${size}` })), defaultChoice: 0 },
    ];
    const combinations = numbers(201).map((size) => ({ options: [{ name: 'Size', value: `${size}` }] }));

    expect(await create({ options, combinations })).toMatchObject({
      status: 400,
      body: { errorCode: 'COMBINATION_LIMIT_PER_REQUEST_EXCEEDED' },
    });
    expect((await create({ options, combinations: combinations.slice(1) })).status).toBe(200);
  });

  // fidelity: assumed, the code is documented for products and categories, and not which calls answer it
  it('names at most 100 categories at once', async () => {
    expect(await create({ categoryIds: numbers(101) })).toMatchObject({
      status: 402,
      body: { errorCode: 'MAX_CATEGORIES_FOR_API_REQUEST_LIMIT_EXCEEDED' },
    });
  });
});

// fidelity: assumed, the code is documented for products and categories, and not which calls answer it
it.each(['assignProducts', 'unassignProducts'])('%s takes at most 100 products at once', async (call) => {
  const { id } = (await store.call('POST', '/categories', { name: 'Tins' })).body;

  const answer = await store.call('POST', `/categories/${id}/${call}`, { productIds: numbers(101) });

  expect(answer).toMatchObject({ status: 402, body: { errorCode: 'MAX_PRODUCTS_FOR_API_REQUEST_LIMIT_EXCEEDED' } });
});
