import type { DiscountCoupon } from '@ecwid-kit/types';
import type { FormValues } from '../forms/form-state.ts';

const day = (moment: string | undefined): string => moment?.slice(0, 10) ?? '';
const text = (value: number | undefined): string => (value ? String(value) : '');

/** A coupon as its form shows it. An expired or used-up one counts as active there: its dates and uses say the rest. */
export function storedCoupon(coupon: DiscountCoupon): FormValues {
  return {
    name: coupon.name,
    code: coupon.code,
    discountType: coupon.discountType ?? 'PERCENT',
    discount: text(coupon.discount),
    status: coupon.status === 'PAUSED' ? 'PAUSED' : 'ACTIVE',
    totalLimit: text(coupon.totalLimit),
    usesLimit: coupon.usesLimit ?? 'UNLIMITED',
    applicationLimit: coupon.applicationLimit ?? 'UNLIMITED',
    launchDate: day(coupon.launchDate),
    expirationDate: day(coupon.expirationDate),
  };
}

export const NEW_COUPON: FormValues = {
  discountType: 'PERCENT',
  status: 'ACTIVE',
  usesLimit: 'UNLIMITED',
  applicationLimit: 'UNLIMITED',
};
