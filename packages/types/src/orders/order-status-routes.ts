import { route } from '../contract/route.ts';

const one = '/profile/order_status/{statusId}';

/** The calls for the statuses that orders can have. */
export const orderStatusRoutes = {
  list: route({ method: 'GET', path: '/profile/order_statuses', scopes: ['read_store_profile'] }),
  get: route({ method: 'GET', path: one, scopes: ['read_store_profile'] }),
  update: route({ method: 'PUT', path: one, scopes: ['update_store_profile'] }),
} as const;
