import type { DiscountCoupon } from '@ecwid-kit/types';
import { formatMoney, type Tone } from '@ecwid-kit/ui';

/** What a coupon takes off, in words. */
export function couponWords({ discountType, discount = 0 }: DiscountCoupon, currency: string): string {
  const amount = formatMoney(discount, currency);
  switch (discountType) {
    case 'ABS':
      return `${amount} off`;
    case 'PERCENT':
      return `${discount} % off`;
    case 'SHIPPING':
      return 'Free shipping';
    case 'ABS_AND_SHIPPING':
      return `${amount} off and free shipping`;
    case 'PERCENT_AND_SHIPPING':
      return `${discount} % off and free shipping`;
    default:
      return 'Nothing';
  }
}

const STATUSES: Readonly<Record<string, { label: string; tone: Tone }>> = {
  ACTIVE: { label: 'Active', tone: 'success' },
  PAUSED: { label: 'Paused', tone: 'warning' },
  EXPIRED: { label: 'Expired', tone: 'neutral' },
  USEDUP: { label: 'Used up', tone: 'neutral' },
};

export function couponStatus(status = 'ACTIVE'): { label: string; tone: Tone } {
  return STATUSES[status] ?? { label: status, tone: 'neutral' };
}

export const DISCOUNT_TYPE_OPTIONS = [
  { value: 'PERCENT', label: 'A percentage' },
  { value: 'ABS', label: 'An amount' },
  { value: 'SHIPPING', label: 'Free shipping' },
  { value: 'PERCENT_AND_SHIPPING', label: 'A percentage and free shipping' },
  { value: 'ABS_AND_SHIPPING', label: 'An amount and free shipping' },
];
export const USES_OPTIONS = [
  { value: 'UNLIMITED', label: 'Any number of times' },
  { value: 'ONCEPERCUSTOMER', label: 'Once per customer' },
  { value: 'SINGLE', label: 'Once in all' },
];
export const WHO_OPTIONS = [
  { value: 'UNLIMITED', label: 'Everybody' },
  { value: 'NEW_CUSTOMER_ONLY', label: 'New customers' },
  { value: 'REPEAT_CUSTOMER_ONLY', label: 'Customers who bought before' },
];
