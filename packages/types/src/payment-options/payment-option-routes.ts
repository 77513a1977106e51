import { route } from '../contract/route.ts';

const list = '/profile/paymentOptions';
const one = `${list}/{paymentOptionId}` as const;

/** The calls for the payment methods that a store offers. The scope of the deletion is as the reference has it. */
export const paymentOptionRoutes = {
  search: route({ method: 'GET', path: list, scopes: ['read_store_profile', 'add_payment_method'] }),
  get: route({ method: 'GET', path: one, scopes: ['read_store_profile', 'add_payment_method'] }),
  create: route({ method: 'POST', path: list, scopes: ['update_store_profile', 'add_payment_method'] }),
  update: route({ method: 'PUT', path: one, scopes: ['update_store_profile', 'add_payment_method'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['read_store_profile', 'add_payment_method'] }),
} as const;
