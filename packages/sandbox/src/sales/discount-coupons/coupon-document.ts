import { formatMoment, parseMoment, type DiscountCoupon, type DiscountCouponUpdate } from '@ecwid-kit/types';
import { wrongParameter } from '../../rest/api-error.ts';

/** What a new coupon has until it is told otherwise. It works from the moment it is made. */
export function emptyCoupon(id: number, code: string, nowSeconds: number): DiscountCoupon {
  const now = formatMoment(nowSeconds);
  return {
    id,
    name: code,
    code,
    discountType: 'ABS',
    status: 'ACTIVE',
    discount: 0,
    launchDate: now,
    usesLimit: 'UNLIMITED',
    repeatCustomerOnly: false,
    applicationLimit: 'UNLIMITED',
    creationDate: now,
    updateDate: now,
    orderCount: 0,
  };
}

/** Applies a change: what is sent replaces what is there. What the platform counts and dates itself stays. */
export function changeCoupon(coupon: DiscountCoupon, patch: DiscountCouponUpdate, nowSeconds: number): DiscountCoupon {
  const { creationDate: _creation, updateDate: _update, orderCount: _count, ...fields } = patch;
  checkAmounts(fields, coupon);
  const changed: DiscountCoupon = {
    ...coupon,
    ...fields,
    name: fields.name ?? coupon.name,
    code: fields.code?.trim() ?? coupon.code,
    updateDate: formatMoment(nowSeconds),
  };
  for (const field of ['launchDate', 'expirationDate'] as const) {
    const text = fields[field];
    if (text !== undefined) changed[field] = moment(field, text);
  }
  return { ...changed, ...applicationOf(patch, coupon) };
}

/** One fact in two spellings. The newer one wins where both are sent. */
function applicationOf(
  { applicationLimit, repeatCustomerOnly }: DiscountCouponUpdate,
  before: DiscountCoupon,
): Pick<DiscountCoupon, 'applicationLimit' | 'repeatCustomerOnly'> {
  const limit = applicationLimit ?? (repeatCustomerOnly === undefined ? before.applicationLimit : undefined);
  const known = limit ?? (repeatCustomerOnly ? 'REPEAT_CUSTOMER_ONLY' : 'UNLIMITED');
  return { applicationLimit: known, repeatCustomerOnly: known === 'REPEAT_CUSTOMER_ONLY' };
}

function moment(field: string, text: string): string {
  const seconds = parseMoment(text);
  if (seconds === undefined) throw wrongParameter(`Wrong field "${field}": must be yyyy-MM-dd HH:mm:ss Z`);
  return formatMoment(seconds);
}

function checkAmounts({ discount, discountType }: DiscountCouponUpdate, before: DiscountCoupon): void {
  const amount = discount ?? before.discount ?? 0;
  if (amount < 0) throw wrongParameter('The discount cannot be negative');
  const type = discountType ?? before.discountType;
  if (type?.startsWith('PERCENT') && amount > 100) throw wrongParameter('The discount cannot be above 100 percent');
}

/** A coupon as it is now: past its last day it has expired, whatever was stored. */
export function couponNow(coupon: DiscountCoupon, nowSeconds: number): DiscountCoupon {
  const until = coupon.expirationDate === undefined ? undefined : parseMoment(coupon.expirationDate);
  const hasExpired = coupon.status === 'ACTIVE' && until !== undefined && nowSeconds >= until;
  return hasExpired ? { ...coupon, status: 'EXPIRED' } : coupon;
}
