import { route } from '../contract/route.ts';

const list = '/profile/shippingOptions';
const one = `${list}/{shippingOptionId}` as const;

/** The calls for the ways of shipping that a store offers. */
export const shippingOptionRoutes = {
  search: route({ method: 'GET', path: list, scopes: ['read_store_profile'] }),
  create: route({ method: 'POST', path: list, scopes: ['update_store_profile'] }),
  update: route({ method: 'PUT', path: one, scopes: ['update_store_profile'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['update_store_profile'] }),
} as const;
