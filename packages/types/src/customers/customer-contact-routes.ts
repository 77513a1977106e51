import { route } from '../contract/route.ts';

const list = '/customers/{customerId}/contacts';
const one = `${list}/{contactId}` as const;

/** The calls for the ways to reach one customer. */
export const customerContactRoutes = {
  list: route({ method: 'GET', path: list, scopes: ['read_customers'] }),
  get: route({ method: 'GET', path: one, scopes: ['read_customers'] }),
  create: route({ method: 'POST', path: list, scopes: ['create_customers'] }),
  update: route({ method: 'PUT', path: one, scopes: ['update_customers'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['update_customers'] }),
} as const;
