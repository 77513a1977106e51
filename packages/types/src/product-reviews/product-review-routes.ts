import { route } from '../contract/route.ts';

const list = '/reviews';
const one = `${list}/{reviewId}` as const;

/** The calls for product reviews. Reviews are made by shoppers, so there is no call that adds one. */
export const productReviewRoutes = {
  search: route({ method: 'GET', path: list, scopes: ['read_reviews'], paging: 'offset' }),
  countByStatus: route({ method: 'GET', path: `${list}/filters_data`, scopes: ['read_reviews'] }),
  // Known from the vendor's client only.
  get: route({ method: 'GET', path: one, scopes: ['read_reviews'] }),
  updateStatus: route({ method: 'PUT', path: one, scopes: ['update_reviews'] }),
  updateMany: route({ method: 'PUT', path: `${list}/mass_update`, scopes: ['update_reviews'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['read_reviews', 'update_reviews'] }),
} as const;
