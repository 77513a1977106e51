import { route } from '../contract/route.ts';

const list = '/discount_coupons';
const one = `${list}/{discountCouponId}` as const;

/** The calls for discount coupons. */
export const discountCouponRoutes = {
  search: route({ method: 'GET', path: list, scopes: ['read_discount_coupons'], paging: 'offset' }),
  get: route({ method: 'GET', path: one, scopes: ['read_discount_coupons'] }),
  create: route({ method: 'POST', path: list, scopes: ['create_discount_coupons'] }),
  update: route({ method: 'PUT', path: one, scopes: ['update_discount_coupons'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['update_discount_coupons'] }),
} as const;
