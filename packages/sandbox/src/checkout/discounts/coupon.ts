import { parseMoment } from '@ecwid-kit/types';
import type { CartLine } from '../lines/cart-line.ts';
import { sumMinor, toMinor } from '../money/minor-units.ts';
import { isForMethod } from '../shipping/is-for-method.ts';

/** A discount coupon as `GET /discount_coupons` has it. */
export interface Coupon {
  readonly id?: number;
  readonly name?: string;
  readonly code?: string;
  readonly discountType?: 'ABS' | 'PERCENT' | 'SHIPPING' | 'ABS_AND_SHIPPING' | 'PERCENT_AND_SHIPPING';
  readonly status?: 'ACTIVE' | 'PAUSED' | 'EXPIRED' | 'USEDUP';
  readonly discount?: number;
  readonly launchDate?: string;
  readonly expirationDate?: string;
  /** The subtotal from which the coupon works. */
  readonly totalLimit?: number;
  readonly usesLimit?: 'UNLIMITED' | 'ONCEPERCUSTOMER' | 'SINGLE';
  readonly applicationLimit?: 'UNLIMITED' | 'NEW_CUSTOMER_ONLY' | 'REPEAT_CUSTOMER_ONLY';
  readonly repeatCustomerOnly?: boolean;
  readonly catalogLimit?: { readonly products?: readonly number[]; readonly categories?: readonly number[] };
  readonly shippingLimit?: { readonly shippingMethods?: readonly string[] };
  readonly creationDate?: string;
  readonly updateDate?: string;
  /** How many orders used it. */
  readonly orderCount?: number;
}

export type CouponRefusal =
  | { readonly reason: 'paused' | 'expired' | 'used_up' | 'not_started_yet' }
  | { readonly reason: 'already_used_by_customer' | 'new_customers_only' | 'repeat_customers_only' }
  | { readonly reason: 'subtotal_too_low'; readonly minimum: number }
  | { readonly reason: 'no_matching_products' };

export type CouponCheck =
  | { readonly status: 'applies' }
  | { readonly status: 'refused'; readonly refusal: CouponRefusal };

export interface CouponQuestion {
  readonly nowSeconds: number;
  readonly lines: readonly CartLine[];
  readonly precision: number;
  readonly customer?: CouponCustomer | undefined;
}

export interface CouponCustomer {
  /** Orders the customer has placed before; none for a guest nobody knows. */
  readonly orderCount?: number;
  readonly usedThisCoupon?: boolean;
}

/** Says whether a coupon works for a cart now, and if not, the first reason in the order a shopper would ask. */
export function checkCoupon(coupon: Coupon, question: CouponQuestion): CouponCheck {
  const refusal =
    lifetimeRefusal(coupon, question.nowSeconds) ??
    customerRefusal(coupon, question.customer ?? {}) ??
    cartRefusal(coupon, question);
  return refusal ? { status: 'refused', refusal } : { status: 'applies' };
}

/** The lines whose amounts a coupon lowers. */
export function isCouponLine(coupon: Coupon, line: CartLine): boolean {
  if (line.discountsAllowed === false) return false;
  const { products = [], categories = [] } = coupon.catalogLimit ?? {};
  if (products.length === 0 && categories.length === 0) return true;
  return products.includes(line.productId) || (line.categoryIds ?? []).some((id) => categories.includes(id));
}

/** Whether a coupon pays for shipping by this method. */
export function coversShipping(coupon: Coupon, shippingMethodId: string): boolean {
  if (!coupon.discountType?.endsWith('SHIPPING')) return false;
  const methods = coupon.shippingLimit?.shippingMethods;
  return !methods?.length || methods.some((id) => isForMethod(id, shippingMethodId));
}

function lifetimeRefusal(coupon: Coupon, nowSeconds: number): CouponRefusal | undefined {
  if (coupon.status === 'PAUSED') return { reason: 'paused' };
  if (coupon.status === 'EXPIRED') return { reason: 'expired' };
  if (coupon.status === 'USEDUP') return { reason: 'used_up' };
  const from = coupon.launchDate === undefined ? undefined : parseMoment(coupon.launchDate);
  if (from !== undefined && nowSeconds < from) return { reason: 'not_started_yet' };
  const until = coupon.expirationDate === undefined ? undefined : parseMoment(coupon.expirationDate);
  if (until !== undefined && nowSeconds >= until) return { reason: 'expired' };
  if (coupon.usesLimit === 'SINGLE' && (coupon.orderCount ?? 0) > 0) return { reason: 'used_up' };
  return undefined;
}

function customerRefusal(coupon: Coupon, customer: CouponCustomer): CouponRefusal | undefined {
  const orders = customer.orderCount ?? 0;
  if (coupon.usesLimit === 'ONCEPERCUSTOMER' && customer.usedThisCoupon) return { reason: 'already_used_by_customer' };
  if (coupon.applicationLimit === 'NEW_CUSTOMER_ONLY' && orders > 0) return { reason: 'new_customers_only' };
  const repeatOnly = coupon.applicationLimit === 'REPEAT_CUSTOMER_ONLY' || coupon.repeatCustomerOnly === true;
  return repeatOnly && orders === 0 ? { reason: 'repeat_customers_only' } : undefined;
}

function cartRefusal(coupon: Coupon, { lines, precision }: CouponQuestion): CouponRefusal | undefined {
  const subtotal = sumMinor(lines.map((line) => toMinor(line.unitPrice, precision) * line.quantity));
  const minimum = coupon.totalLimit ?? 0;
  if (subtotal < toMinor(minimum, precision)) return { reason: 'subtotal_too_low', minimum };
  return lines.some((line) => isCouponLine(coupon, line)) ? undefined : { reason: 'no_matching_products' };
}
