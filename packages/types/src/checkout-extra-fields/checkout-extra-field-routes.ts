import { route } from '../contract/route.ts';

const list = '/profile/extrafields';
const one = `${list}/{key}` as const;

/** The calls for the fields that a store adds to its checkout. */
export const checkoutExtraFieldRoutes = {
  list: route({ method: 'GET', path: list, scopes: ['read_store_profile'] }),
  get: route({ method: 'GET', path: one, scopes: ['read_store_profile'] }),
  create: route({ method: 'POST', path: list, scopes: ['update_store_profile'] }),
  update: route({ method: 'PUT', path: one, scopes: ['update_store_profile'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['update_store_profile'] }),
} as const;
