import { route } from '../contract/route.ts';

export const productRoutes = {
  search: route({ method: 'GET', path: '/products', scopes: ['read_catalog'], publicToken: true, paging: 'offset' }),
  get: route({ method: 'GET', path: '/products/{productId}', scopes: ['read_catalog'], publicToken: true }),
  create: route({ method: 'POST', path: '/products', scopes: ['create_catalog'] }),
  update: route({ method: 'PUT', path: '/products/{productId}', scopes: ['update_catalog'] }),
  delete: route({ method: 'DELETE', path: '/products/{productId}', scopes: ['update_catalog'] }),
  deleteAll: route({ method: 'DELETE', path: '/products', scopes: ['update_catalog_batch_delete'], status: 202 }),
  adjustStock: route({
    method: 'PUT',
    path: '/products/{productId}/inventory',
    scopes: ['update_catalog'],
    repeatable: false,
  }),
  /** The method of the vendor's own client. */
  findFilters: route({ method: 'GET', path: '/products/filters', scopes: ['read_catalog'] }),
  searchBrands: route({ method: 'GET', path: '/brands', scopes: ['read_brands'], paging: 'offset' }),
  recentSwatches: route({ method: 'GET', path: '/swatches', scopes: ['read_catalog'] }),
  /** The path of the vendor's own client. */
  recentSwatchColors: route({ method: 'GET', path: '/swatches/recent-colors', scopes: ['read_catalog'] }),
  getFilters: route({ method: 'POST', path: '/products/filters', scopes: ['read_catalog'], repeatable: true }),
} as const;
