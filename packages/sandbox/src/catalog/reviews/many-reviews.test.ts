import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import type { NewReview } from './write-reviews.ts';

describe('the call for many product reviews', () => {
  let store: TestStore;
  let productId: number;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: Date.parse('2026-01-01T00:00:00Z') } });
    productId = (await store.call('POST', '/products', { name: 'Tin' })).body.id;
    return () => store.close();
  });

  const add = (review: Partial<NewReview> = {}) =>
    store.sandbox.stores.addReview(store.storeId, { productId, rating: 5, review: 'Just what I need', ...review });
  const idsOf = async (query: string): Promise<number[]> =>
    (await store.call('GET', `/reviews?${query}`)).body.items.map((item: { id: number }) => item.id);

  // fidelity: documented
  it('changes those selected, those that match, or all', async () => {
    const [a, b, c] = [await add({ rating: 1 }), await add({ rating: 2, review: 'Dull' }), await add({ rating: 3 })];
    const publish = async (body: object) =>
      (await store.call('PUT', '/reviews/mass_update', { newStatus: 'PUBLISHED', ...body })).body;
    const published = () => idsOf('status=published&sortBy=DATE_CREATED_ASC');

    expect(await publish({ selectMode: 'SELECTED', reviewIds: [a, 42] })).toEqual({ updateCount: 1 });
    expect(await published()).toEqual([a]);
    const currentFilters = { rating: [2, 3], searchKeyword: 'dull', status: 'MODERATED', createdTo: '1767225600' };
    expect(await publish({ selectMode: 'ALL_FILTERED', currentFilters })).toEqual({ updateCount: 1 });
    expect(await published()).toEqual([a, b]);
    expect(await publish({ selectMode: 'ALL', newStatus: 'published' })).toEqual({ updateCount: 3 });
    expect(await published()).toEqual([a, b, c]);
    expect((await store.call('GET', '/reviews/filters_data')).body).toEqual({
      allCount: 3,
      moderatedCount: 0,
      publishedCount: 3,
    });
  });

  // fidelity: documented
  it('deletes many at once, and remembers that they were there', async () => {
    const [a, b] = [await add(), await add()];

    const { body } = await store.call('PUT', '/reviews/mass_update', {
      selectMode: 'SELECTED',
      delete: true,
      reviewIds: [a],
    });

    expect(body).toEqual({ updateCount: 1 });
    expect(await idsOf('')).toEqual([b]);
    expect((await store.call('GET', '/reviews/deleted')).body.items).toEqual([
      { id: a, date: '2026-01-01 00:00:00 +0000' },
    ]);
  });

  // fidelity: assumed, what is required of a change of many is documented in words, the answer without it is not
  it('refuses a change of many that does not say what to change', async () => {
    const answers = [
      { selectMode: 'ALL' },
      { selectMode: 'SELECTED', newStatus: 'PUBLISHED' },
      { selectMode: 'ALL_FILTERED', delete: true },
      { selectMode: 'ALL_FILTERED', delete: true, currentFilters: { createdFrom: 'soon' } },
      { newStatus: 'PUBLISHED' },
    ].map(async (body) => (await store.call('PUT', '/reviews/mass_update', body)).body.errorCode);

    expect(new Set(await Promise.all(answers))).toEqual(new Set(['WRONG_PARAMETER']));
  });
});
