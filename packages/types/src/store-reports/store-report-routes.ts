import { route } from '../contract/route.ts';

/** The calls that tell what has changed in a store. */
export const storeReportRoutes = {
  deletedItems: route({
    method: 'GET',
    path: '/{entity}/deleted',
    scopes: [
      'read_store_profile',
      'read_orders',
      'read_catalog',
      'read_discount_coupons',
      'read_customers',
      'read_reviews',
    ],
    publicToken: true, // for products alone
    paging: 'offset',
  }),
  latestStats: route({ method: 'GET', path: '/latest-stats', scopes: ['read_store_profile'], publicToken: true }),
} as const;
