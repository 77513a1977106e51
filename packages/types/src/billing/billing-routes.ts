import { route } from '../contract/route.ts';

/** The calls with which an app charges the store. */
export const billingRoutes = {
  charge: route({ method: 'POST', path: '/billing/transactions', scopes: ['charge'] }),
} as const;
