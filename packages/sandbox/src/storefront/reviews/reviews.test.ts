import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { openShopper, textOf, type Shopper } from '../testing/open-shopper.ts';
import { orderPath } from '../order/order-key.ts';

describe('reviews in the shop', () => {
  let store: TestStore;
  let shopper: Shopper;
  let root: string;
  let productId: number;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: Date.UTC(2026, 4, 20, 12) } });
    shopper = openShopper(store.sandbox);
    root = `/shop/${store.storeId}`;
    productId = (await store.call('POST', '/products', { name: 'Tin', price: 15 })).body.id;
    return () => store.close();
  });

  /** Where the buyer of a new order reads it. */
  async function buy(order: Record<string, unknown> = {}): Promise<{ path: string; id: string; internalId: number }> {
    const { body } = await store.call('POST', '/orders', {
      email: 'ana@shop.example',
      subtotal: 15,
      total: 15,
      paymentStatus: 'PAID',
      fulfillmentStatus: 'DELIVERED',
      billingPerson: { name: 'Ana Horvat', city: 'Zagreb', countryCode: 'HR', countryName: 'Croatia' },
      items: [{ productId, name: 'Tin', quantity: 2, price: 15 }],
      ...order,
    });
    const path = orderPath(store.sandbox.platform.secrets, store.storeId, root, body.orderId);
    return { path, id: body.orderId, internalId: body.id };
  }

  const send = async (path: string, fields: Record<string, string>) => {
    await shopper.get(path);
    return shopper.post(path.replace('?', '/review?'), fields);
  };
  const reviews = async () => (await store.call('GET', '/reviews')).body.items;

  // fidelity: assumed, that a review belongs to an order is documented, who may leave one where is not; whoever paid, on
  // the page of the order, and the merchant looks at it first
  it('takes what a buyer says on the page of a paid order', async () => {
    const { path, id, internalId } = await buy();
    expect(textOf(await shopper.get(path))).toContain('How do you like it?');

    const page = await send(path, { productId: `${productId}`, rating: '4', review: 'Good <b>tin</b>' });

    expect(page.status).toBe(200);
    expect(textOf(page)).toContain('Thank you for your review.');
    expect(page.html).not.toContain('<b>tin</b>');
    expect(page.html).not.toContain('name="rating"');
    expect(await reviews()).toMatchObject([
      {
        status: 'moderated',
        rating: 4,
        review: 'Good <b>tin</b>',
        productId,
        orderId: id,
        reviewerInfo: { name: 'Ana Horvat', email: 'ana@shop.example', city: 'Zagreb', country: 'Croatia', orders: 1 },
      },
    ]);
    expect((await store.events()).at(-1)).toEqual({
      eventType: 'review.created',
      entityId: (await reviews())[0].id,
      data: { productId, orderId: internalId, status: 'MODERATED' },
    });
  });

  it('gives back what was typed, and says what is missing', async () => {
    const { path } = await buy();

    const page = await send(path, { productId: `${productId}`, review: 'Nice' });

    expect(page.status).toBe(422);
    expect(textOf(page)).toContain('Choose 1 to 5 stars.');
    expect(page.html).toMatch(/<textarea[^>]*>\s*Nice<\/textarea/);
    expect(await reviews()).toEqual([]);
  });

  // fidelity: assumed, how often a buyer may review is not said; once for a product of an order
  it('takes one review of a product of an order', async () => {
    const { path } = await buy();
    await send(path, { productId: `${productId}`, rating: '4' });

    const again = await send(path, { productId: `${productId}`, rating: '1' });

    expect(textOf(again)).toContain('you have reviewed it already');
    expect(await reviews()).toHaveLength(1);
  });

  it.each([
    ['before it is paid', { order: { paymentStatus: 'AWAITING_PAYMENT' } }],
    ['of a product that collects none', { product: { reviewsCollectingAllowed: false } }],
    ['in a store that has switched them off', { settings: { productReviewsFeatureEnabled: false } }],
  ])('asks for no review %s', async (_when, { order, product, settings }: Record<string, Record<string, unknown>>) => {
    if (product) await store.call('PUT', `/products/${productId}`, product);
    const { path } = await buy(order);
    if (settings) await store.call('PUT', '/profile', { settings });

    expect((await shopper.get(path)).html).not.toContain('name="rating"');
    await send(path, { productId: `${productId}`, rating: '4' });

    await store.call('PUT', '/profile', { settings: { productReviewsFeatureEnabled: true } });
    expect(await reviews()).toEqual([]);
  });

  it('takes none from whoever has not the order’s key', async () => {
    const { id } = await buy();
    await shopper.get(`${root}/p/${productId}`);

    const page = await shopper.post(`${root}/order/${id}/review?key=x`, { productId: `${productId}`, rating: '4' });

    expect(page.status).toBe(404);
    expect(await reviews()).toEqual([]);
  });

  // fidelity: assumed, that published reviews are visible on the storefront is documented, not what of the buyer is; the
  // first name and a letter
  it('shows published reviews with the product, and no others', async () => {
    const add = (status: 'published' | 'moderated', rating: number, review: string) =>
      store.sandbox.stores.addReview(store.storeId, {
        productId,
        rating,
        review,
        status,
        name: 'Ana Horvat',
        email: 'ana@shop.example',
      });
    expect((await shopper.get(`${root}/p/${productId}`)).html).not.toContain('id="reviews"');
    await add('published', 5, 'Holds tea');
    await add('published', 4, 'Shuts well');
    await add('moderated', 1, 'Leaks');

    const page = await shopper.get(`${root}/p/${productId}`);

    const words = textOf(page);
    expect(words).toContain('4.5 out of 5 stars');
    expect(words).toContain('2 reviews');
    expect(words).toContain('Holds tea');
    expect(words).toContain('Ana H.');
    expect(words).not.toMatch(/Leaks|Horvat|ana@shop/);
  });

  it('shows the newest first, and all of them when asked', async () => {
    for (let number = 1; number <= 8; number++) {
      await store.sandbox.stores.addReview(store.storeId, {
        productId,
        rating: 5,
        review: `No ${number}.`,
        status: 'published',
      });
      store.sandbox.clock.advance(1000);
    }
    const shown = async (query: string) =>
      [...(await shopper.get(`${root}/p/${productId}${query}`)).html.matchAll(/No (\d)\./g)].map((match) =>
        Number(match[1]),
      );

    expect(await shown('')).toEqual([8, 7, 6, 5, 4, 3]);
    expect(await shown('?reviews=all')).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });
});
