import { assert, asyncProperty, array, constantFrom, integer, record } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import type { NewReview } from './write-reviews.ts';

const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');
const NEW_YEAR_SECONDS = NEW_YEAR / 1000;
const DAY_MS = 86_400_000;

describe('the product review calls', () => {
  let store: TestStore;
  let productId: number;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NEW_YEAR } });
    productId = (await store.call('POST', '/products', { name: 'Tin' })).body.id;
    return () => store.close();
  });

  const add = (review: Partial<NewReview> = {}) =>
    store.sandbox.stores.addReview(store.storeId, { productId, rating: 5, review: 'Just what I need', ...review });
  const idsOf = async (query: string): Promise<number[]> => {
    const { status, body } = await store.call('GET', `/reviews?${query}`);
    expect(status).toBe(200);
    return body.items.map((item: { id: number }) => item.id);
  };
  const order = async () =>
    (
      await store.call('POST', '/orders', {
        email: 'ana@shop.example',
        subtotal: 15,
        total: 15,
        paymentStatus: 'PAID',
        fulfillmentStatus: 'DELIVERED',
        items: [{ productId, name: 'Tin', quantity: 1, price: 15 }],
      })
    ).body;

  // fidelity: assumed, a documented sample has seconds in the timestamps, the description of the fields milliseconds
  it('reads back what a shopper left, with timestamps in milliseconds', async () => {
    const { id: internalId, orderId } = await order();
    const customerId = (await store.call('GET', `/orders/${orderId}`)).body.customerId;
    const id = await add({
      rating: 4,
      name: 'Ana Horvat',
      email: 'ana@shop.example',
      city: 'Zagreb',
      country: 'Croatia',
      customerId,
      order: { internalId, id: orderId, itemId: 7 },
    });

    const { body } = await store.call('GET', `/reviews/${id}`);

    expect(body).toEqual({
      id,
      status: 'moderated',
      customerId,
      productId,
      productName: 'Tin',
      orderId,
      orderNumber: orderId,
      orderItemId: 7,
      rating: 4,
      review: 'Just what I need',
      reviewerInfo: {
        name: 'Ana Horvat',
        email: 'ana@shop.example',
        country: 'Croatia',
        city: 'Zagreb',
        orders: 1,
        ordersCount: 1,
      },
      createDate: '2026-01-01 00:00:00 +0000',
      updateDate: '2026-01-01 00:00:00 +0000',
      createTimestamp: NEW_YEAR,
      updateTimestamp: NEW_YEAR,
    });
    expect((await store.call('GET', '/reviews')).body.items).toEqual([body]);
  });

  // fidelity: documented
  it('filters by everything the reference names, alone and together', async () => {
    const { id: internalId, orderId } = await order();
    const other = (await store.call('POST', '/products', { name: 'Mug' })).body.id;
    const tin = await add({ rating: 5, review: 'Holds 100% of my tea', order: { internalId, id: orderId } });
    store.sandbox.clock.advance(DAY_MS);
    const mug = await add({ productId: other, rating: 2, review: 'It leaks', status: 'published' });

    for (const query of [
      'status=moderated',
      'status=MODERATED',
      'rating=5',
      `orderId=${orderId}`,
      `orderId=${internalId}`,
      `productId=${productId}`,
      `reviewId=${tin}`,
      'createdTo=2026-01-01',
      'updatedTo=2026-01-01&rating=5',
      'keyword=TEA',
      'keyword=100%25',
      'searchKeyword=tea',
    ]) {
      expect([query, await idsOf(query)]).toEqual([query, [tin]]);
    }
    for (const query of ['status=published', 'createdFrom=2026-01-02', `updatedFrom=${NEW_YEAR_SECONDS + 1}`]) {
      expect([query, await idsOf(query)]).toEqual([query, [mug]]);
    }
    expect(await idsOf('orderId=NOONE')).toEqual([]);
    expect((await store.call('GET', '/reviews?rating=6')).status).toBe(400);
    expect((await store.call('GET', '/reviews?status=deleted')).status).toBe(400);
  });

  // fidelity: assumed, the sorts are documented, the order without one is not; the newest first
  it('sorts, and pages through each review once', async () => {
    const ids: number[] = [];
    for (const rating of [3, 5, 1]) {
      ids.push(await add({ rating }));
      store.sandbox.clock.advance(1000);
    }
    const [three = 0, five = 0, one = 0] = ids;

    expect(await idsOf('')).toEqual([one, five, three]);
    expect(await idsOf('sortBy=DATE_CREATED_DESC')).toEqual([one, five, three]);
    expect(await idsOf('sortBy=DATE_CREATED_ASC')).toEqual([three, five, one]);
    expect(await idsOf('sortBy=RATING_ASC')).toEqual([one, three, five]);
    expect(await idsOf('sortBy=RATING_DESC')).toEqual([five, three, one]);
    expect(await idsOf('limit=2')).toEqual([one, five]);
    expect((await store.call('GET', '/reviews?limit=2&offset=2')).body).toMatchObject({
      total: 3,
      count: 1,
      offset: 2,
      limit: 2,
      items: [{ id: three }],
    });
  });

  // fidelity: documented
  it('publishes a review and takes it back', async () => {
    const id = await add();
    store.sandbox.clock.advance(DAY_MS);

    expect((await store.call('PUT', `/reviews/${id}`, { status: 'published' })).body).toEqual({ updateCount: 1 });
    expect((await store.call('GET', `/reviews/${id}`)).body).toMatchObject({
      status: 'published',
      createDate: '2026-01-01 00:00:00 +0000',
      updateDate: '2026-01-02 00:00:00 +0000',
    });
    await store.call('PUT', `/reviews/${id}`, { status: 'MODERATED' });
    expect((await store.call('GET', `/reviews/${id}`)).body.status).toBe('moderated');
    expect((await store.call('PUT', `/reviews/${id}`, {})).status).toBe(400);
  });

  // fidelity: documented
  it('deletes a review', async () => {
    const id = await add();

    expect((await store.call('DELETE', `/reviews/${id}`)).body).toEqual({ deleteCount: 1 });

    expect((await store.call('GET', '/reviews')).body.total).toBe(0);
    expect((await store.call('GET', '/reviews/deleted')).body.total).toBe(1);
    expect((await store.call('GET', '/latest-stats?reviewsUpdatesRequired=true')).body.reviewsUpdated).toBe(
      '2026-01-01 00:00:00 +0000',
    );
  });

  // fidelity: documented
  it.each(['GET', 'PUT', 'DELETE'])('answers %s of an unknown review with its code', async (method) => {
    const { status, body } = await store.call(
      method,
      '/reviews/42',
      method === 'PUT' ? { status: 'published' } : undefined,
    );

    expect([status, body.errorCode]).toEqual([404, 'PRODUCT_REVIEW_NOT_FOUND']);
  });

  // fidelity: documented
  it('answers 403 where the store has switched reviews off', async () => {
    const id = await add();
    await store.call('PUT', '/profile', { settings: { productReviewsFeatureEnabled: false } });

    for (const [method, path, body] of [
      ['GET', '/reviews'],
      ['GET', '/reviews/filters_data'],
      ['GET', `/reviews/${id}`],
      ['PUT', `/reviews/${id}`, { status: 'published' }],
      ['PUT', '/reviews/mass_update', { selectMode: 'ALL', delete: true }],
      ['DELETE', `/reviews/${id}`],
    ] as const) {
      const answer = await store.call(method, path, body);
      expect([path, answer.status, answer.body.errorCode]).toEqual([
        path,
        403,
        'PRODUCT_REVIEWS_FEATURE_NOT_AVAILABLE',
      ]);
    }
  });

  // fidelity: documented
  it('tells the apps that may know, with the order’s internal number', async () => {
    const { id: internalId, orderId } = await order();
    const before = (await store.events()).length;
    const id = await add({ order: { internalId, id: orderId } });
    await store.call('PUT', `/reviews/${id}`, { status: 'published' });
    await store.call('DELETE', `/reviews/${id}`);

    expect((await store.events()).slice(before)).toEqual([
      { eventType: 'review.created', entityId: id, data: { productId, orderId: internalId, status: 'MODERATED' } },
      { eventType: 'review.updated', entityId: id, data: { productId, orderId: internalId, status: 'PUBLISHED' } },
      { eventType: 'review.deleted', entityId: id, data: { productId, orderId: internalId } },
    ]);
  });

  // fidelity: assumed, the fields of the product are named, how exact the average is is not; a tenth
  it('keeps the product’s rating and counts in step, whatever happens to its reviews', async () => {
    const step = record({
      what: constantFrom('add', 'publish', 'hide', 'delete'),
      rating: integer({ min: 1, max: 5 }),
      at: integer({ min: 0, max: 9 }),
    });
    await assert(
      asyncProperty(array(step, { maxLength: 8 }), async (steps) => {
        await store.call('PUT', '/reviews/mass_update', { selectMode: 'ALL', delete: true });
        const model: { id: number; rating: number; status: string }[] = [];
        for (const { what, rating, at } of steps) {
          const review = model[at % Math.max(model.length, 1)];
          if (what === 'add' || !review) model.push({ id: await add({ rating }), rating, status: 'moderated' });
          else if (what === 'delete') {
            await store.call('DELETE', `/reviews/${review.id}`);
            model.splice(model.indexOf(review), 1);
          } else {
            review.status = what === 'publish' ? 'published' : 'moderated';
            await store.call('PUT', `/reviews/${review.id}`, { status: review.status });
          }
        }
        const shown = model.filter(({ status }) => status === 'published');
        const average = shown.reduce((sum, { rating }) => sum + rating, 0) / Math.max(shown.length, 1);
        const { body } = await store.call('GET', `/products/${productId}`);
        const { rating, reviewsPublished, reviewsModerated } = {
          rating: 0,
          reviewsPublished: 0,
          reviewsModerated: 0,
          ...body,
        };
        expect([rating, reviewsPublished, reviewsModerated]).toEqual([
          Math.round(average * 10) / 10,
          shown.length,
          model.length - shown.length,
        ]);
        expect((await store.call('GET', '/reviews/filters_data')).body.allCount).toBe(model.length);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps what a product says of its reviews through a change of the product', async () => {
    await add({ rating: 4, status: 'published' });

    await store.call('PUT', `/products/${productId}`, { price: 3 });

    expect((await store.call('GET', `/products/${productId}`)).body).toMatchObject({
      price: 3,
      rating: 4,
      reviewsPublished: 1,
    });
  });

  it('refuses a review of nothing, or of no stars', async () => {
    await expect(add({ productId: 42 })).rejects.toThrow('Product with id 42 not found');
    await expect(add({ rating: 0 })).rejects.toThrow('1 to 5 stars');
    await expect(add({ review: 'x'.repeat(5001) })).rejects.toThrow('at most 5000 characters');
  });
});
