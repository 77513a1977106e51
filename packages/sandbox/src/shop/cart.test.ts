import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openShop, type TestShop } from './testing/open-shop.ts';

let shop: TestShop;

beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const add = (item: Parameters<typeof shop.sandbox.shop.addItem>[1]) => shop.sandbox.shop.addItem(shop.visit, item);
const items = async () =>
  (await shop.sandbox.shop.openCart(shop.visit)).items.map(({ productId, quantity }) => ({ productId, quantity }));

describe('a cart', () => {
  it('belongs to the session and is the same at the next look', async () => {
    const productId = await shop.addProduct({ name: 'Tea' });
    await add({ productId, quantity: 2 });

    const stranger = await shop.sandbox.shop.openCart({ ...shop.visit, sessionToken: 'other' });

    expect(await items()).toEqual([{ productId, quantity: 2 }]);
    expect(stranger.items).toEqual([]);
    expect(stranger.cartId).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
  });

  it('keeps no session token', async () => {
    await add({ productId: await shop.addProduct({ name: 'Tea' }) });

    expect(JSON.stringify(await shop.sandbox.platform.db.selectFrom('cart').selectAll().execute())).not.toContain(
      shop.visit.sessionToken,
    );
  });

  // fidelity: assumed, the cart of the storefront is described by what shoppers see only; the same choice is the same
  // line
  it('puts the same product into the same line, and another choice into another', async () => {
    const options = [{ type: 'SELECT', name: 'Size', choices: [{ text: 'S' }, { text: 'L', priceModifier: 2 }] }];
    const productId = await shop.addProduct({ name: 'Cup', options });

    await add({ productId, options: [{ name: 'Size', value: 'S' }] });
    await add({ productId, options: [{ name: 'size', value: 's' }] });
    await add({ productId, options: [{ name: 'Size', value: 'L' }] });

    const { lines } = await shop.sandbox.shop.quote(shop.visit);
    expect(lines.map(({ quantity, unitPrice }) => ({ quantity, unitPrice }))).toEqual([
      { quantity: 2, unitPrice: 10 },
      { quantity: 1, unitPrice: 12 },
    ]);
  });

  // fidelity: assumed, the cart of the storefront is described by what shoppers see only; nobody can order more than
  // there is
  it('adds what is left when more is asked for, and then nothing', async () => {
    const productId = await shop.addProduct({ name: 'Tea', quantity: 3 });

    expect(await add({ productId, quantity: 5 })).toMatchObject({ status: 'limited', quantity: 3 });
    expect(await add({ productId })).toMatchObject({ status: 'refused', reason: 'out_of_stock' });
    expect(await items()).toEqual([{ productId, quantity: 3 }]);
  });

  // fidelity: assumed, the cart of the storefront is described by what shoppers see only; lines of one stock are
  // counted together
  it('counts all lines that share a stock', async () => {
    const options = [{ type: 'TEXTFIELD', name: 'Name' }];
    const productId = await shop.addProduct({ name: 'Cup', quantity: 3, options });
    await add({ productId, quantity: 2, options: [{ name: 'Name', value: 'Ana' }] });

    expect(await add({ productId, quantity: 2, options: [{ name: 'Name', value: 'Ivo' }] })).toMatchObject({
      status: 'limited',
      quantity: 1,
    });
  });

  // fidelity: documented
  it('finds the variation by the options, with its price and its stock', async () => {
    const productId = await shop.addProduct({
      name: 'Cup',
      options: [{ type: 'SELECT', name: 'Size', choices: [{ text: 'S' }, { text: 'L' }], required: true }],
      combinations: [
        { options: [{ name: 'Size', value: 'L' }], sku: 'CUP-L', price: 14, quantity: 1, unlimited: false },
      ],
    });

    expect(await add({ productId, quantity: 2, options: [{ name: 'Size', value: 'L' }] })).toMatchObject({
      status: 'limited',
      quantity: 1,
    });
    const { lines } = await shop.sandbox.shop.quote(shop.visit);
    expect(lines[0]).toMatchObject({ unitPrice: 14, available: 1, item: { sku: 'CUP-L' } });
  });

  it.each([
    ['an unknown product', { enabled: true }, { productId: 1 }, 'unknown_product'],
    ['a disabled one', { enabled: false }, {}, 'disabled'],
    ['fewer than the minimum', { minPurchaseQuantity: 3 }, {}, 'below_minimum'],
    ['half a piece', {}, { quantity: 0.5 }, 'not_a_quantity'],
    [
      'a required option without an answer',
      { options: [{ type: 'TEXTFIELD', name: 'Name', required: true }] },
      {},
      'option_required',
    ],
  ])('refuses %s', async (_, product, item, reason) => {
    const productId = await shop.addProduct({ name: 'Tea', ...product });

    expect(await add({ productId, ...item })).toMatchObject({ status: 'refused', reason });
    expect(await items()).toEqual([]);
  });

  // fidelity: documented
  it('takes no more than the maximum', async () => {
    const productId = await shop.addProduct({ name: 'Tea', maxPurchaseQuantity: 2 });

    expect(await add({ productId, quantity: 5 })).toMatchObject({ status: 'limited', quantity: 2 });
  });

  // fidelity: documented
  it('lets shoppers name the price only where the product does', async () => {
    const productId = await shop.addProduct({ name: 'Gift', nameYourPriceEnabled: true });
    const fixed = await shop.addProduct({ name: 'Tea' });
    await add({ productId, selectedPrice: 3 });
    await add({ productId: fixed, selectedPrice: 0.01 });

    const { order } = await shop.sandbox.shop.quote(shop.visit);
    expect(order.subtotal).toBe(13);
  });

  it('changes and removes lines', async () => {
    const productId = await shop.addProduct({ name: 'Tea', quantity: 5 });
    await add({ productId });

    expect(await shop.sandbox.shop.setQuantity(shop.visit, 1, 9)).toMatchObject({ status: 'limited', quantity: 5 });
    expect(await shop.sandbox.shop.setQuantity(shop.visit, 7, 1)).toMatchObject({ reason: 'unknown_item' });
    expect(await shop.sandbox.shop.setQuantity(shop.visit, 1, 0)).toMatchObject({ status: 'done' });
    expect(await items()).toEqual([]);
  });

  it('loses nothing when two tabs add at once', async () => {
    const ids = [await shop.addProduct({ name: 'Tea' }), await shop.addProduct({ name: 'Cup' })];

    await Promise.all(ids.map((productId) => add({ productId })));

    expect(await items()).toHaveLength(2);
  });

  it('leaves out a product that is not sold any more, and says so to the developer', async () => {
    const productId = await shop.addProduct({ name: 'Tea' });
    await add({ productId });
    await shop.call('PUT', `/products/${productId}`, { enabled: false });

    const { lines, problems, missing } = await shop.sandbox.shop.quote(shop.visit);

    expect(lines).toEqual([]);
    expect(missing[0]).toBe('items');
    expect(problems).toEqual([{ about: 'stock', message: `Product ${productId} is not sold any more` }]);
  });

  // fidelity: assumed, what a closed store refuses is not said; its cart takes nothing
  it('stays empty in a closed store', async () => {
    const productId = await shop.addProduct({ name: 'Tea' });
    const row = await shop.sandbox.platform.db.selectFrom('store').select('profile').executeTakeFirstOrThrow();
    const profile = JSON.parse(row.profile);
    profile.settings.closed = true;
    await shop.sandbox.platform.db
      .updateTable('store')
      .set({ profile: JSON.stringify(profile) })
      .execute();

    expect(await add({ productId })).toMatchObject({ status: 'refused', reason: 'store_closed' });
  });
});
