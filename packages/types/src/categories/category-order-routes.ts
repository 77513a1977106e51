import { route } from '../contract/route.ts';

/** The calls for what is in a category, and in which order. */
export const categoryOrderRoutes = {
  getSortOrder: route({ method: 'GET', path: '/categories/sort', scopes: ['read_catalog'] }),
  updateSortOrder: route({ method: 'PUT', path: '/categories/sort', scopes: ['read_catalog', 'update_catalog'] }),
  getProductSortOrder: route({ method: 'GET', path: '/products/sort', scopes: ['read_catalog'] }),
  updateProductSortOrder: route({ method: 'PUT', path: '/products/sort', scopes: ['update_catalog'] }),
  assignProducts: route({
    method: 'POST',
    path: '/categories/{categoryId}/assignProducts',
    scopes: ['update_catalog'],
    repeatable: true,
  }),
  unassignProducts: route({
    method: 'POST',
    path: '/categories/{categoryId}/unassignProducts',
    scopes: ['update_catalog'],
    repeatable: true,
  }),
} as const;
