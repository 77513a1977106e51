import { route } from '../contract/route.ts';

/** The calls for the calling app itself, in this store. */
export const applicationRoutes = {
  getStatus: route({ method: 'GET', path: '/application', scopes: ['read_store_profile'] }),
  cancel: route({ method: 'DELETE', path: '/application', scopes: ['update_store_profile'] }),
  // Known from the vendor's client only; it asks for no scope there.
  getToken: route({ method: 'GET', path: '/application/token', scopes: [] }),
} as const;
