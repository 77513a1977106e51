import { describe, expect, it } from 'vitest';
import { couponFormSchema } from './coupon-form-schema.ts';

const form = {
  name: 'Summer',
  code: 'SUMMER-10',
  discountType: 'PERCENT',
  discount: '10',
  status: 'ACTIVE',
  totalLimit: '',
  usesLimit: 'UNLIMITED',
  applicationLimit: 'UNLIMITED',
  launchDate: '2026-06-01',
  expirationDate: '',
};

describe('the coupon form', () => {
  it('becomes what the API takes', () => {
    expect(couponFormSchema.parse(form)).toMatchObject({
      discount: 10,
      totalLimit: undefined,
      launchDate: '2026-06-01 00:00:00 +0000',
      expirationDate: undefined,
    });
  });

  it.each([
    ['more than all of it', { discount: '101' }, 'discount'],
    ['nothing off', { discount: '' }, 'discount'],
    ['a code with a blank', { code: 'SUMMER 10' }, 'code'],
    ['an end before the start', { expirationDate: '2026-05-01' }, 'expirationDate'],
  ])('refuses %s', (_, change, field) => {
    const refused = couponFormSchema.safeParse({ ...form, ...change });

    expect(refused.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  });

  it('takes free shipping without an amount', () => {
    expect(couponFormSchema.safeParse({ ...form, discountType: 'SHIPPING', discount: '' }).success).toBe(true);
  });
});
