import { html } from 'hono/html';
import type { ShownProduct } from './shown-product.ts';
import { picturesOf, productPath } from './shown-product.ts';
import { money, type PageContext } from '../visit/page-context.ts';
import { NONE, type Html } from '../html/html.ts';

/** A grid of products. */
export function productGrid(
  page: PageContext,
  products: readonly ShownProduct[],
  options: { readonly headingLevel: 2 | 3; readonly eager?: number } = { headingLevel: 2 },
): Html | Promise<Html> {
  const { headingLevel, eager = 0 } = options;
  return html`<ul class="product-grid">
    ${products.map((product, index) => productCard(page, product, { headingLevel, isEager: index < eager }))}
  </ul>`;
}

function productCard(
  page: PageContext,
  product: ShownProduct,
  { headingLevel, isEager }: { readonly headingLevel: 2 | 3; readonly isEager: boolean },
): Html | Promise<Html> {
  const { shown, stored, ribbon } = product;
  const name = html`<a href="${productPath(page.base, stored)}">${shown.name}</a>`;
  return html`<li class="product-card">
    <div class="card-picture">${pictureOf(page, product, isEager)}${badge(page, product, ribbon?.text)}</div>
    ${headingLevel === 2 ? html`<h2 class="card-name">${name}</h2>` : html`<h3 class="card-name">${name}</h3>`}
    ${shown.subtitle ? html`<p class="card-subtitle">${shown.subtitle}</p>` : NONE}
    <p class="card-price">${cardPrice(page, product)}</p>
  </li>`;
}

function pictureOf(page: PageContext, product: ShownProduct, isEager: boolean): Html | Promise<Html> {
  const [picture] = picturesOf(product, page.lang);
  if (!picture) return html`<span class="no-picture" aria-hidden="true"></span>`;
  return html`<img
    src="${picture.medium}"
    srcset="${picture.medium} 400w, ${picture.large} 800w"
    sizes="(max-width: 700px) 46vw, 280px"
    width="400"
    height="400"
    alt=""
    ${isEager ? html`fetchpriority="high"` : html`loading="lazy"`}
    decoding="async"
  />`;
}

/** One word on the picture at most: being sold out matters more than being new. */
function badge({ texts }: PageContext, { stored }: ShownProduct, ribbon: string | undefined): Html | Promise<Html> {
  if (stored.inStock === false && stored.outOfStockVisibilityBehaviour !== 'ALLOW_PREORDER') {
    return html`<span class="badge badge-quiet">${texts.soldOut}</span>`;
  }
  if (ribbon) return html`<span class="badge">${ribbon}</span>`;
  const percent = stored.compareToPriceDiscountPercent ?? 0;
  return percent > 0 ? html`<span class="badge">−${percent} %</span>` : NONE;
}

/** The price, with what it was, or `from` where variations cost more. */
function cardPrice(page: PageContext, { stored }: ShownProduct): Html | Promise<Html> {
  const { texts } = page;
  const prices = (stored.combinations ?? []).map((variation) => variation.defaultDisplayedPrice ?? 0);
  const lowest = prices.length > 0 ? Math.min(...prices) : (stored.defaultDisplayedPrice ?? stored.price ?? 0);
  const varies = prices.some((price) => price !== lowest);
  const price = html`<span class="price">${varies ? `${texts.from} ` : ''}${money(page, lowest)}</span>`;
  const before = stored.compareToPrice ?? 0;
  if (before <= lowest) return price;
  return html`${price}
    <s class="old-price"><span class="visually-hidden">${texts.oldPrice} </span>${money(page, before)}</s>`;
}
