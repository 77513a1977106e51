import { describe, expect, it } from 'vitest';
import { makeLine } from '../testing/factories.ts';
import { checkCoupon, coversShipping, type Coupon, type CouponQuestion } from './coupon.ts';

const now = Date.UTC(2026, 5, 15) / 1000;

function refusal(coupon: Coupon, question: Partial<CouponQuestion> = {}) {
  const check = checkCoupon(coupon, {
    nowSeconds: now,
    lines: [makeLine({ unitPrice: 50 })],
    precision: 2,
    ...question,
  });
  return check.status === 'applies' ? 'applies' : check.refusal;
}

// fidelity: assumed, the limits of a coupon are documented as fields, how the checkout reads them is not; they are
// read as their names say
describe('checkCoupon', () => {
  it('lets an active coupon without limits apply', () => {
    expect(refusal({ status: 'ACTIVE', usesLimit: 'UNLIMITED', applicationLimit: 'UNLIMITED', totalLimit: 0 })).toBe(
      'applies',
    );
  });

  it.each([
    ['PAUSED', 'paused'],
    ['EXPIRED', 'expired'],
    ['USEDUP', 'used_up'],
  ] as const)('refuses one that is %s', (status, reason) => {
    expect(refusal({ status })).toEqual({ reason });
  });

  it('works from its launch until it expires', () => {
    const coupon = { launchDate: '2026-06-15 00:00:00 +0000', expirationDate: '2026-06-16 00:00:00 +0000' };
    expect(refusal(coupon)).toBe('applies');
    expect(refusal(coupon, { nowSeconds: now - 1 })).toEqual({ reason: 'not_started_yet' });
    expect(refusal(coupon, { nowSeconds: now + 86_400 })).toEqual({ reason: 'expired' });
    expect(refusal({ expirationDate: '2026-06-14 20:00:00 -0500' })).toBe('applies');
  });

  it('counts uses', () => {
    expect(refusal({ usesLimit: 'SINGLE', orderCount: 0 })).toBe('applies');
    expect(refusal({ usesLimit: 'SINGLE', orderCount: 1 })).toEqual({ reason: 'used_up' });
    expect(refusal({ usesLimit: 'ONCEPERCUSTOMER' }, { customer: { usedThisCoupon: true } })).toEqual({
      reason: 'already_used_by_customer',
    });
  });

  it('knows new customers from repeat ones', () => {
    expect(refusal({ applicationLimit: 'NEW_CUSTOMER_ONLY' })).toBe('applies');
    expect(refusal({ applicationLimit: 'NEW_CUSTOMER_ONLY' }, { customer: { orderCount: 1 } })).toEqual({
      reason: 'new_customers_only',
    });
    expect(refusal({ applicationLimit: 'REPEAT_CUSTOMER_ONLY' })).toEqual({ reason: 'repeat_customers_only' });
    expect(refusal({ repeatCustomerOnly: true }, { customer: { orderCount: 1 } })).toBe('applies');
  });

  it('asks for the minimum subtotal', () => {
    expect(refusal({ totalLimit: 50 })).toBe('applies');
    expect(refusal({ totalLimit: 50.01 })).toEqual({ reason: 'subtotal_too_low', minimum: 50.01 });
  });

  it('asks for a product it is for', () => {
    const lines = [makeLine({ productId: 7, categoryIds: [9] })];
    expect(refusal({ catalogLimit: { products: [7] } }, { lines })).toBe('applies');
    expect(refusal({ catalogLimit: { categories: [9] } }, { lines })).toBe('applies');
    expect(refusal({ catalogLimit: { products: [8], categories: [10] } }, { lines })).toEqual({
      reason: 'no_matching_products',
    });
    expect(refusal({}, { lines: [makeLine({ discountsAllowed: false })] })).toEqual({ reason: 'no_matching_products' });
  });
});

// fidelity: documented
it('pays for shipping by the methods it names', () => {
  const coupon = { discountType: 'ABS_AND_SHIPPING', shippingLimit: { shippingMethods: ['post'] } } as const;
  expect(coversShipping(coupon, 'post')).toBe(true);
  expect(coversShipping(coupon, 'post:Express')).toBe(true);
  expect(coversShipping(coupon, 'courier')).toBe(false);
  expect(coversShipping({ discountType: 'ABS' }, 'post')).toBe(false);
  expect(coversShipping({ discountType: 'SHIPPING' }, 'courier')).toBe(true);
});
