import { html } from 'hono/html';
import type { Order } from '@ecwid-kit/types';
import { hasReviews } from '../../catalog/reviews/reviews-feature.ts';
import { reviewableProducts, type ReviewableProduct } from '../../catalog/reviews/reviews-of-order.ts';
import { MAX_REVIEW_LENGTH } from '../../catalog/reviews/write-reviews.ts';
import { fieldError } from '../checkout/fields.ts';
import { NONE, type Html } from '../html/html.ts';
import type { PageContext } from '../visit/page-context.ts';
import { stars } from './stars.ts';

/** A review form that was sent and cannot be taken as it is. */
export interface InvalidReview {
  readonly productId: number;
  readonly rating: number;
  readonly review: string;
  readonly errors: { readonly rating?: string; readonly review?: string };
}

const RATINGS = [5, 4, 3, 2, 1] as const;

/** On the page of a paid order: a form for each product, or what was said of it. */
export async function reviewForms(page: PageContext, order: Order, invalid?: InvalidReview): Promise<Html> {
  const { platform, storeId, profile, texts } = page;
  if (!hasReviews(profile)) return NONE;
  const products = await reviewableProducts(platform.db, storeId, order);
  if (products.length === 0) return NONE;
  return html`<section class="review-forms no-print" aria-labelledby="review-head">
    <h2 id="review-head">${texts.reviewHead}</h2>
    <ul class="review-list">
      ${products.map(
        (product) =>
          html`<li>
            <h3>${product.name}</h3>
            ${product.given ? givenReview(page, product.given) : reviewForm(page, order, product, invalid)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function givenReview({ texts }: PageContext, given: { rating: number; review: string; status: string }) {
  return html`<p>${stars(texts, given.rating)} ${given.review}</p>
    <p class="muted">${given.status === 'published' ? texts.reviewPublished : texts.reviewWaits}</p>`;
}

function reviewForm(
  { base, texts, csrfToken, url }: PageContext,
  order: Order,
  { productId, name }: ReviewableProduct,
  invalid: InvalidReview | undefined,
): Html | Promise<Html> {
  const sent = invalid?.productId === productId ? invalid : undefined;
  const id = `review-${productId}`;
  const key = encodeURIComponent(url.searchParams.get('key') ?? '');
  const action = `${base}/order/${encodeURIComponent(order.id)}/review?key=${key}`;
  return html`<form class="review-form" method="post" action="${action}" novalidate>
    <input type="hidden" name="_csrf" value="${csrfToken}" />
    <input type="hidden" name="productId" value="${productId}" />
    <fieldset
      class="field"
      id="${id}-rating"
      ${sent?.errors.rating ? html` aria-describedby="${id}-rating-error"` : NONE}
    >
      <legend>${texts.yourRating}<span class="visually-hidden">: ${name}</span></legend>
      <div class="choice-size choices">
        ${RATINGS.map(
          (rating) =>
            html`<label class="choice"
              ><input type="radio" name="rating" value="${rating}" ${sent?.rating === rating ? html` checked` : NONE} />
              ${stars(texts, rating)}</label
            >`,
        )}
      </div>
      ${fieldError(`${id}-rating`, sent?.errors.rating)}
    </fieldset>
    <div class="field">
      <label for="${id}"
        >${texts.yourReview}<span class="visually-hidden">: ${name}</span>
        <span class="muted">(${texts.optional})</span></label
      >
      <textarea
        class="control"
        id="${id}"
        name="review"
        rows="3"
        maxlength="${MAX_REVIEW_LENGTH}"
        ${sent?.errors.review ? html` aria-invalid="true" aria-describedby="${id}-error"` : NONE}
      >
${sent?.review ?? ''}</textarea>
      ${fieldError(id, sent?.errors.review)}
    </div>
    <p>
      <button class="button">${texts.sendReview}<span class="visually-hidden">: ${name}</span></button>
    </p>
  </form>`;
}
