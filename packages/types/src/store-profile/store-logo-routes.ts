import { route } from '../contract/route.ts';

const logo = '/profile/{logo}';

/** The calls for the logos of a store. */
export const storeLogoRoutes = {
  upload: route({ method: 'PUT', path: logo, scopes: ['update_store_profile'], bodyType: 'binary' }),
  /** The older form, which the vendor's own client uses. */
  create: route({ method: 'POST', path: logo, scopes: ['update_store_profile'], bodyType: 'binary' }),
  delete: route({ method: 'DELETE', path: logo, scopes: ['update_store_profile'] }),
} as const;
