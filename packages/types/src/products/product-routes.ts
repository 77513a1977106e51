import { route } from '../contract/route.ts';

export const productRoutes = {
  search: route({ method: 'GET', path: '/products', scopes: ['read_catalog'], publicToken: true, paging: 'offset' }),
  get: route({ method: 'GET', path: '/products/{productId}', scopes: ['read_catalog'], publicToken: true }),
  create: route({ method: 'POST', path: '/products', scopes: ['create_catalog'] }),
  update: route({ method: 'PUT', path: '/products/{productId}', scopes: ['update_catalog'] }),
  delete: route({ method: 'DELETE', path: '/products/{productId}', scopes: ['update_catalog'] }),
  adjustStock: route({
    method: 'PUT',
    path: '/products/{productId}/inventory',
    scopes: ['update_catalog'],
    repeatable: false,
  }),
} as const;
