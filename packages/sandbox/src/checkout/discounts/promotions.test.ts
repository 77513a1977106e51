import { describe, expect, it } from 'vitest';
import { calculateOrder } from '../order/calculate-order.ts';
import type { CheckoutInput } from '../order/checkout-input.ts';
import { makeInput, makeLine, makePromotion, makeShipping } from '../testing/factories.ts';
import type { Promotion } from './promotion.ts';

const at = (iso: string) => Date.parse(iso) / 1000;

function orderWith(promotion: Partial<Promotion> | Partial<Promotion>[], input: Partial<CheckoutInput> = {}) {
  const promotions = [promotion].flat().map((each, index) => makePromotion({ id: index + 1, ...each }));
  return calculateOrder(makeInput({ promotions, ...input })).order;
}
const discountOf = (...args: Parameters<typeof orderWith>) => orderWith(...args).discount;

const pizza = makeLine({ productId: 1, unitPrice: 10, quantity: 3, categoryIds: [10] });
const drink = makeLine({ productId: 2, unitPrice: 2, quantity: 3, categoryIds: [20] });

describe('what a promotion asks for', () => {
  // fidelity: documented
  it('is met by the documented example: free drinks for any three pizzas, two at most', () => {
    const promotion: Partial<Promotion> = {
      amount: 100,
      triggers: { minProductQuantityInCart: 3, categories: [10] },
      targets: { maxDiscountedProductQuantity: 2, categories: [20] },
    };

    expect(discountOf(promotion, { lines: [pizza, drink] })).toBe(4);
    expect(discountOf(promotion, { lines: [{ ...pizza, quantity: 2 }, drink] })).toBe(0);
    expect(discountOf(promotion, { lines: [drink] })).toBe(0);
  });

  // fidelity: documented
  it('can be a least subtotal of the cart', () => {
    const promotion: Partial<Promotion> = { discountBase: 'SUBTOTAL', triggers: { subtotal: 50 } };

    expect(discountOf(promotion, { lines: [makeLine({ unitPrice: 50 })] })).toBe(5);
    expect(discountOf(promotion, { lines: [makeLine({ unitPrice: 49.99 })] })).toBe(0);
  });

  // fidelity: documented
  it('can be a number of products, at most', () => {
    const promotion: Partial<Promotion> = { triggers: { maxProductQuantityInCart: 3 } };

    expect(discountOf(promotion, { lines: [pizza] })).toBe(3);
    expect(discountOf(promotion, { lines: [pizza, drink] })).toBe(0);
  });

  // fidelity: documented
  it('is not met as soon as an excluded product is in the cart', () => {
    expect(discountOf({ triggers: { excludedCategories: [20] } }, { lines: [pizza, drink] })).toBe(0);
    expect(discountOf({ triggers: { excludedProducts: [2] } }, { lines: [pizza, drink] })).toBe(0);
    const variation = { ...drink, combinationId: 77 };
    expect(discountOf({ triggers: { excludedCombinations: [77] } }, { lines: [pizza, variation] })).toBe(0);
    expect(discountOf({ triggers: { excludedProducts: [2] } }, { lines: [pizza] })).toBe(3);
  });

  // fidelity: documented
  it('may name products, categories or variations, which count for nothing where all do', () => {
    const lines = [makeLine({ combinationId: 77, categoryIds: [10] })];

    for (const triggers of [{ products: [1] }, { categories: [10] }, { combinations: [77] }]) {
      expect(discountOf({ triggers }, { lines })).toBe(1);
    }
    for (const triggers of [{ products: [2] }, { categories: [11] }, { combinations: [78] }]) {
      expect(discountOf({ triggers }, { lines })).toBe(0);
      expect(discountOf({ triggers: { ...triggers, all: true } }, { lines })).toBe(1);
    }
  });

  // fidelity: assumed, group 0 is named in an example only; it has everybody who is in no other, guests too
  it('may name customer groups', () => {
    const promotion: Partial<Promotion> = { triggers: { customerGroups: [0, 7] } };

    expect(discountOf(promotion, { customer: { groupId: 7 } })).toBe(1);
    expect(discountOf(promotion, { customer: { groupId: 8 } })).toBe(0);
    expect(discountOf(promotion)).toBe(1);
    expect(discountOf({ triggers: { customerGroups: [7] } })).toBe(0);
  });

  // fidelity: assumed, whether the last moment still counts is not said; it does not
  it('may be a time between two dates', () => {
    const triggers = { startDate: '2026-03-01 00:00:00 +0100', endDate: '2026-03-08 00:00:00 +0000' };
    const discountAt = (iso: string) => discountOf({ triggers }, { nowSeconds: at(iso) });

    expect(discountAt('2026-02-28T22:59:59Z')).toBe(0);
    expect(discountAt('2026-02-28T23:00:00Z')).toBe(1);
    expect(discountAt('2026-03-07T23:59:59Z')).toBe(1);
    expect(discountAt('2026-03-08T00:00:00Z')).toBe(0);
  });
});

describe('a promotion that recurs', () => {
  const settings = { formatsAndUnits: { timezone: 'America/New_York' } };
  const discountAt = (iso: string, recurrenceSettings: object, more: Partial<CheckoutInput> = {}) =>
    discountOf({ triggers: { recurring: true, recurrenceSettings } }, { settings, nowSeconds: at(iso), ...more });

  // fidelity: assumed, that days and hours are of the store's time zone is not said; a merchant means the own clock
  it('is on by the clock of the store', () => {
    const weekend = { activeDays: ['SAT', 'SUN'], activeDayStartTime: '09:30:00', activeDayEndTime: '22:00:00' };

    expect(discountAt('2026-03-07T14:29:59Z', weekend)).toBe(0);
    expect(discountAt('2026-03-07T14:30:00Z', weekend)).toBe(1);
    expect(discountAt('2026-03-08T01:59:59Z', weekend)).toBe(1); // Saturday 20:59 in New York
    expect(discountAt('2026-03-08T03:00:00Z', weekend)).toBe(0);
    expect(discountAt('2026-03-06T15:00:00Z', weekend)).toBe(0);
  });

  // fidelity: documented
  it('is on from 00:00 to 24:00 where no times are said', () => {
    expect(discountAt('2026-03-02T05:00:00Z', { activeDays: ['MON'] })).toBe(1);
    expect(discountAt('2026-03-03T04:59:59Z', { activeDays: ['MON'] })).toBe(1);
    expect(discountAt('2026-03-03T05:00:00Z', { activeDays: ['MON'] })).toBe(0);
  });

  // fidelity: assumed, an end before the start is not described; it is on the next day
  it('may go on past midnight', () => {
    const night = { activeDays: ['FRI'], activeDayStartTime: '22:00:00', activeDayEndTime: '02:00:00' };

    expect(discountAt('2026-03-07T03:30:00Z', night)).toBe(1); // Friday 22:30
    expect(discountAt('2026-03-07T06:30:00Z', night)).toBe(1); // Saturday 01:30
    expect(discountAt('2026-03-06T06:30:00Z', night)).toBe(0); // Friday 01:30
  });

  it('goes by UTC in a store whose time zone nobody knows', () => {
    const odd = { settings: { formatsAndUnits: { timezone: 'Middle-earth/Shire' } } };

    expect(discountAt('2026-03-02T00:00:00Z', { activeDays: ['MON'] }, odd)).toBe(1);
  });
});

describe('what a promotion lowers', () => {
  const lines = [
    makeLine({ productId: 1, unitPrice: 10, quantity: 2, combinationId: 77, categoryIds: [10] }),
    makeLine({
      productId: 2,
      unitPrice: 5,
      quantity: 2,
      attributes: [{ type: 'TAGS', name: 'Tags', value: 'red, new' }],
    }),
  ];

  // fidelity: documented
  it.each([
    [{ products: [1] }, 2],
    [{ categories: [10] }, 2],
    [{ combinations: [{ productId: 1, combinationIds: ['77'] }] }, 2],
    [{ combinations: [{ productId: 1, combinationIds: ['78'] }] }, 0],
    [{ attributes: [{ attributeAlias: 'TAGS', attributeValues: ['New'] }] }, 1],
    [{ attributes: [{ attributeAlias: 'BRAND', attributeValues: ['New'] }] }, 0],
    [{ excludedProducts: [1] }, 1],
    [{ excludedCategories: [10] }, 1],
    [{ excludedCombinations: [{ productId: 1, combinationIds: ['77'] }] }, 1],
    [{}, 3],
  ])('are the products among its targets: %j', (targets, discount) => {
    expect(discountOf({ targets }, { lines })).toBe(discount);
  });

  // fidelity: documented
  it('is the whole subtotal, whatever the targets, where that is its base', () => {
    const order = orderWith({ discountBase: 'SUBTOTAL', targets: { products: [1] } }, { lines });

    expect(order).toMatchObject({ discount: 3, volumeDiscount: 3 });
    expect(order.discountInfo).toEqual([
      { id: 1, value: 10, type: 'PERCENT', base: 'SUBTOTAL', description: 'Spring' },
    ]);
  });

  // fidelity: assumed, which pieces are discounted first is not said; the cheapest
  it('are no more pieces than allowed, and none where fewer than needed are there', () => {
    expect(discountOf({ amount: 100, targets: { maxDiscountedProductQuantity: 3 } }, { lines })).toBe(20);
    expect(discountOf({ targets: { minDiscountedProductQuantity: 4 } }, { lines })).toBe(3);
    expect(discountOf({ targets: { minDiscountedProductQuantity: 5 } }, { lines })).toBe(0);
  });

  // fidelity: assumed, whether an amount is off each piece or off the line is not said; each, as a price modifier is
  it('is each piece, for an amount or a fixed price', () => {
    expect(discountOf({ discountType: 'ABSOLUTE', amount: 6 }, { lines })).toBe(2 * 6 + 2 * 5);
    expect(discountOf({ discountType: 'FIXED_PRICE', amount: 7 }, { lines })).toBe(2 * 3);
  });

  // fidelity: documented
  it('can be a subtotal of a fixed price', () => {
    const fixed = { discountBase: 'SUBTOTAL', discountType: 'FIXED_PRICE', amount: 20 } as const;

    expect(discountOf(fixed, { lines })).toBe(10);
    expect(discountOf({ ...fixed, amount: 40 }, { lines })).toBe(0);
  });

  // fidelity: documented
  it('is never a product that allows no discounts', () => {
    expect(discountOf({}, { lines: [{ ...pizza, discountsAllowed: false }, drink] })).toBe(0.6);
  });

  // fidelity: documented
  it('can be the cost of shipping, by some methods', () => {
    const promotion = { discountBase: 'SHIPPING', targets: { shippingMethods: ['post'] } } as const;
    const shippingOption = makeShipping();

    const order = orderWith(promotion, { shippingOption });

    expect(order).toMatchObject({ discount: 0, total: 14.5 });
    expect(order.shippingOption).toMatchObject({
      shippingRate: 5,
      discountedShippingRate: 4.5,
      discount: { id: '1', value: 10, type: 'PERCENT', base: 'SHIPPING', appliesToShippingMethodId: 'post' },
    });
    expect(orderWith(promotion, { shippingOption: makeShipping({ shippingMethodId: 'courier' }) }).total).toBe(15);
    expect(orderWith({ ...promotion, discountType: 'FIXED_PRICE', amount: 1 }, { shippingOption }).total).toBe(11);
  });
});

describe('several promotions', () => {
  const lines = [makeLine({ unitPrice: 400 })];
  const tier = (subtotal: number, amount: number, more: object = {}): Partial<Promotion> => ({
    discountBase: 'SUBTOTAL',
    amount,
    triggers: { subtotal, ...more },
  });

  // fidelity: assumed, the reference is silent; the vendor's guide for merchants says so
  it('are combined', () => {
    expect(discountOf([tier(200, 5), tier(300, 10, { customerGroups: [0] })], { lines })).toBe(60);
    expect(discountOf([{ amount: 5 }, tier(200, 10)], { lines })).toBe(60);
  });

  // fidelity: assumed, the reference is silent; the vendor's guide for merchants says so
  it('that are steps of one come to the highest', () => {
    expect(discountOf([tier(250, 5), tier(350, 10), tier(500, 20)], { lines })).toBe(40);
  });

  it('take no more than there is', () => {
    const order = orderWith([{ amount: 80 }, tier(1, 80)], { lines });

    expect(order).toMatchObject({ discount: 400, total: 0 });
  });

  it('are explained by name and rule', () => {
    const promotions = [makePromotion({ triggers: { subtotal: 5 }, targets: { maxDiscountedProductQuantity: 2 } })];

    const { explanation } = calculateOrder(makeInput({ promotions }));

    expect(explanation[1]).toEqual({
      label: 'Promotion: Spring',
      amount: -1,
      source: 'discount',
      rule: '10 % off each of at most 2 products, from 5.00',
    });
  });
});
