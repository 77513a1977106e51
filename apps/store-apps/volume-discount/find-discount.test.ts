import { makeCart, makeCartItem } from '@ecwid-kit/app-sdk/testing';
import { cartDiscountSchema, discountRequestSchema } from '@ecwid-kit/types';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDiscounts } from './find-discount.ts';
import { settingsSchema, type Settings } from './settings.ts';

const makeSettings = (settings: Partial<Settings> = {}): Settings => ({ ...settingsSchema.parse({}), ...settings });
const cartWorth = (price: number, amount = 1) => makeCart({ items: [makeCartItem({ price, amount })] });

it.each([
  [49.99, []],
  [50, [5]],
  [99.99, [5]],
  [100, [10]],
])('gives for %d the step that is reached: %j', (price, values) => {
  expect(findDiscounts(cartWorth(price), makeSettings()).map(({ value }) => value)).toEqual(values);
});

it('counts pieces, not stock', () => {
  const settings = makeSettings({ basis: 'QUANTITY', tiers: [{ from: 3, value: 7 }] });
  const cart = (amount: number) => makeCart({ items: [makeCartItem({ amount, quantity: 500 })] });

  expect(findDiscounts(cart(2), settings)).toEqual([]);
  expect(findDiscounts(cart(3), settings)).toEqual([{ value: 7, type: 'PERCENT', description: 'Volume discount' }]);
});

it('counts and discounts the chosen products alone', () => {
  const settings = makeSettings({ productIds: [501, 777] });
  const items = [makeCartItem({ productId: 501, price: 30, amount: 2 }), makeCartItem({ productId: 9, price: 400 })];

  expect(findDiscounts(makeCart({ items }), settings)).toEqual([
    { value: 5, type: 'PERCENT', description: 'Volume discount', appliesToProducts: [501] },
  ]);
  expect(findDiscounts(makeCart({ items: items.slice(1) }), settings)).toEqual([]);
});

it('keeps to the chosen customer groups', () => {
  const settings = makeSettings({ customerGroupIds: [77] });
  const from = (customerGroupId: number | null) => findDiscounts({ ...cartWorth(200), customerGroupId }, settings);

  expect(from(77)).toHaveLength(1);
  expect(from(78)).toEqual([]);
  expect(from(null)).toEqual([]);
});

it('never takes off more than there is', () => {
  const tiers = [{ from: 0, value: 500 }];

  expect(findDiscounts(cartWorth(12.3), makeSettings({ type: 'ABSOLUTE', tiers }))[0]?.value).toBe(12.3);
  expect(findDiscounts(cartWorth(12.3), makeSettings({ type: 'PERCENT', tiers }))[0]?.value).toBe(100);
  expect(findDiscounts(cartWorth(0), makeSettings({ type: 'ABSOLUTE', tiers }))).toEqual([]);
});

it('gives nothing while it is switched off', () => {
  expect(findDiscounts(cartWorth(200), makeSettings({ enabled: false }))).toEqual([]);
});

it('takes a cart of which next to nothing is known', () => {
  const bare = discountRequestSchema().parse({
    storeId: 1,
    lang: null,
    merchantAppSettings: {},
    cart: {
      id: null,
      subtotal: null,
      customerGroupId: null,
      currency: null,
      items: [{ amount: 3, price: null, productId: null }],
    },
  });

  expect(findDiscounts(bare.cart, makeSettings({ productIds: [1], customerGroupIds: [2] }))).toEqual([]);
  expect(findDiscounts(bare.cart, makeSettings())).toEqual([]);
});

it('answers what the platform takes, and never falls with the cart when the steps rise', () => {
  const price = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);
  const rising = fc
    .array(fc.integer({ min: 1, max: 90 }), { maxLength: 6 })
    .map((values) => values.toSorted((a, b) => a - b).map((value, index) => ({ from: index * 40, value })));
  fc.assert(
    fc.property(
      rising,
      price,
      price,
      fc.constantFrom('PERCENT' as const, 'ABSOLUTE' as const),
      (tiers, one, other, type) => {
        const settings = makeSettings({ tiers, type });
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map(
          (worth) => findDiscounts(cartWorth(worth), settings)[0],
        );

        const discounts = [less, more].filter((discount) => discount !== undefined);
        expect(discounts.every((discount) => cartDiscountSchema().safeParse(discount).success)).toBe(true);
        expect(more?.value ?? 0).toBeGreaterThanOrEqual(less?.value ?? 0);
      },
    ),
  );
});
