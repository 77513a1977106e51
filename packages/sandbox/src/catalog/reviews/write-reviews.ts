import type { ReviewStatus } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { wrongParameter } from '../../rest/api-error.ts';
import { nextId } from '../../storage/sequence.ts';
import { getProduct } from '../products/product-repository.ts';
import { refreshRating } from './product-rating.ts';
import { deleteReview, insertReview, saveReviewStatus, type StoredReview } from './review-repository.ts';

/** A review to add. It waits for the merchant unless it says that it is published. */
export interface NewReview {
  readonly productId: number;
  /** Stars, 1 to 5. */
  readonly rating: number;
  readonly review?: string | undefined;
  readonly status?: ReviewStatus | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly city?: string | undefined;
  readonly country?: string | undefined;
  readonly customerId?: number | undefined;
  /** The order it came from. */
  readonly order?: { readonly internalId: number; readonly id: string; readonly itemId?: number } | undefined;
}

/** Longest review taken: assumed, no page says. */
export const MAX_REVIEW_LENGTH = 5000;

/** Adds a review. Throws the 404 of an unknown product, and the 400 of a rating that is not 1 to 5 stars. */
export async function createReview(tx: WriteTransaction, storeId: number, input: NewReview): Promise<StoredReview> {
  const { productId, rating, review = '', status = 'moderated', order } = input;
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) throw wrongParameter('A rating is 1 to 5 stars');
  if (review.length > MAX_REVIEW_LENGTH) {
    throw wrongParameter(`A review has at most ${MAX_REVIEW_LENGTH} characters`);
  }
  const product = await getProduct(tx.db, storeId, productId);
  const stored: StoredReview = {
    store_id: storeId,
    id: await nextId(tx.db, storeId, 'review'),
    status,
    rating,
    product_id: productId,
    product_name: product.name,
    order_id: order?.internalId ?? 0,
    order_name: order?.id ?? '',
    order_item_id: order?.itemId ?? null,
    customer_id: input.customerId ?? null,
    review,
    search_text: review.toLowerCase().replaceAll('\0', ''),
    name: input.name ?? '',
    email: input.email ?? '',
    city: input.city ?? '',
    country: input.country ?? '',
    created: tx.nowSeconds,
    updated: tx.nowSeconds,
  };
  await insertReview(tx.db, stored);
  await refreshRating(tx.db, storeId, productId);
  tx.emit(reviewEvent('created', stored));
  return stored;
}

/** Publishes reviews or takes them back. */
export async function setReviewStatus(
  tx: WriteTransaction,
  reviews: readonly StoredReview[],
  status: ReviewStatus,
): Promise<void> {
  for (const review of reviews) {
    await saveReviewStatus(tx.db, review, status, tx.nowSeconds);
    // At once: written all together, the deliveries of a big store would be more than one statement takes.
    await tx.emitNow(reviewEvent('updated', { ...review, status }));
  }
  await refreshRatings(tx, reviews);
}

export async function removeReviews(tx: WriteTransaction, reviews: readonly StoredReview[]): Promise<void> {
  for (const review of reviews) {
    await deleteReview(tx.db, review, tx.nowSeconds);
    await tx.emitNow(reviewEvent('deleted', review));
  }
  await refreshRatings(tx, reviews);
}

async function refreshRatings(tx: WriteTransaction, reviews: readonly StoredReview[]): Promise<void> {
  const products = new Map(reviews.map(({ store_id, product_id }) => [product_id, store_id]));
  for (const [productId, storeId] of products) await refreshRating(tx.db, storeId, productId);
}

/** Here an order goes by its internal number, and the status is written in capitals. */
function reviewEvent(action: 'created' | 'updated' | 'deleted', review: StoredReview) {
  const about = { productId: review.product_id, orderId: review.order_id };
  return {
    storeId: review.store_id,
    type: `review.${action}`,
    entityId: review.id,
    data: action === 'deleted' ? about : { ...about, status: review.status.toUpperCase() },
  } as const;
}
