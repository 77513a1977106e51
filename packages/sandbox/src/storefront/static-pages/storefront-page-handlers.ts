import type { StorefrontOperations } from '@ecwid-kit/types';
import { apiError } from '../../rest/api-error.ts';
import type { Handlers } from '../../rest/call.ts';
import type { Shop } from '../../shop/index.ts';
import { categoryListPage, homePage } from '../catalog/catalog-pages.ts';
import { categoryPath, findCategory } from '../catalog/read-categories.ts';
import { findShownProduct } from '../catalog/read-products.ts';
import { productDetailPage } from '../product/product-page.ts';
import type { PageContext } from '../visit/page-context.ts';
import { openStaticPage } from './open-static-page.ts';
import { staticPage, type StaticPageOptions } from './static-page.ts';

/** Answers the calls of the storefront's own host. */
export const storefrontPageHandlers = (shop: Shop): Handlers<StorefrontOperations['storefrontPages']> => ({
  async getHomePage({ platform, params, query }) {
    const page = await openStaticPage(platform, shop, params.storeId, query.lang);
    return staticHomePage(page, query);
  },

  async getCategoryPage({ platform, params, query }) {
    const page = await openStaticPage(platform, shop, params.storeId, query.lang);
    const found = await staticCategoryPage(page, params.categoryId, query);
    if (!found) throw apiError('CATEGORIES_NOT_FOUND', `Category with id ${params.categoryId} not found`);
    return found;
  },

  async getProductPage({ platform, params, query }) {
    const page = await openStaticPage(platform, shop, params.storeId, query.lang);
    const found = await staticProductPage(page, params.productId, query);
    if (!found) throw apiError('PRODUCT_NOT_FOUND', `Product with id ${params.productId} not found`);
    return found;
  },
});

export async function staticHomePage(page: PageContext, options: StaticPageOptions) {
  return staticPage(page, { content: await homePage(page) }, options);
}

export async function staticCategoryPage(page: PageContext, id: number, options: StaticPageOptions) {
  const category = await findCategory(page.platform.db, page.storeId, id, page.lang);
  const slug = category && categoryPath('', category).slice(1);
  const at = slug === undefined ? page : { ...page, url: new URL(`${page.root}/${slug}`, page.url) };
  const content = slug === undefined ? undefined : await categoryListPage(at, slug);
  return content && staticPage(at, { content }, options);
}

export async function staticProductPage(page: PageContext, id: number, options: StaticPageOptions) {
  const product = await findShownProduct(page, id);
  return product && staticPage(page, { content: await productDetailPage(page, product), product }, options);
}
