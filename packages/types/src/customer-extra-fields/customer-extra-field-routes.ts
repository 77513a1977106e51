import { route } from '../contract/route.ts';

const list = '/store_extrafields/customers';
const one = `${list}/{extraFieldKey}` as const;

/** The calls for the fields that a store keeps of its customers. */
export const customerExtraFieldRoutes = {
  list: route({ method: 'GET', path: list, scopes: ['read_customers_extrafields'] }),
  get: route({ method: 'GET', path: one, scopes: ['read_customers_extrafields'] }),
  create: route({ method: 'POST', path: list, scopes: ['update_customers_extrafields'] }),
  update: route({ method: 'PUT', path: one, scopes: ['update_customers_extrafields'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['delete_customers_extrafields'] }),
} as const;
