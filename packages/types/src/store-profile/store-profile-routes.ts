import { route } from '../contract/route.ts';

/** The calls for the store's settings. */
export const storeProfileRoutes = {
  get: route({
    method: 'GET',
    path: '/profile',
    scopes: ['read_store_profile'],
    optionalScopes: ['read_store_limits', 'read_store_profile_extended'],
    publicToken: true,
  }),
  update: route({ method: 'PUT', path: '/profile', scopes: ['update_store_profile'] }),
} as const;
