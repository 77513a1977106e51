import { route } from '../contract/route.ts';
import { categoryOrderRoutes } from './category-order-routes.ts';

/** The calls for categories. */
export const categoryRoutes = {
  search: route({ method: 'GET', path: '/categories', scopes: ['read_catalog'], publicToken: true, paging: 'offset' }),
  searchByPath: route({
    method: 'GET',
    path: '/categoriesByPath',
    scopes: ['read_catalog'],
    publicToken: true,
    paging: 'offset',
  }),
  get: route({ method: 'GET', path: '/categories/{categoryId}', scopes: ['read_catalog'], publicToken: true }),
  create: route({ method: 'POST', path: '/categories', scopes: ['create_catalog'] }),
  update: route({ method: 'PUT', path: '/categories/{categoryId}', scopes: ['update_catalog'] }),
  delete: route({ method: 'DELETE', path: '/categories/{categoryId}', scopes: ['update_catalog'] }),
  ...categoryOrderRoutes,
} as const;
