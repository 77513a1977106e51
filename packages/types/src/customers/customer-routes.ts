import { route } from '../contract/route.ts';

const list = '/customers';
const one = `${list}/{customerId}` as const;

/** The calls for customers. */
export const customerRoutes = {
  search: route({ method: 'GET', path: list, scopes: ['read_customers'], paging: 'offset' }),
  get: route({ method: 'GET', path: one, scopes: ['read_customers'] }),
  create: route({ method: 'POST', path: list, scopes: ['create_customers'] }),
  update: route({ method: 'PUT', path: one, scopes: ['read_customers', 'update_customers'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['read_customers', 'update_customers'] }),
  // The rest is known from the vendor's client only.
  listIds: route({ method: 'GET', path: '/customers_ids', scopes: ['read_customers'] }),
  listLocations: route({ method: 'GET', path: `${list}/locations`, scopes: ['read_customers'] }),
  updateMany: route({ method: 'POST', path: '/customers_update', scopes: ['read_customers', 'update_customers'] }),
} as const;
