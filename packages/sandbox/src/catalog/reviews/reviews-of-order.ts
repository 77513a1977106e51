import type { Order, Product } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import type { Db } from '../../storage/database.ts';
import { findProductText } from '../products/product-repository.ts';
import type { StoredReview } from './review-repository.ts';
import { createReview, type NewReview } from './write-reviews.ts';

/** A product of an order, once however many lines have it, and what its buyer said of it. */
export interface ReviewableProduct {
  readonly productId: number;
  readonly itemId: number;
  readonly name: string;
  readonly given?: StoredReview;
}

/** Who has paid may say something: assumed, the reference says that a review belongs to an order and no more. */
const PAID: ReadonlySet<string> = new Set(['PAID', 'PARTIALLY_REFUNDED']);

/** The products of an order that its buyer may review, or has. None before it is paid. */
export async function reviewableProducts(db: Db, storeId: number, order: Order): Promise<ReviewableProduct[]> {
  if (!PAID.has(order.paymentStatus)) return [];
  const given = await db
    .selectFrom('review')
    .selectAll()
    .where('store_id', '=', storeId)
    .where('order_id', '=', order.internalId ?? 0)
    .execute();
  const products = new Map<number, ReviewableProduct>();
  for (const { id: itemId, productId, name = '' } of order.items ?? []) {
    if (productId === undefined || products.has(productId)) continue;
    const review = given.find(({ product_id }) => product_id === productId);
    if (!review && !(await isCollecting(db, storeId, productId))) continue;
    products.set(productId, { productId, itemId, name, ...(review && { given: review }) });
  }
  return [...products.values()];
}

async function isCollecting(db: Db, storeId: number, productId: number): Promise<boolean> {
  const text = await findProductText(db, storeId, productId);
  return text !== undefined && (JSON.parse(text) as Product).reviewsCollectingAllowed !== false; // stored by saveProduct
}

/** Adds what the buyer of an order says of one of its products. `undefined` where they may not, or have already. */
export async function leaveReview(
  tx: WriteTransaction,
  storeId: number,
  order: Order,
  { productId, rating, review }: { readonly productId: number; readonly rating: number; readonly review: string },
): Promise<StoredReview | undefined> {
  const products = await reviewableProducts(tx.db, storeId, order);
  const product = products.find((candidate) => candidate.productId === productId);
  if (!product || product.given) return undefined;
  return createReview(tx, storeId, {
    productId,
    rating,
    review,
    ...reviewerOf(order),
    order: placeOf(order, product.itemId),
  });
}

/** What a review says of whoever placed an order. */
export function reviewerOf(order: Order): Pick<NewReview, 'name' | 'email' | 'city' | 'country' | 'customerId'> {
  const person = order.shippingPerson ?? order.billingPerson;
  const name = order.billingPerson?.name ?? person?.name;
  const country = person?.countryName ?? person?.countryCode;
  return {
    ...(name && { name }),
    ...(order.email && { email: order.email }),
    ...(person?.city && { city: person.city }),
    ...(country && { country }),
    ...(order.customerId !== undefined && { customerId: order.customerId }),
  };
}

export function placeOf(order: Order, itemId: number | undefined): NonNullable<NewReview['order']> {
  return { internalId: order.internalId ?? 0, id: order.id, ...(itemId !== undefined && { itemId }) };
}
