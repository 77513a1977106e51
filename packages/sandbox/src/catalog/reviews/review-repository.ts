import { formatMoment, type ProductReview, type ReviewStatus } from '@ecwid-kit/types';
import type { Selectable } from 'kysely';
import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import type { ReviewTable } from './review-tables.ts';

export type StoredReview = Selectable<ReviewTable>;

/** A review. Throws the 404 that an unknown one gets. */
export async function getReview(db: Db, storeId: number, id: number): Promise<StoredReview> {
  const row = await db
    .selectFrom('review')
    .selectAll()
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw apiError('PRODUCT_REVIEW_NOT_FOUND', `Product review with id ${id} not found`);
  return row;
}

export async function insertReview(db: Db, review: StoredReview): Promise<void> {
  await db.insertInto('review').values(review).execute();
}

export async function saveReviewStatus(
  db: Db,
  { store_id, id }: StoredReview,
  status: ReviewStatus,
  nowSeconds: number,
): Promise<void> {
  await db
    .updateTable('review')
    .set({ status, updated: nowSeconds })
    .where('store_id', '=', store_id)
    .where('id', '=', id)
    .execute();
}

/** Removes a review, and remembers that it was there. */
export async function deleteReview(db: Db, { store_id, id }: StoredReview, nowSeconds: number): Promise<void> {
  await db.deleteFrom('review').where('store_id', '=', store_id).where('id', '=', id).execute();
  await db
    .insertInto('deleted_item')
    .values({ store_id, entity: 'reviews', item_id: id, item_name: '', deleted: nowSeconds })
    .execute();
}

/** How many orders customers have placed, by customer id. */
export async function orderCounts(
  db: Db,
  storeId: number,
  reviews: readonly StoredReview[],
): Promise<ReadonlyMap<number, number>> {
  const ids = [...new Set(reviews.flatMap(({ customer_id }) => customer_id ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('customer')
    .select(['id', 'order_count'])
    .where('store_id', '=', storeId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.order_count]));
}

/** A review as the API answers it. Empty fields are left out. */
export function describeReview(stored: StoredReview, counts: ReadonlyMap<number, number>): ProductReview {
  const { order_name, order_item_id, customer_id, name, email, country, city } = stored;
  const orders = customer_id === null ? undefined : counts.get(customer_id);
  return {
    id: stored.id,
    status: stored.status,
    ...(customer_id !== null && { customerId: customer_id }),
    productId: stored.product_id,
    ...(stored.product_name && { productName: stored.product_name }),
    ...(order_name && { orderId: order_name, orderNumber: order_name }),
    ...(order_item_id !== null && { orderItemId: order_item_id }),
    rating: stored.rating,
    ...(stored.review && { review: stored.review }),
    reviewerInfo: {
      ...(name && { name }),
      ...(email && { email }),
      ...(country && { country }),
      ...(city && { city }),
      // The reference calls it `orders`, the vendor's own client reads `ordersCount`.
      ...(orders !== undefined && { orders, ordersCount: orders }),
    },
    createDate: formatMoment(stored.created),
    updateDate: formatMoment(stored.updated),
    createTimestamp: stored.created * 1000,
    updateTimestamp: stored.updated * 1000,
  };
}
