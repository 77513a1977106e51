import { html } from 'hono/html';
import type { Product } from '@ecwid-kit/types';
import type { StoredReview } from '../../catalog/reviews/review-repository.ts';
import { hasReviews } from '../../catalog/reviews/reviews-feature.ts';
import { searchReviews } from '../../catalog/reviews/search-reviews.ts';
import { NONE, type Html } from '../html/html.ts';
import type { PageContext } from '../visit/page-context.ts';
import { stars } from './stars.ts';

const FIRST_COUNT = 6;
const MOST_COUNT = 100;
const ALL_PARAMETER = 'reviews';

/** Below a product's name: its rating, and the way to what people say. Nothing while nobody said anything. */
export function ratingLine({ profile, texts }: PageContext, product: Product): Html | Promise<Html> {
  const { rating = 0, reviewsPublished = 0 } = product;
  if (reviewsPublished === 0 || !hasReviews(profile)) return NONE;
  return html`<p class="rating-line">
    ${stars(texts, rating)} <a href="#reviews">${texts.reviewCount(reviewsPublished)}</a>
  </p>`;
}

/** What people say of a product, the newest first. */
export async function reviewSection(page: PageContext, product: Product): Promise<Html> {
  const { platform, storeId, texts, url, profile } = page;
  if (!hasReviews(profile) || (product.reviewsPublished ?? 0) === 0) return NONE;
  const limit = url.searchParams.get(ALL_PARAMETER) === 'all' ? MOST_COUNT : FIRST_COUNT;
  const filter = { productIds: [product.id], status: 'published' } as const;
  const { total, reviews } = await searchReviews(platform.db, storeId, filter, { offset: 0, limit });
  return html`<section class="reviews" id="reviews" aria-labelledby="reviews-head">
    <h2 id="reviews-head" class="section-head">${texts.reviews}</h2>
    <p class="rating-line">
      ${stars(texts, product.rating ?? 0)} <span>${texts.ratingOf(product.rating ?? 0)}</span>
      <span class="muted">${texts.reviewCount(total)}</span>
    </p>
    <ul class="review-list">
      ${reviews.map((review) => reviewItem(page, review))}
    </ul>
    ${total > reviews.length && limit === FIRST_COUNT ? html`<p><a class="button button-quiet" href="?${ALL_PARAMETER}=all#reviews">${texts.allReviews(total)}</a></p>` : NONE}
  </section>`;
}

function reviewItem(page: PageContext, { rating, review, name, city, created }: StoredReview): Html | Promise<Html> {
  const { texts } = page;
  return html`<li>
    <p class="review-head">
      ${stars(texts, rating)} <b>${shownName(name) || texts.someBuyer}</b>
      <span class="muted"
        >${city ? `${city}, ` : NONE}<time datetime="${new Date(created * 1000).toISOString()}"
          >${reviewDate(page, created)}</time
        ></span
      >
    </p>
    ${review ? html`<p class="review-text">${review}</p>` : NONE}
  </li>`;
}

/** First name and the last one's letter: what others may read of a buyer (assumed). */
function shownName(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const last = rest.at(-1);
  return last ? `${first} ${last.slice(0, 1)}.` : first;
}

function reviewDate({ lang, profile }: PageContext, created: number): string {
  const timeZone = profile.formatsAndUnits?.timezone;
  const format = { dateStyle: 'long', ...(timeZone && { timeZone }) } as const;
  return new Intl.DateTimeFormat(lang.replace('_', '-'), format).format(created * 1000);
}
