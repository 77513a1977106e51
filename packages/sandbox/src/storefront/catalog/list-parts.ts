import { html } from 'hono/html';
import type { Category } from '@ecwid-kit/types';
import { NONE, type Html } from '../html/html.ts';
import type { PageContext } from '../visit/page-context.ts';
import { addressWith, PAGE_SIZE, SORT_KEYS, type Listing } from './listing.ts';
import { categoryPath } from './read-categories.ts';

/** How many there are, and in which order. */
export function listToolbar(page: PageContext, listing: Listing, total: number): Html | Promise<Html> {
  const { texts, url } = page;
  if (total < 2) return NONE;
  const kept = [...url.searchParams].filter(([name]) => name !== 'sort' && name !== 'page' && name !== 'lang');
  return html`<form class="list-toolbar" action="${url.pathname}">
    <p class="muted">${texts.productCount(total)}</p>
    ${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <label for="sort">${texts.sortBy}</label>
    <select id="sort" name="sort" class="control control-small" data-submit-on-change>
      ${SORT_KEYS.map((key) => html`<option value="${key}" ${key === listing.sort ? html` selected` : NONE}>${texts.sorts[key]}</option>`)}
    </select>
    <button class="button button-quiet" data-no-js>${texts.apply}</button>
  </form>`;
}

export function pagination({ texts, url }: PageContext, { page }: Listing, total: number): Html | Promise<Html> {
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages < 2) return NONE;
  const link = (target: number, text: string, rel: string) =>
    html`<a
      class="button button-quiet"
      rel="${rel}"
      href="${addressWith(url, { page: target === 1 ? undefined : String(target) })}"
      >${text}</a
    >`;
  return html`<nav class="pagination" aria-label="${texts.pages}">
    ${page > 1 ? link(page - 1, texts.previousPage, 'prev') : html`<span></span>`}
    <span class="muted tabular">${texts.page(page)} / ${pages}</span>
    ${page < pages ? link(page + 1, texts.nextPage, 'next') : html`<span></span>`}
  </nav>`;
}

/** Where the page stands: links to everything above it. */
export function breadcrumbs(page: PageContext, trail: readonly Category[], last?: string): Html | Promise<Html> {
  const { base, texts } = page;
  return html`<nav class="breadcrumbs" aria-label="${texts.breadcrumbs}">
    <ol>
      <li><a href="${base}">${texts.home}</a></li>
      ${trail.map((category, index) =>
        last === undefined && index === trail.length - 1
          ? html`<li aria-current="page">${category.name}</li>`
          : html`<li><a href="${categoryPath(base, category)}">${category.name}</a></li>`,
      )}
      ${last === undefined ? NONE : html`<li aria-current="page">${last}</li>`}
    </ol>
  </nav>`;
}

/** Categories as pictures. */
export function categoryTiles(base: string, categories: readonly Category[]): Html | Promise<Html> {
  return html`<ul class="category-tiles">
    ${categories.map((category) => {
      const image = category.hdThumbnailUrl ?? category.imageUrl ?? category.originalImageUrl ?? category.thumbnailUrl;
      return html`<li>
        <a class="category-tile" href="${categoryPath(base, category)}">
          ${image ? html`<img src="${image}" width="400" height="400" alt="" loading="lazy" decoding="async" />` : html`<span class="no-picture" aria-hidden="true"></span>`}
          <span>${category.name}</span></a
        >
      </li>`;
    })}
  </ul>`;
}
