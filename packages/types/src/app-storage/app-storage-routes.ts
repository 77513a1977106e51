import { route } from '../contract/route.ts';

const one = '/storage/{key}';

/** The calls for the app's own key-value storage in this store. Both writes create or replace. */
export const appStorageRoutes = {
  list: route({ method: 'GET', path: '/storage', scopes: ['read_store_profile'] }),
  get: route({ method: 'GET', path: one, scopes: ['read_store_profile'] }),
  add: route({ method: 'POST', path: one, scopes: ['update_store_profile'], bodyType: 'text', repeatable: true }),
  update: route({ method: 'PUT', path: one, scopes: ['update_store_profile'], bodyType: 'text' }),
  delete: route({ method: 'DELETE', path: one, scopes: ['update_store_profile'] }),
} as const;
