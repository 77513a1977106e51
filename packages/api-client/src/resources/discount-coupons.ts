import type { Operations } from '@ecwid-kit/types';
import { discountCouponRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `discountCoupons`, and no others. */
export const createDiscountCoupons = createResource<Operations['discountCoupons']>(
  'discountCoupons',
  discountCouponRoutes,
);
