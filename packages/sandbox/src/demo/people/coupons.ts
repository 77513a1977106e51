import type { DiscountCouponCreate } from '@ecwid-kit/types';
import type { CategoryKey } from '../catalog/categories.ts';

/** A coupon. Its dates count from the day of seeding, and its categories are named by key. */
export interface DemoCoupon {
  readonly coupon: DiscountCouponCreate & { readonly name: string; readonly code: string };
  readonly startsDaysAgo: number;
  readonly endsInDays?: number;
  readonly categories?: readonly CategoryKey[];
}

export const demoCoupons: readonly DemoCoupon[] = [
  {
    coupon: {
      name: 'Welcome: 10 % off the first order',
      code: 'WELCOME10',
      discountType: 'PERCENT',
      discount: 10,
      status: 'ACTIVE',
      usesLimit: 'ONCEPERCUSTOMER',
      applicationLimit: 'NEW_CUSTOMER_ONLY',
    },
    startsDaysAgo: 90,
  },
  {
    coupon: {
      name: '€5 off from €40',
      code: 'FIVEOFF',
      discountType: 'ABS',
      discount: 5,
      totalLimit: 40,
      status: 'ACTIVE',
      usesLimit: 'UNLIMITED',
      applicationLimit: 'UNLIMITED',
    },
    startsDaysAgo: 60,
    endsInDays: 30,
  },
  {
    coupon: {
      name: 'Post on us, for returning customers',
      code: 'FREEPOST',
      discountType: 'SHIPPING',
      discount: 0,
      status: 'ACTIVE',
      usesLimit: 'SINGLE',
      applicationLimit: 'REPEAT_CUSTOMER_ONLY',
    },
    startsDaysAgo: 14,
    endsInDays: 45,
  },
  {
    coupon: {
      name: 'Tea time: 15 % and free delivery on tea',
      code: 'TEATIME',
      discountType: 'PERCENT_AND_SHIPPING',
      discount: 15,
      status: 'PAUSED',
      usesLimit: 'UNLIMITED',
      applicationLimit: 'UNLIMITED',
    },
    categories: ['tea'],
    startsDaysAgo: 30,
    endsInDays: 7,
  },
];
