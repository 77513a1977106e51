import { route } from '../contract/route.ts';

const one = '/orders/{orderId}';

/** The calls for orders. */
export const orderRoutes = {
  search: route({ method: 'GET', path: '/orders', scopes: ['read_orders'], paging: 'offset' }),
  get: route({ method: 'GET', path: one, scopes: ['read_orders'] }),
  getLast: route({ method: 'GET', path: '/orders/last', scopes: ['read_orders'] }),
  getRepeatUrl: route({ method: 'GET', path: `${one}/repeatURL`, scopes: ['read_orders'] }),
  create: route({ method: 'POST', path: '/orders', scopes: ['create_orders'], publicToken: true }),
  update: route({ method: 'PUT', path: one, scopes: ['update_orders'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['update_orders'] }),
  calculate: route({
    method: 'POST',
    path: '/order/calculate',
    scopes: ['read_store_profile'],
    publicToken: true,
    repeatable: true,
  }),
} as const;
