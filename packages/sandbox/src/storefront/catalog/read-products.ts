import type { Product } from '@ecwid-kit/types';
import { escapeLike, searchProducts, type ProductFilter } from '../../catalog/products/search-products.ts';
import { findProductText } from '../../catalog/products/product-repository.ts';
import type { PageContext } from '../visit/page-context.ts';
import { readShownProduct, type ShownProduct } from './shown-product.ts';
import { PAGE_SIZE, type Listing } from './listing.ts';

export interface ProductListPage {
  readonly total: number;
  readonly products: readonly ShownProduct[];
}

/** One page of products that shoppers may see. */
export async function listProducts(
  page: PageContext,
  filter: ProductFilter,
  { sort, page: number }: Listing,
  limit = PAGE_SIZE,
): Promise<ProductListPage> {
  const visible = {
    ...filter,
    enabled: true,
    ...(SORTS[sort] && { sortBy: SORTS[sort] }),
    ...(page.profile.settings?.hideOutOfStockProductsInStorefront && { inStock: true }),
  };
  const found = await searchProducts(page.platform.db, page.storeId, visible, { offset: (number - 1) * limit, limit });
  return { total: found.total, products: found.texts.map((text) => readShownProduct(text, page.lang)) };
}

const SORTS = {
  normal: undefined,
  addedTimeDesc: 'ADDED_TIME_DESC',
  priceAsc: 'PRICE_ASC',
  priceDesc: 'PRICE_DESC',
  nameAsc: 'NAME_ASC',
  nameDesc: 'NAME_DESC',
} as const;

/** A product by the last part of its address: a slug of the merchant's, or `tea-tin-500000001`. */
export async function findProductBySlug(page: PageContext, slug: string): Promise<ShownProduct | undefined> {
  const { db } = page.platform;
  const numbered = /-(\d{1,15})$/.exec(slug)?.[1];
  const byId = numbered === undefined ? undefined : await findShownProduct(page, Number(numbered));
  if (byId && !byId.stored.customSlug) return byId;
  const rows = await db
    .selectFrom('product')
    .select('doc')
    .where('store_id', '=', page.storeId)
    .where('enabled', '=', 1)
    .where('doc', 'like', `%"customSlug":"${escapeLike(slug)}"%`)
    .execute();
  const text = rows.find((row) => (JSON.parse(row.doc) as Product).customSlug === slug)?.doc; // stored by saveProduct
  return text === undefined ? byId : readShownProduct(text, page.lang);
}

/** A product that shoppers may see. */
export async function findShownProduct(page: PageContext, id: number): Promise<ShownProduct | undefined> {
  const text = await findProductText(page.platform.db, page.storeId, id);
  if (text === undefined) return undefined;
  const product = readShownProduct(text, page.lang);
  return product.stored.enabled ? product : undefined;
}

/** What the product page recommends: what the merchant chose, then others of a category. */
export async function listRelated(page: PageContext, { stored }: ShownProduct): Promise<ShownProduct[]> {
  const { productIds = [], relatedCategory } = stored.relatedProducts ?? {};
  const chosen = await Promise.all(productIds.slice(0, RELATED_LIMIT).map((id) => findShownProduct(page, id)));
  const found = chosen.filter((product) => product !== undefined);
  if (!relatedCategory?.enabled) return found;
  const categoryId = relatedCategory.categoryId || stored.defaultCategoryId;
  const filter: ProductFilter = categoryId ? { category: categoryId } : {};
  const limit = relatedCategory.productCount ?? RELATED_LIMIT;
  const more = await listProducts(page, filter, { sort: 'normal', page: 1 }, limit + 1);
  const known = new Set([stored.id, ...found.map((product) => product.stored.id)]);
  return [...found, ...more.products.filter((product) => !known.has(product.stored.id)).slice(0, limit)];
}

const RELATED_LIMIT = 8;
