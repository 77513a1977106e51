import { categoryPath, findCategory, findCategoryBySlug } from '../catalog/read-categories.ts';
import { findProductBySlug, findShownProduct } from '../catalog/read-products.ts';
import { productPath } from '../catalog/shown-product.ts';
import { legalPagesOf } from '../layout/legal-pages.ts';
import type { PageContext } from '../visit/page-context.ts';

/** The page that a slug means. */
export interface FoundPage {
  readonly type: 'ROOT' | 'PRODUCT' | 'CATEGORY' | 'SEARCH' | 'CART' | 'CHECKOUT' | 'CUSTOMER_ACCOUNT' | 'LEGAL_PAGE';
  readonly canonicalSlug: string;
  /** Of the product or the category. */
  readonly id?: number;
}

const FIXED = new Map<string, FoundPage['type']>([
  ['', 'ROOT'],
  ['search', 'SEARCH'],
  ['cart', 'CART'],
  ['checkout', 'CHECKOUT'],
  ['account', 'CUSTOMER_ACCOUNT'],
]);

/**
 * Finds the page of a slug: `tea-tin`, the one that the merchant or the platform chose; `anything-p1` and `anything-c1`,
 * which every product and category has besides; `cart` and the like.
 */
export async function findWidgetPage(page: PageContext, slug: string): Promise<FoundPage | undefined> {
  const place = slug.replaceAll(/^\/+|\/+$/g, '');
  const [first = ''] = place.split('/');
  const fixed = FIXED.get(place) ?? (first === 'checkout' ? 'CHECKOUT' : undefined);
  if (fixed) return { type: fixed, canonicalSlug: place };
  const legal = legalPagesOf(page).find(
    ({ path }) => path === `${page.base}/${place}` || path.endsWith(`/pages/${place}`),
  );
  if (legal) return { type: 'LEGAL_PAGE', canonicalSlug: place };
  return (await productAt(page, place)) ?? categoryAt(page, place);
}

async function productAt(page: PageContext, slug: string): Promise<FoundPage | undefined> {
  const numbered = /-p(\d{1,15})$/.exec(slug)?.[1];
  const product =
    numbered === undefined
      ? await findProductBySlug(page, slug.replace(/^products\//, ''))
      : await findShownProduct(page, Number(numbered));
  if (!product) return undefined;
  const { stored } = product;
  return { type: 'PRODUCT', canonicalSlug: productPath('', stored).replace('/products/', ''), id: stored.id };
}

async function categoryAt(page: PageContext, slug: string): Promise<FoundPage | undefined> {
  const { platform, storeId, lang } = page;
  const numbered = /-c(\d{1,15})$/.exec(slug)?.[1];
  const category =
    numbered === undefined
      ? await findCategoryBySlug(platform.db, storeId, slug, lang)
      : await findCategory(platform.db, storeId, Number(numbered), lang);
  return category && { type: 'CATEGORY', canonicalSlug: categoryPath('', category).slice(1), id: category.id };
}
