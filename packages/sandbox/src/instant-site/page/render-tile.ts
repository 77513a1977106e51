import { html } from 'hono/html';
import type { SiteTile } from '@ecwid-kit/types/instant-site';
import { categoryTiles } from '../../storefront/catalog/list-parts.ts';
import { productGrid } from '../../storefront/catalog/product-card.ts';
import { findShownProduct, listProducts } from '../../storefront/catalog/read-products.ts';
import { NONE, type Html } from '../../storefront/html/html.ts';
import { merchantHtml } from '../../storefront/html/sanitise.ts';
import { storeName } from '../../storefront/visit/page-context.ts';
import type { SiteView } from './site-page.ts';
import { buttonIn, cardsIn, imageIn, textIn } from './tile-content.ts';

type Rendered = Html | Promise<Html>;

const FRAME: ReadonlySet<string> = new Set(['HEADER', 'CUSTOM_HEADER', 'FOOTER', 'CUSTOM_FOOTER', 'ANNOUNCEMENT_BAR']);
const NOTHING: ReadonlySet<string> = new Set(['GLOBAL', 'GDPR_BANNER', 'AGE_CONFIRMATION']);
const SHOWN_PRODUCTS = 8;

/** Whether a tile stands above or below the others, wherever it is among them. */
export const isFrame = (type: string): boolean => FRAME.has(type);

/** Draws a tile. What it is like is said by its type; what it says, by its content. */
export async function renderTile(view: SiteView, tile: SiteTile): Promise<Rendered> {
  const { type, content } = tile;
  if (NOTHING.has(type)) return NONE;
  switch (type) {
    case 'HEADER':
    case 'CUSTOM_HEADER':
      return header(view, tile);
    case 'FOOTER':
    case 'CUSTOM_FOOTER':
      return footer(view, tile);
    case 'ANNOUNCEMENT_BAR':
      return html`<aside class="tile tile-bar" ${mark(tile)}>${textIn(content, 'text')} ${button(view, tile)}</aside>`;
    case 'COVER':
      return cover(view, tile);
    case 'FEATURED_PRODUCTS':
    case 'CATEGORY_PRODUCTS':
    case 'FEATURED_PRODUCT':
      return section(view, tile, await products(view, tile));
    case 'ROOT_CATEGORIES':
    case 'CATEGORY_COLLECTION':
      return section(view, tile, categoryTiles(view.page.base, view.page.categories));
    case 'STORE':
    case 'PRODUCT_BROWSER':
      return section(view, tile, storeLink(view, tile));
    case 'LOCATION':
    case 'MULTI_LOCATION':
    case 'CONTACT_US':
      return section(view, tile, contact(view));
    default:
      return section(view, tile, cards(tile));
  }
}

/** For the scripts of apps, and for buttons that scroll here. */
const mark = ({ id }: SiteTile) => html`id="${id}" data-tile-id="${id}"`;

function section(view: SiteView, tile: SiteTile, more: Rendered): Rendered {
  const image = imageIn(tile.content);
  const words = html`<div>${headline(tile, 2)} ${paragraph(tile)} ${button(view, tile)}</div>`;
  return html`<section class="tile" ${mark(tile)}>
    ${image ? html`<div class="tile-side">${words}<img src="${image}" alt="" loading="lazy" /></div>` : words} ${more}
  </section>`;
}

function headline({ content }: SiteTile, level: 1 | 2): Rendered {
  const title = textIn(content, 'title');
  if (!title) return NONE;
  return level === 1 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`;
}

function paragraph({ content }: SiteTile): Rendered {
  const text = textIn(content, 'text') || textIn(content, 'description');
  return text ? html`<div class="rich-text">${merchantHtml(text)}</div>` : NONE;
}

function button(view: SiteView, tile: SiteTile): Rendered {
  const link = buttonIn(tile, view);
  return link ? html`<p><a class="button button-primary" href="${link.href}">${link.title}</a></p>` : NONE;
}

function cover(view: SiteView, tile: SiteTile): Rendered {
  const image = imageIn(tile.content);
  return html`<section class="tile tile-cover" ${mark(tile)}>
    ${image ? html`<img src="${image}" alt="" />` : NONE} ${headline(tile, 1)} ${paragraph(tile)} ${button(view, tile)}
  </section>`;
}

function header(view: SiteView, tile: SiteTile): Rendered {
  const { page, site, root, query, current } = view;
  const pages = site.pages.filter(({ visible }) => visible !== false);
  return html`<header class="tile tile-header" ${mark(tile)}>
    <a class="site-name" href="${root}${query}">${textIn(tile.content, 'title') || storeName(page)}</a>
    <nav aria-label="${page.texts.pages}">
      <ul>
        ${pages.map(
          ({ title = '', urlPath = '/', pageId }) =>
            html`<li>
              <a
                href="${root}${urlPath === '/' ? '' : urlPath}${query}"
                ${pageId === current.pageId ? html` aria-current="page"` : NONE}
                >${title}</a
              >
            </li>`,
        )}
        <li><a href="${page.base}">${page.texts.allProducts}</a></li>
      </ul>
    </nav>
  </header>`;
}

function footer({ page }: SiteView, tile: SiteTile): Rendered {
  return html`<footer class="tile tile-footer" ${mark(tile)}>
    ${merchantHtml(textIn(tile.content, 'text'))} <a href="${page.base}">${page.texts.allProducts}</a>
  </footer>`;
}

/** The product of the content, those of its category, or those that the merchant put on the front page. */
async function products({ page }: SiteView, { content = {} }: SiteTile): Promise<Rendered> {
  const { productId, categoryId } = content;
  const one = typeof productId === 'number' ? await findShownProduct(page, productId) : undefined;
  if (one) return productGrid(page, [one], { headingLevel: 3 });
  const category = typeof categoryId === 'number' ? categoryId : 0;
  const listing = { sort: 'normal', page: 1 } as const;
  const chosen = await listProducts(page, { category }, listing, SHOWN_PRODUCTS);
  const shown = chosen.total > 0 ? chosen : await listProducts(page, {}, listing, SHOWN_PRODUCTS);
  return productGrid(page, shown.products, { headingLevel: 3 });
}

/** The way to the shop, where the tile's own button does not lead there, or why there is none. */
function storeLink(view: SiteView, tile: SiteTile): Rendered {
  const { page } = view;
  const { texts, profile, base } = page;
  if (profile.settings?.closed) return html`<p class="notice">${texts.closedTitle(storeName(page))}</p>`;
  if (buttonIn(tile, view)) return NONE;
  return html`<p><a class="button" href="${base}">${texts.allProducts}</a></p>`;
}

function contact({ page }: SiteView): Rendered {
  const { companyName, street, postalCode, city, phone, email } = page.profile.company ?? {};
  const lines = [companyName, street, [postalCode, city].filter(Boolean).join(' '), phone].filter(Boolean);
  return html`<address>
    ${lines.map((line) => html`${line}<br />`)}${email ? html`<a href="mailto:${email}">${email}</a>` : NONE}
  </address>`;
}

function cards({ content }: SiteTile): Rendered {
  const list = cardsIn(content);
  if (list.length === 0) return NONE;
  return html`<ul class="tile-cards">
    ${list.map((card) => {
      const image = imageIn(card);
      return html`<li>
        ${image ? html`<img src="${image}" alt="" loading="lazy" />` : NONE}
        <h3>${textIn(card, 'title')}</h3>
        <div class="rich-text">${merchantHtml(textIn(card, 'text'))}</div>
      </li>`;
    })}
  </ul>`;
}
