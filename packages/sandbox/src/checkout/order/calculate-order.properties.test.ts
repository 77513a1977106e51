import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumOf } from '../money/decimal.ts';
import { fromMinor, toMinor } from '../money/minor-units.ts';
import { currencyPrecision } from '../store-settings.ts';
import {
  arbitraryInput,
  grossPrices,
  makeInput,
  makeLine,
  makeShipping,
  makeTax,
  netPrices,
} from '../testing/factories.ts';
import { calculateOrder, type CheckoutResult } from './calculate-order.ts';
import type { CalculatedOrder } from './calculated-order.ts';
import type { CheckoutInput } from './checkout-input.ts';

function law(check: (result: CheckoutResult, input: CheckoutInput) => void): void {
  fc.assert(
    fc.property(arbitraryInput, (input) => check(calculateOrder(input), input)),
    { numRuns: 500 },
  );
}

const totalsOf = (items: readonly { total: number }[]) => items.map((item) => item.total);

function everyTax(order: CalculatedOrder): number[] {
  return [
    ...order.items.map((item) => item.tax),
    ...totalsOf(order.taxesOnShipping),
    ...totalsOf(order.handlingFee?.taxes ?? []),
    ...order.customSurcharges.flatMap((surcharge) => totalsOf(surcharge.taxes)),
  ];
}

/** What the order charges before any tax on top. */
function charges(order: CalculatedOrder): number {
  const shipping = order.shippingOption;
  return sumOf([
    order.subtotal,
    -order.couponDiscount,
    -order.discount,
    order.handlingFee?.value ?? 0,
    ...totalsOf(order.customSurcharges),
    shipping?.discountedShippingRate ?? shipping?.shippingRate ?? 0,
  ]);
}

it('adds up to the total of a store with net prices, to the last unit', () => {
  law(({ order }) => {
    if (order.pricesIncludeTax) return;
    expect(order.totalBeforeGiftCardRedemption).toBe(sumOf([charges(order), order.tax]));
    expect(order.totalWithoutTax).toBe(charges(order));
  });
});

it('adds up to the total of a store whose prices include every tax, to the last unit', () => {
  law((_, input) => {
    const taxes = (input.settings.taxSettings?.taxes ?? []).map((tax) => ({ ...tax, includeInPrice: true }));
    const settings = {
      ...input.settings,
      taxSettings: { ...input.settings.taxSettings, pricesIncludeTax: true, taxes },
    };

    const { order } = calculateOrder({ ...input, settings });

    expect(order.totalBeforeGiftCardRedemption).toBe(charges(order));
    expect(order.totalWithoutTax).toBe(sumOf([charges(order), -order.tax]));
    expect(order.totalWithoutTax).toBeGreaterThanOrEqual(0);
  });
});

it('explains the whole total', () => {
  law(({ order, explanation }) => {
    expect(sumOf(explanation.map((step) => step.amount))).toBe(order.total);
  });
});

it('splits nothing without putting it together again', () => {
  law(({ order }) => {
    const discounts = order.items.flatMap((item) => totalsOf(item.discounts));
    expect(sumOf(order.items.map((item) => item.couponAmount))).toBe(order.couponDiscount);
    expect(sumOf(discounts)).toBe(order.discount);
    expect(sumOf(everyTax(order))).toBe(order.tax);
    for (const item of order.items) expect(sumOf(totalsOf(item.taxes))).toBe(item.tax);
    const parts = order.items.flatMap((item) => totalsOf(item.taxesOnShipping ?? []));
    expect(sumOf(parts)).toBe(parts.length > 0 ? sumOf(totalsOf(order.taxesOnShipping)) : 0);
  });
});

it('counts every discount in the field of its base', () => {
  law(({ order }) => {
    const { volumeDiscount, membershipBasedDiscount, totalAndMembershipBasedDiscount, customDiscount } = order;
    const known = sumOf([volumeDiscount, membershipBasedDiscount, totalAndMembershipBasedDiscount, ...customDiscount]);
    const ofItems = order.items.flatMap((item) =>
      item.discounts.filter(({ discountInfo }) => discountInfo.base === 'ITEM'),
    );
    expect(sumOf([known, ...totalsOf(ofItems)])).toBe(order.discount);
  });
});

// fidelity: assumed, whether discounts can take more than there is is not said; they cannot
it('never falls below zero, in total or in a line', () => {
  law(({ order }) => {
    const { total, tax, discount, couponDiscount, subtotalWithoutTax } = order;
    for (const amount of [total, tax, discount, couponDiscount, subtotalWithoutTax])
      expect(amount).toBeGreaterThanOrEqual(0);
    expect(order.shippingOption?.discountedShippingRate ?? 0).toBeGreaterThanOrEqual(0);
    for (const item of order.items) {
      const left = sumOf([
        ...Array<number>(item.quantity).fill(item.price),
        -item.couponAmount,
        ...totalsOf(item.discounts).map((each) => -each),
      ]);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(item.tax).toBeGreaterThanOrEqual(0);
    }
  });
});

it('writes no more decimals than the currency has', () => {
  law(({ order, explanation }, input) => {
    const precision = currencyPrecision(input.settings);
    const amounts = [
      order.total,
      order.tax,
      order.totalWithoutTax,
      ...everyTax(order),
      ...explanation.map((step) => step.amount),
    ];
    for (const amount of amounts) expect(fromMinor(toMinor(amount, precision), precision)).toBe(amount);
  });
});

// fidelity: assumed, not said; a shopper must not pay another price for another order of clicks
it('comes to the same amounts whatever the order of the lines', () => {
  fc.assert(
    fc.property(
      arbitraryInput.chain((input) =>
        fc.tuple(fc.constant(input), fc.shuffledSubarray([...input.lines.keys()], { minLength: input.lines.length })),
      ),
      ([input, order]) => {
        const shuffled = order.flatMap((index) => input.lines[index] ?? []);
        const { items: _, ...amounts } = calculateOrder(input).order;

        const { items: __, ...shuffledAmounts } = calculateOrder({ ...input, lines: shuffled }).order;

        expect(shuffledAmounts).toEqual(amounts);
      },
    ),
    { numRuns: 500 },
  );
});

it('keeps the lines in the order of the cart', () => {
  law(({ order }, input) => {
    expect(order.items.map((item) => [item.productId, item.sku])).toEqual(
      input.lines.map((line) => [line.productId, line.sku]),
    );
  });
});

/** Net prices in whole units and a rate that keeps the gross ones exact, so that only the tax itself is rounded. */
it('charges the same with one tax inside prices as with it on top, within rounding', () => {
  const lines = fc.array(
    fc.record({ unitPrice: fc.integer({ min: 1, max: 5000 }), quantity: fc.integer({ min: 1, max: 9 }) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(
      lines,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 100 }),
      fc.nat({ max: 50 }),
      (items, rate, percent, shippingRate) => {
        const withTax = (net: number) => fromMinor(toMinor(net, 2) + net * rate, 2);
        const cart = (price: (net: number) => number) => ({
          lines: items.map((item, index) =>
            makeLine({ ...item, productId: index + 1, unitPrice: price(item.unitPrice) }),
          ),
          shippingOption: makeShipping({ shippingRate: price(shippingRate) }),
          apps: [{ appClientId: 'vip', discounts: [{ value: percent, type: 'PERCENT' as const }] }],
        });
        const tax = makeTax({ defaultTax: rate });

        const net = calculateOrder(makeInput({ settings: netPrices(tax), ...cart((price) => price) })).order;
        const gross = calculateOrder(makeInput({ settings: grossPrices(tax), ...cart(withTax) })).order;

        // A line's discount is rounded to the cent and its tax to the cent again: a cent each, and one for the order.
        const tolerance = items.length + 1;
        expect(Math.abs(toMinor(gross.total, 2) - toMinor(net.total, 2))).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(toMinor(gross.tax, 2) - toMinor(net.tax, 2))).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(toMinor(gross.totalWithoutTax, 2) - toMinor(net.totalWithoutTax, 2))).toBeLessThanOrEqual(
          tolerance,
        );
      },
    ),
  );
});
