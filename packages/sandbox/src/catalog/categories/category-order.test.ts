import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

describe('the calls for what is in a category, and in which order', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
    return () => store.close();
  });

  const category = async (body: object): Promise<number> => (await store.call('POST', '/categories', body)).body.id;
  const product = async (body: object): Promise<number> => (await store.call('POST', '/products', body)).body.id;
  const idsOf = async (path: string, token?: string): Promise<number[]> =>
    (await store.call('GET', path, undefined, token)).body.items.map((item: { id: number }) => item.id);

  // fidelity: documented
  it('assign products to a category, next to those it holds', async () => {
    const tea = await category({ name: 'Tea' });
    const gifts = await category({ name: 'Gifts' });
    const mint = await product({ name: 'Mint', categoryIds: [gifts] });
    const sencha = await product({ name: 'Sencha', categoryIds: [tea] });

    const { body } = await store.call('POST', `/categories/${tea}/assignProducts`, { productIds: [mint] });

    expect(body).toEqual({ updateCount: 1 });
    expect((await store.call('GET', `/products/${mint}`)).body.categoryIds).toEqual([gifts, tea]);
    expect((await store.call('GET', `/categories/${tea}`)).body).toMatchObject({
      productIds: [mint, sencha],
      productCount: 2,
    });
  });

  // fidelity: documented
  it('unassign products from a category, and from no other', async () => {
    const tea = await category({ name: 'Tea' });
    const gifts = await category({ name: 'Gifts' });
    const mint = await product({ name: 'Mint', categoryIds: [tea, gifts] });
    const sencha = await product({ name: 'Sencha', categoryIds: [tea] });

    const { body } = await store.call('POST', `/categories/${tea}/unassignProducts`, { productIds: [mint] });

    expect(body).toEqual({ deleteCount: 1 });
    expect((await store.call('GET', `/products/${mint}`)).body.categoryIds).toEqual([gifts]);
    expect(await idsOf(`/products?category=${tea}`)).toEqual([sencha]);
  });

  // fidelity: assumed, the samples answer 1 for two products assigned, so it is the category that is counted, however
  // many of the products were in it already
  it('answer the same when they are made again, and change nothing then', async () => {
    const tea = await category({ name: 'Tea' });
    const mint = await product({ name: 'Mint' });
    await store.call('POST', `/categories/${tea}/assignProducts`, { productIds: [mint] });
    const before = await store.events();

    const again = await store.call('POST', `/categories/${tea}/assignProducts`, { productIds: [mint, mint] });

    expect(again.body).toEqual({ updateCount: 1 });
    expect((await store.call('GET', `/products/${mint}`)).body.categoryIds).toEqual([tea]);
    expect(await store.events()).toEqual(before);
  });

  // fidelity: assumed, the webhooks are documented, not which of them an assignment sends; both sides of it change
  it('tell of the product and of the category', async () => {
    const tea = await category({ name: 'Tea' });
    const mint = await product({ name: 'Mint' });
    const before = (await store.events()).length;

    await store.call('POST', `/categories/${tea}/assignProducts`, { productIds: [mint] });
    await store.call('POST', `/categories/${tea}/unassignProducts`, { productIds: [mint] });

    expect((await store.events()).slice(before)).toEqual([
      { eventType: 'product.updated', entityId: mint },
      { eventType: 'category.updated', entityId: tea },
      { eventType: 'product.updated', entityId: mint },
      { eventType: 'category.updated', entityId: tea },
    ]);
  });

  // fidelity: assumed, what an unknown product does is not said; nothing of the call is done
  it('assign none when one is not there', async () => {
    const tea = await category({ name: 'Tea' });
    const mint = await product({ name: 'Mint' });

    const refused = await store.call('POST', `/categories/${tea}/assignProducts`, { productIds: [mint, 1] });

    expect(refused).toMatchObject({ status: 404, body: { errorCode: 'PRODUCT_NOT_FOUND' } });
    expect((await store.call('GET', `/products/${mint}`)).body.categoryIds).toEqual([]);
  });

  // fidelity: assumed, whether unassigning asks that the product is there is not said; it is out of the category either way
  it('pass over products that are not in the category when they are taken out', async () => {
    const tea = await category({ name: 'Tea' });

    const { status } = await store.call('POST', `/categories/${tea}/unassignProducts`, { productIds: [1] });

    expect(status).toBe(200);
  });

  // fidelity: documented
  it('give products the order that lists and the storefront show', async () => {
    const tea = await category({ name: 'Tea' });
    const [a, b, c] = [
      await product({ name: 'A', categoryIds: [tea] }),
      await product({ name: 'B', categoryIds: [tea] }),
      await product({ name: 'C', categoryIds: [tea] }),
    ];

    const { body } = await store.call('PUT', `/products/sort?parentCategory=${tea}`, { sortedIds: [c, a, b] });

    expect(body).toEqual({ updateCount: 1 });
    expect((await store.call('GET', `/products/sort?parentCategory=${tea}`)).body).toEqual({ sortedIds: [c, a, b] });
    expect(await idsOf(`/products?category=${tea}&sortBy=DEFINED_BY_STORE_OWNER`, store.publicToken)).toEqual([
      c,
      a,
      b,
    ]);
    expect((await store.call('GET', `/categories/${tea}`)).body.productIds).toEqual([c, a, b]);
  });

  // fidelity: assumed, 0 is documented as the front page, not for this call; its order is `showOnFrontpage`
  it('take category 0 for the front page', async () => {
    const a = await product({ name: 'A', showOnFrontpage: 1 });
    const b = await product({ name: 'B', showOnFrontpage: 2 });
    const elsewhere = await product({ name: 'C' });

    await store.call('PUT', '/products/sort?parentCategory=0', { sortedIds: [b, a] });

    expect((await store.call('GET', '/products/sort?parentCategory=0')).body).toEqual({ sortedIds: [b, a] });
    expect(await idsOf('/products?category=0')).toEqual([b, a]);
    expect((await store.call('PUT', '/products/sort?parentCategory=0', { sortedIds: [elsewhere] })).status).toBe(400);
  });

  // fidelity: documented
  it('give categories the order that lists show, at the root and below', async () => {
    const root = await category({ name: 'Tea' });
    const other = await category({ name: 'Coffee' });
    const green = await category({ name: 'Green', parentId: root });
    const black = await category({ name: 'Black', parentId: root, enabled: false });

    await store.call('PUT', '/categories/sort?parentCategory=0', { sortedIds: [other, root] });
    await store.call('PUT', `/categories/sort?parentCategory=${root}`, { sortedIds: [black, green] });

    expect((await store.call('GET', '/categories/sort?parentCategory=0')).body).toEqual({ sortedIds: [other, root] });
    expect(await idsOf('/categories?parent=0')).toEqual([other, root]);
    expect((await store.call('GET', `/categories/sort?parentCategory=${root}`)).body.sortedIds).toEqual([black, green]);
    expect((await store.call('GET', `/categories/${black}`)).body.orderBy).toBeLessThan(
      (await store.call('GET', `/categories/${green}`)).body.orderBy,
    );
  });

  // fidelity: assumed, what becomes of those that are not named is not said; they follow in the order they had
  it('let those follow that are not named', async () => {
    const [a, b, c] = [await category({ name: 'A' }), await category({ name: 'B' }), await category({ name: 'C' })];

    await store.call('PUT', '/categories/sort?parentCategory=0', { sortedIds: [c] });

    expect((await store.call('GET', '/categories/sort?parentCategory=0')).body.sortedIds).toEqual([c, a, b]);
  });

  // fidelity: assumed, which webhooks a new order sends is not said; a category that moved has changed, and so has the one
  // whose products did
  it('tell of the categories that changed', async () => {
    const [a, b] = [await category({ name: 'A' }), await category({ name: 'B' })];
    const c = await category({ name: 'C' });
    const mint = await product({ name: 'Mint', categoryIds: [a] });
    const before = (await store.events()).length;

    await store.call('PUT', '/categories/sort?parentCategory=0', { sortedIds: [b, a, c] });
    await store.call('PUT', `/products/sort?parentCategory=${a}`, { sortedIds: [mint] });

    expect((await store.events()).slice(before)).toEqual([
      { eventType: 'category.updated', entityId: b },
      { eventType: 'category.updated', entityId: a },
      { eventType: 'category.updated', entityId: a },
    ]);
  });

  // fidelity: assumed, the errors are not documented; an unknown category is a 404, an id of another category a 400
  it('refuse unknown categories and ids that are not in them', async () => {
    const tea = await category({ name: 'Tea' });
    const green = await category({ name: 'Green', parentId: tea });

    expect((await store.call('GET', '/products/sort?parentCategory=1')).body.errorCode).toBe('CATEGORIES_NOT_FOUND');
    expect((await store.call('GET', '/categories/sort?parentCategory=1')).body.errorCode).toBe('CATEGORIES_NOT_FOUND');
    expect((await store.call('POST', '/categories/1/assignProducts', { productIds: [] })).status).toBe(404);
    expect((await store.call('PUT', '/categories/sort?parentCategory=0', { sortedIds: [green] })).status).toBe(400);
    expect((await store.call('GET', '/categories/sort')).status).toBe(400);
  });

  // fidelity: documented
  it('are not for the public token, and ask for their scopes', async () => {
    const reading = await openTestStore({ scopes: ['read_catalog'] });

    const paths = ['/categories/sort?parentCategory=0', '/products/sort?parentCategory=0'];

    for (const path of paths) {
      expect((await store.call('GET', path, undefined, store.publicToken)).status).toBe(403);
      expect((await reading.call('GET', path)).status).toBe(200);
      expect((await reading.call('PUT', path, { sortedIds: [] })).body.errorCode).toBe('INSUFFICIENT_APP_SCOPE');
    }
    expect((await reading.call('POST', '/categories/1/assignProducts', { productIds: [] })).status).toBe(403);
    await reading.close();
  });
});
