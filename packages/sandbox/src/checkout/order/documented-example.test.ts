import { expect, it } from 'vitest';
import { makeLine } from '../testing/factories.ts';
import { calculateOrder } from './calculate-order.ts';

// The cart of the documented request of `POST /order/calculate`. The documented answer belongs to another cart in part:
// its `discount` is not the sum of the discounts and its total does not follow from its amounts. What it has right holds.
const { order } = calculateOrder({
  settings: {},
  nowSeconds: 1_456_413_134,
  lines: [
    makeLine({
      productId: 123456789,
      sku: '00004',
      name: 'Cherry',
      unitPrice: 15,
      quantity: 2,
      weight: 0.32,
      isShippingRequired: false,
    }),
    makeLine({ productId: 123456788, sku: '00014', name: 'Apple', unitPrice: 4.22, quantity: 2, weight: 0.12 }),
  ],
  discounts: [
    { value: 15, type: 'ABS', base: 'ON_TOTAL', orderTotal: 1 },
    { value: 2, type: 'PERCENT', base: 'ON_MEMBERSHIP' },
    { value: 10, type: 'ABS', base: 'CUSTOM', description: 'Buy one get one free for T-shirts' },
  ],
  surcharges: [{ id: 'tips', value: 10, type: 'ABSOLUTE', description: 'Tips', taxable: false }],
  giftCard: { code: 'MYGIFTCARD', balance: 100 },
});

// fidelity: documented
it('has the subtotal and the discounts of the documented answer', () => {
  expect(order).toMatchObject({
    subtotal: 38.44,
    couponDiscount: 0,
    volumeDiscount: 15,
    membershipBasedDiscount: 0.77,
    totalAndMembershipBasedDiscount: 0,
    weight: 0.88,
  });
});

// fidelity: documented
it('has the surcharge of the documented answer', () => {
  expect(order.customSurcharges).toEqual([
    {
      id: 'tips',
      value: 10,
      type: 'ABSOLUTE',
      total: 10,
      totalWithoutTax: 10,
      description: 'Tips',
      descriptionTranslated: 'Tips',
      taxable: false,
      taxes: [],
    },
  ]);
});

// fidelity: documented
it('redeems the gift card on the total', () => {
  expect(order.totalBeforeGiftCardRedemption).toBe(22.67);
  expect(order.total).toBe(0);
});
