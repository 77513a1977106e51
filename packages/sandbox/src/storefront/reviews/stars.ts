import { html } from 'hono/html';
import type { Html } from '../html/html.ts';
import type { Texts } from '../texts/en.ts';

const MOST = 5;

/** A rating as stars, with the words that say the same. Halves are rounded. */
export function stars(texts: Texts, rating: number): Html | Promise<Html> {
  const full = Math.round(rating);
  return html`<span class="stars"
    ><span aria-hidden="true">${'★'.repeat(full)}<span class="stars-off">${'★'.repeat(MOST - full)}</span></span
    ><span class="visually-hidden">${texts.starsOf(rating)}</span></span
  >`;
}
