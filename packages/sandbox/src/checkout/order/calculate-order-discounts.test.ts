import { describe, expect, it } from 'vitest';
import { makeInput, makeLine, makeShipping, makeTax, netPrices } from '../testing/factories.ts';
import { calculateOrder } from './calculate-order.ts';

const order = (...args: Parameters<typeof makeInput>) => calculateOrder(makeInput(...args)).order;

// fidelity: assumed, only the order of the steps is documented, not the arithmetic; this follows from the meaning of
// the fields
describe('coupons', () => {
  it('takes a percentage of the lines it is for, never of those without discounts', () => {
    const lines = [
      makeLine({ productId: 1, unitPrice: 30 }),
      makeLine({ productId: 2, unitPrice: 30 }),
      makeLine({ productId: 1, unitPrice: 30, discountsAllowed: false }),
    ];

    const result = order({
      lines,
      coupon: { code: 'A', discountType: 'PERCENT', discount: 10, catalogLimit: { products: [1] } },
    });

    expect(result).toMatchObject({ couponDiscount: 3, total: 87, discountCoupon: { code: 'A' } });
    expect(result.items.map((item) => [item.couponApplied, item.couponAmount])).toEqual([
      [true, 3],
      [false, 0],
      [false, 0],
    ]);
  });

  it('spreads an absolute amount over the lines to the cent', () => {
    const lines = [1, 2, 3].map((productId) => makeLine({ productId, unitPrice: 10 }));

    const result = order({ lines, coupon: { discountType: 'ABS', discount: 10 } });

    expect(result.items.map((item) => item.couponAmount)).toEqual([3.34, 3.33, 3.33]);
    expect(result.couponDiscount).toBe(10);
  });

  it('gives a cent that does not divide to the same line whichever was added first', () => {
    const settings = netPrices(makeTax({ defaultTax: 100 }));
    const lines = [makeLine({ productId: 2 }), makeLine({ productId: 1, tax: { taxable: false } })];
    const coupon = { discountType: 'ABS', discount: 0.01 } as const;

    const [forwards, backwards] = [lines, lines.toReversed()].map((each) => order({ settings, lines: each, coupon }));

    expect(forwards?.items.map((item) => item.couponAmount)).toEqual([0, 0.01]);
    expect(backwards?.items.map((item) => item.couponAmount)).toEqual([0.01, 0]);
    expect(backwards?.total).toBe(forwards?.total);
  });

  it('is never worth more than its lines', () => {
    expect(order({ coupon: { discountType: 'ABS', discount: 99 } })).toMatchObject({ couponDiscount: 10, total: 0 });
  });

  it('pays for shipping and leaves the rate to be seen', () => {
    const result = order({
      coupon: { discountType: 'PERCENT_AND_SHIPPING', discount: 50 },
      shippingOption: makeShipping({ appClientId: 'parcels' }),
    });

    expect(result).toMatchObject({ couponDiscount: 5, total: 5 });
    expect(result.shippingOption).not.toHaveProperty('appClientId');
    expect(result.shippingOption).toMatchObject({ shippingRate: 5, discountedShippingRate: 0 });
  });

  it('says why it does not apply, and takes nothing', () => {
    const result = calculateOrder(makeInput({ coupon: { status: 'PAUSED', discountType: 'ABS', discount: 5 } }));

    expect(result.couponCheck).toEqual({ status: 'refused', refusal: { reason: 'paused' } });
    expect(result.order).toMatchObject({ couponDiscount: 0, total: 10 });
    expect(result.order).not.toHaveProperty('discountCoupon');
  });
});

// fidelity: assumed, only the order of the steps is documented, not the arithmetic; this follows from the meaning of
// the fields
describe('discounts', () => {
  it('keeps each in the field of its base', () => {
    const result = order({
      lines: [makeLine({ unitPrice: 100 })],
      customer: { groupId: 77 },
      discounts: [
        { value: 10, type: 'ABS', base: 'SUBTOTAL', orderTotal: 100 },
        { value: 99, type: 'ABS', base: 'SUBTOTAL', orderTotal: 100.01 },
        { value: 5, type: 'PERCENT', base: 'ON_MEMBERSHIP', membershipId: 77 },
        { value: 50, type: 'PERCENT', base: 'ON_MEMBERSHIP', membershipId: 78 },
        { value: 1, type: 'ABSOLUTE', base: 'ON_TOTAL_AND_MEMBERSHIP' },
        { value: 2, type: 'ABS', base: 'CUSTOM' },
      ],
    });

    expect(result).toMatchObject({
      volumeDiscount: 10,
      membershipBasedDiscount: 5,
      totalAndMembershipBasedDiscount: 1,
      customDiscount: [2],
      discount: 18,
      total: 82,
    });
    expect(result.discountInfo.map(({ type, base }) => [type, base])).toEqual([
      ['ABS', 'SUBTOTAL'],
      ['PERCENT', 'ON_MEMBERSHIP'],
      ['ABS', 'ON_TOTAL_AND_MEMBERSHIP'],
      ['ABS', 'CUSTOM'],
    ]);
  });

  // fidelity: assumed, the base of a percentage is documented as the amount at that point of the calculation, its rounding is not said; it is of what the coupon left, rounded once
  it("applies apps' answers to the products they name, in percent of what the coupon left", () => {
    const result = order({
      lines: [makeLine({ productId: 501, unitPrice: 60 }), makeLine({ productId: 502, unitPrice: 40 })],
      coupon: { discountType: 'ABS', discount: 10 },
      apps: [
        {
          appClientId: 'vip',
          discounts: [
            { value: 10, type: 'PERCENT', description: 'VIP', appliesToProducts: [501] },
            { value: 2, type: 'ABSOLUTE', description: 'Welcome' },
          ],
        },
      ],
    });

    expect(result.customDiscount).toEqual([5.4, 2]);
    expect(result.items[0]?.discounts[0]).toEqual({
      discountInfo: { value: 10, type: 'PERCENT', base: 'CUSTOM', description: 'VIP', appliesToProducts: [501] },
      total: 5.4,
    });
    expect(result.total).toBe(82.6);
  });

  // fidelity: assumed, that the results of several apps add up is not said; each percentage is of what was left
  // before the first app, so that their order does not matter
  it('adds up the percentages of several apps', () => {
    const app = (appClientId: string) => ({ appClientId, discounts: [{ value: 10, type: 'PERCENT' as const }] });

    expect(order({ lines: [makeLine({ unitPrice: 100 })], apps: [app('a'), app('b')] }).discount).toBe(20);
  });

  it('names a new price for pieces of a product', () => {
    const lines = [makeLine({ unitPrice: 10, quantity: 3 }), makeLine({ productId: 2, unitPrice: 5 })];

    const result = order({ lines, discounts: [{ value: 7.5, type: 'FIXED_PRICE', base: 'ITEM' }] });

    expect(result).toMatchObject({ discount: 7.5, total: 27.5 });
  });

  it('lowers shipping by rules on shipping of the chosen method', () => {
    const rule = { value: 40, type: 'PERCENT', base: 'SHIPPING' } as const;
    const shippingOption = makeShipping({ shippingMethodId: 'post', shippingRate: 10 });

    const result = order({ shippingOption, discounts: [rule] });
    expect(result.shippingOption).toMatchObject({ shippingRate: 10, discountedShippingRate: 6 });
    expect(result).toMatchObject({ discount: 0, total: 16 });

    const other = order({ shippingOption, discounts: [{ ...rule, appliesToShippingMethodId: 'courier' }] });
    expect(other.shippingOption).not.toHaveProperty('discountedShippingRate');
  });
});
