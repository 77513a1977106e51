import { route } from '../contract/route.ts';

const list = '/orders/{orderId}/extraFields';
const one = `${list}/{extraFieldId}` as const;

/** The calls for the fields of one order. */
export const orderExtraFieldRoutes = {
  list: route({ method: 'GET', path: list, scopes: ['read_orders'] }),
  create: route({ method: 'POST', path: list, scopes: ['update_orders'] }),
  update: route({ method: 'PUT', path: one, scopes: ['update_orders'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['update_orders'] }),
} as const;
