import { route } from '../contract/route.ts';

const page = { method: 'GET', under: 'storefront', scopes: [], auth: 'none' } as const;

/** The calls for pages as static code. */
const storefrontPageRoutes = {
  getHomePage: route({ ...page, path: '/home-page/{storeId}/static-code' }),
  getCategoryPage: route({ ...page, path: '/category-page/{storeId}/{categoryId}/static-code' }),
  getProductPage: route({ ...page, path: '/product-page/{storeId}/{productId}/static-code' }),
} as const;

/** The calls of the storefront's own host, which anybody may make. */
export const storefrontRoutes = { storefrontPages: storefrontPageRoutes } as const;

/** The call that finds a page by the last part of its address. */
export const storefrontWidgetRoutes = {
  findPage: route({
    method: 'GET',
    path: '/storefront-widget-pages',
    scopes: ['read_store_profile', 'read_storefront_widget_pages'],
  }),
} as const;
