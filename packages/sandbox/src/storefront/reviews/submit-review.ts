import { leaveReview } from '../../catalog/reviews/reviews-of-order.ts';
import { startTrace } from '../../platform/trace.ts';
import { hasReviews } from '../../catalog/reviews/reviews-feature.ts';
import { MAX_REVIEW_LENGTH } from '../../catalog/reviews/write-reviews.ts';
import { text } from '../cart/cart-actions.ts';
import type { PageContent } from '../layout/layout.ts';
import { confirmationPage, orderOfKey } from '../order/confirmation-page.ts';
import { orderPath } from '../order/order-key.ts';
import type { PageContext } from '../visit/page-context.ts';
import type { InvalidReview } from './review-forms.ts';

/**
 * Takes a review from an order's page. Answers with where to go on, with the page and what is wrong with the form, or with
 * nothing for whoever has not the order's key.
 */
export async function submitReview(
  page: PageContext,
  orderId: string,
  form: FormData,
): Promise<string | PageContent | undefined> {
  const { platform, storeId, base, profile, visit } = page;
  const order = await orderOfKey(page, orderId);
  if (!order || !hasReviews(profile)) return undefined;
  const sent = readForm(page, form);
  if (Object.keys(sent.errors).length > 0) return confirmationPage(page, orderId, sent);
  const left = await platform.write(visit.trace ?? startTrace(platform.random), (tx) =>
    leaveReview(tx, storeId, order, sent),
  );
  const path = orderPath(platform.secrets, storeId, base, order.id);
  return `${path}&notice=${left ? 'reviewed' : 'notReviewed'}`;
}

function readForm({ texts }: PageContext, form: FormData): InvalidReview {
  const rating = Number(text(form, 'rating'));
  const review = text(form, 'review').trim();
  const isRating = Number.isInteger(rating) && rating >= 1 && rating <= 5;
  return {
    productId: Number(text(form, 'productId')),
    rating,
    review,
    errors: {
      ...(!isRating && { rating: texts.errors.rating }),
      ...(review.length > MAX_REVIEW_LENGTH && { review: texts.errors.tooLong(MAX_REVIEW_LENGTH) }),
    },
  };
}
