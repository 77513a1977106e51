import { parseMoment, type Operations, type ProductReviewsUpdate, type ReviewFilters } from '@ecwid-kit/types';
import { wrongParameter } from '../../rest/api-error.ts';
import type { Handlers } from '../../rest/call.ts';
import { pageOf } from '../../rest/pages.ts';
import { findOrder } from '../../sales/orders/order-repository.ts';
import type { Db } from '../../storage/database.ts';
import { describeReview, getReview, orderCounts } from './review-repository.ts';
import { checkReviewsFeature } from './reviews-feature.ts';
import { allReviews, countReviews, searchReviews, type ReviewFilter } from './search-reviews.ts';
import { removeReviews, setReviewStatus } from './write-reviews.ts';

/** Answers the calls for product reviews. */
export const productReviewHandlers: Handlers<Operations['productReviews']> = {
  async search({ platform: { db }, storeId, query }) {
    await checkReviewsFeature(db, storeId);
    const page = pageOf(query);
    const { productId: productIds, reviewId: ids, rating, orderId, searchKeyword, keyword = searchKeyword } = query;
    const filter: ReviewFilter = {
      ...query,
      ids,
      productIds,
      keyword,
      ...(rating !== undefined && { ratings: [rating] }),
      ...(orderId !== undefined && { orderIds: await internalIds(db, storeId, orderId) }),
    };
    const { total, reviews } = await searchReviews(db, storeId, filter, { ...page, sortBy: query.sortBy });
    const counts = await orderCounts(db, storeId, reviews);
    const items = reviews.map((review) => describeReview(review, counts));
    return { total, count: items.length, ...page, items };
  },

  async countByStatus({ platform: { db }, storeId }) {
    await checkReviewsFeature(db, storeId);
    return countReviews(db, storeId);
  },

  async get({ platform: { db }, storeId, params }) {
    await checkReviewsFeature(db, storeId);
    const review = await getReview(db, storeId, params.reviewId);
    return describeReview(review, await orderCounts(db, storeId, [review]));
  },

  updateStatus: ({ storeId, params, body, write }) =>
    write(async (tx) => {
      await checkReviewsFeature(tx.db, storeId);
      await setReviewStatus(tx, [await getReview(tx.db, storeId, params.reviewId)], body.status);
      return { updateCount: 1 };
    }),

  updateMany: ({ storeId, body, write }) =>
    write(async (tx) => {
      await checkReviewsFeature(tx.db, storeId);
      const reviews = await allReviews(tx.db, storeId, chosenBy(body));
      if (body.delete) await removeReviews(tx, reviews);
      else await setReviewStatus(tx, reviews, newStatusOf(body));
      return { updateCount: reviews.length };
    }),

  delete: ({ storeId, params, write }) =>
    write(async (tx) => {
      await checkReviewsFeature(tx.db, storeId);
      await removeReviews(tx, [await getReview(tx.db, storeId, params.reviewId)]);
      return { deleteCount: 1 };
    }),
};

/** The internal ids of the orders that a text names, separated by commas. */
async function internalIds(db: Db, storeId: number, names: string): Promise<number[]> {
  const found = await Promise.all(names.split(',').map((name) => findOrder(db, storeId, name)));
  return found.flatMap((order) => order?.internalId ?? []);
}

function newStatusOf({ newStatus }: ProductReviewsUpdate): 'moderated' | 'published' {
  if (newStatus) return newStatus === 'PUBLISHED' || newStatus === 'published' ? 'published' : 'moderated';
  throw wrongParameter('The field "newStatus" is required', 'Send newStatus PUBLISHED or MODERATED, or delete true.');
}

function chosenBy({
  selectMode,
  reviewIds,
  currentFilters,
  filters = currentFilters,
}: ProductReviewsUpdate): ReviewFilter {
  switch (selectMode) {
    case 'ALL':
      return {};
    case 'SELECTED':
      if (!reviewIds) throw wrongParameter('The field "reviewIds" is required', 'selectMode SELECTED needs it.');
      return { ids: reviewIds };
    case 'ALL_FILTERED':
      if (!filters) throw wrongParameter('The field "currentFilters" is required', 'selectMode ALL_FILTERED needs it.');
      return filterOf(filters);
  }
}

function filterOf({ reviewId, productId, orderId, rating, status, ...rest }: ReviewFilters): ReviewFilter {
  return {
    ids: reviewId,
    productIds: productId,
    orderIds: orderId,
    ratings: rating,
    status: status && newStatusOf({ selectMode: 'ALL', newStatus: status }),
    keyword: rest.searchKeyword,
    createdFrom: moment('createdFrom', rest.createdFrom),
    createdTo: moment('createdTo', rest.createdTo),
  };
}

function moment(field: string, value: string | number | undefined): number | undefined {
  const seconds = value === undefined ? undefined : parseMoment(String(value));
  if (value !== undefined && seconds === undefined) {
    throw wrongParameter(`Wrong field "currentFilters.${field}": must be Unix seconds or yyyy-MM-dd HH:mm:ss Z`);
  }
  return seconds;
}
