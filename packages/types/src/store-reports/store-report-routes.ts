import { route } from '../contract/route.ts';

const report = '/reports/{reportType}';

/** The calls that tell how a store does, and what has changed in it. */
export const storeReportRoutes = {
  get: route({ method: 'GET', path: report, scopes: ['read_store_stats'] }),
  // Known from the vendor's client only.
  getTip: route({ method: 'GET', path: `${report}/tip`, scopes: ['read_store_stats'] }),
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
