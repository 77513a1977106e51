import { route } from '../contract/route.ts';

/** The calls for customer groups. */
export const customerGroupRoutes = {
  search: route({ method: 'GET', path: '/customer_groups', scopes: ['read_customers'], paging: 'offset' }),
  get: route({ method: 'GET', path: '/customer_groups/{groupId}', scopes: ['read_customers'] }),
  create: route({ method: 'POST', path: '/customer_groups', scopes: ['create_customers'] }),
  update: route({ method: 'PUT', path: '/customer_groups/{groupId}', scopes: ['update_customers'] }),
  delete: route({ method: 'DELETE', path: '/customer_groups/{groupId}', scopes: ['update_customers'] }),
} as const;
