import type { Order } from '@ecwid-kit/types';
import { setReviewStatus, createReview } from '../catalog/reviews/write-reviews.ts';
import { leaveReview } from '../catalog/reviews/reviews-of-order.ts';
import { demoCustomers, demoReviews, type DemoReview, type IdOf } from '../demo/index.ts';
import { quietly } from '../platform/quietly.ts';
import type { WriteTransaction } from '../platform/platform.ts';
import { searchOrders } from '../sales/orders/search-orders.ts';

const DAY_SECONDS = 86_400;

/** The reviews of the demo store, each at its time. */
export async function fillReviews(tx: WriteTransaction, storeId: number, productId: IdOf<string>): Promise<void> {
  for (const demo of demoReviews) {
    const then = quietly(tx, tx.nowSeconds - demo.daysAgo * DAY_SECONDS);
    const { status = 'published', customer, product, daysAgo: _ago, ...said } = demo;
    const review = { ...said, productId: productId(product) };
    if (customer === undefined) {
      await createReview(then, storeId, { ...review, status });
      continue;
    }
    const left = await leaveReview(then, storeId, await orderOf(tx, storeId, demo, productId), review);
    if (!left) throw new Error(`The demo store cannot take the review of ${product} by ${customer}`);
    if (status === 'published') await setReviewStatus(then, [left], status);
  }
}

async function orderOf(
  { db }: WriteTransaction,
  storeId: number,
  { customer, product }: DemoReview,
  productId: IdOf<string>,
): Promise<Order> {
  const email = demoCustomers.find(({ key }) => key === customer)?.customer.email;
  const filter = { email, productId: [productId(product)] };
  const [text] = (await searchOrders(db, storeId, filter, { offset: 0, limit: 1 })).texts;
  if (text === undefined) throw new Error(`The demo store has no order of ${product} by ${customer}`);
  return JSON.parse(text) as Order; // stored by saveOrder
}
