import type { Operations } from '@ecwid-kit/types';
import { discountCouponRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['discountCoupons'];

/** Makes the calls of `discountCoupons`, and no others. */
export const createDiscountCoupons: MakeResource<Calls> = createResource<Calls>(
  'discountCoupons',
  discountCouponRoutes,
);
