import { html } from 'hono/html';
import { inLanguage } from '../../catalog/translations.ts';
import { categoryPage, searchPage } from '../api/storefront-page.ts';
import { NONE } from '../html/html.ts';
import { merchantHtml } from '../html/sanitise.ts';
import type { PageContent } from '../layout/layout.ts';
import { messageBody } from '../layout/notices.ts';
import { storeName, type PageContext } from '../visit/page-context.ts';
import { breadcrumbs, categoryTiles, listToolbar, pagination } from './list-parts.ts';
import { readListing } from './listing.ts';
import { productGrid } from './product-card.ts';
import { categoryPath, categoryTrail, findCategoryBySlug, listCategories } from './read-categories.ts';
import { listProducts } from './read-products.ts';

/** The front page: what the merchant put on it, else everything. */
export async function homePage(page: PageContext): Promise<PageContent> {
  const { texts, base, profile, lang, url } = page;
  const listing = readListing(url.searchParams, undefined);
  const featured = await listProducts(page, { category: 0 }, listing);
  const shown = featured.total > 0 ? featured : await listProducts(page, {}, listing);
  const settings = inLanguage(profile.settings ?? {}, lang);
  const name = storeName(page);
  const title = listing.page === 1 ? settings.rootCategorySeoTitle || name : name;
  return {
    title: title.includes(name) ? name : title,
    description: settings.rootCategorySeoDescription || settings.storeDescription,
    canonical: base,
    about: categoryPage(undefined, listing),
    body: html`<div class="hero">
        <h1>${name}</h1>
        ${settings.storeDescription ? html`<div class="hero-text rich-text">${merchantHtml(settings.storeDescription)}</div>` : NONE}
      </div>
      ${
        page.categories.length > 0
          ? html`<section aria-labelledby="categories-head">
              <h2 id="categories-head" class="section-head">${texts.categories}</h2>
              ${categoryTiles(base, page.categories)}
            </section>`
          : NONE
      }
      ${
        shown.products.length > 0
          ? html`<section aria-labelledby="products-head">
              <h2 id="products-head" class="section-head">
                ${featured.total > 0 ? texts.featured : texts.allProducts}
              </h2>
              ${productGrid(page, shown.products, { headingLevel: 3, eager: page.categories.length > 0 ? 0 : 4 })}${pagination(page, listing, shown.total)}
            </section>`
          : html`<p class="empty">${texts.shopIsEmpty}</p>`
      }`,
  };
}

/** A category by the last part of its address. */
export async function categoryListPage(page: PageContext, slug: string): Promise<PageContent | undefined> {
  const { platform, storeId, lang, texts, base, url } = page;
  const category = await findCategoryBySlug(platform.db, storeId, slug, lang);
  if (!category) return undefined;
  const listing = readListing(url.searchParams, page.profile.settings?.defaultProductSortOrder);
  const [trail, children, found] = await Promise.all([
    categoryTrail(platform.db, storeId, category, lang),
    listCategories(platform.db, storeId, category.id, lang),
    listProducts(page, { category: category.id }, listing),
  ]);
  return {
    title: category.name,
    description: category.seoDescription || category.description,
    canonical: categoryPath(base, category),
    about: categoryPage(category, listing),
    body: html`${breadcrumbs(page, trail)}
      <div class="page-head">
        <h1>${category.name}</h1>
        ${category.description ? html`<div class="rich-text lead">${merchantHtml(category.description)}</div>` : NONE}
      </div>
      ${children.length > 0 ? html`<section aria-label="${texts.subcategories}">${categoryTiles(base, children)}</section>` : NONE}
      ${
        found.products.length > 0
          ? html`${listToolbar(page, listing, found.total)}${productGrid(page, found.products, { headingLevel: 2, eager: 4 })}${pagination(page, listing, found.total)}`
          : children.length > 0
            ? NONE
            : html`<p class="empty">${texts.nothingHere}</p>`
      }`,
  };
}

/** `?keyword=` */
export async function searchResultsPage(page: PageContext): Promise<PageContent> {
  const { texts, base, url } = page;
  const keyword = (url.searchParams.get('keyword') ?? '').trim().slice(0, 100);
  if (!keyword) {
    return {
      title: texts.search,
      about: searchPage('', readListing(url.searchParams, undefined)),
      isPrivate: true,
      body: html`<div class="page-head"><h1>${texts.searchPrompt}</h1></div>
        ${categoryTiles(base, page.categories)}`,
    };
  }
  const listing = readListing(url.searchParams, undefined);
  const found = await listProducts(page, { keyword }, listing);
  return {
    title: texts.searchResults(keyword),
    about: searchPage(keyword, listing),
    isPrivate: true,
    body: html`<div class="page-head"><h1>${texts.searchResults(keyword)}</h1></div>
      ${
        found.products.length > 0
          ? html`${listToolbar(page, listing, found.total)}${productGrid(page, found.products, { headingLevel: 2, eager: 4 })}${pagination(page, listing, found.total)}`
          : html`<p class="empty">${texts.nothingFound(keyword)}</p>
              ${categoryTiles(base, page.categories)}`
      }`,
  };
}

export function notFoundPage({ texts, base }: PageContext): PageContent {
  return {
    title: texts.notFound,
    isPrivate: true,
    body: messageBody({
      title: texts.notFound,
      text: texts.notFoundText,
      link: { href: base, text: texts.toHome },
    }),
  };
}
