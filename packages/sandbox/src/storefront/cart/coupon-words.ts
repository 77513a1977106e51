import type { CouponChange, CouponState } from '../../shop/index.ts';
import type { Texts } from '../texts/en.ts';

type Refusal =
  | Extract<CouponChange, { status: 'refused' }>['refusal']
  | Extract<CouponState, { status: 'refused' }>['refusal'];

/** Which words a refused coupon gets. Why exactly is the merchant's business, not the shopper's. */
export function couponRefusalKey({ reason }: Refusal): keyof Texts['couponRefusals'] {
  switch (reason) {
    case 'unknown_code':
      return 'unknown';
    case 'expired':
    case 'paused':
      return 'expired';
    case 'not_started_yet':
      return 'notYet';
    case 'used_up':
    case 'already_used_by_customer':
      return 'usedUp';
    case 'subtotal_too_low':
      return 'subtotal';
    default:
      return 'other';
  }
}
