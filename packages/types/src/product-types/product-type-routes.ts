import { route } from '../contract/route.ts';

/** The calls for product types, "classes" in the platform's old words. */
export const productTypeRoutes = {
  list: route({ method: 'GET', path: '/classes', scopes: ['read_catalog'], publicToken: true }),
  get: route({ method: 'GET', path: '/classes/{classId}', scopes: ['read_catalog'], publicToken: true }),
  create: route({ method: 'POST', path: '/classes', scopes: ['create_catalog'] }),
  update: route({ method: 'PUT', path: '/classes/{classId}', scopes: ['update_catalog'] }),
  delete: route({ method: 'DELETE', path: '/classes/{classId}', scopes: ['update_catalog'] }),
} as const;
