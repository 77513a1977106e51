import { route } from '../contract/route.ts';

const list = '/products/{productId}/combinations';
const one = `${list}/{combinationId}` as const;

/** The calls for the variations of a product. */
export const variationRoutes = {
  list: route({ method: 'GET', path: list, scopes: ['read_catalog'], publicToken: true }),
  get: route({ method: 'GET', path: one, scopes: ['read_catalog'], publicToken: true }),
  create: route({ method: 'POST', path: list, scopes: ['create_catalog'] }),
  update: route({ method: 'PUT', path: one, scopes: ['read_catalog', 'update_catalog'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['read_catalog', 'update_catalog'] }),
  deleteAll: route({ method: 'DELETE', path: list, scopes: ['read_catalog', 'update_catalog'] }),
  // The documentation lists public tokens here; no other write with these scopes takes them, so this one does not.
  adjustStock: route({
    method: 'PUT',
    path: `${one}/inventory`,
    scopes: ['read_catalog', 'update_catalog'],
    repeatable: false,
  }),
  uploadImage: route({
    method: 'POST',
    path: `${one}/image`,
    scopes: ['read_catalog', 'update_catalog'],
    bodyType: 'binary',
  }),
  uploadImageAsync: route({ method: 'POST', path: `${one}/image/async`, scopes: ['read_catalog', 'update_catalog'] }),
  deleteImage: route({ method: 'DELETE', path: `${one}/image`, scopes: ['read_catalog', 'update_catalog'] }),
} as const;
