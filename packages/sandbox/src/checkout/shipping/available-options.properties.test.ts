import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumOf } from '../money/decimal.ts';
import { fromMinor, toMinor } from '../money/minor-units.ts';
import { calculateOrder } from '../order/calculate-order.ts';
import { currencyPrecision } from '../store-settings.ts';
import { arbitraryInput } from '../testing/factories.ts';
import { availableShippingOptions } from './available-options.ts';
import type { ShippingOptionSettings } from './shipping-options.ts';

const price = fc.integer({ min: 0, max: 99_999 }).map((minor) => Number(`${minor}e-3`));
const percent = fc.integer({ min: 0, max: 5000 }).map((hundredths) => hundredths / 100);

const arbitraryOption: fc.Arbitrary<ShippingOptionSettings> = fc.record(
  {
    id: fc.constantFrom('1', '2', '3'),
    title: fc.constant('Post'),
    ratesCalculationType: fc.constantFrom('flat', 'table', 'carrier-calculated', 'app'),
    fulfilmentType: fc.constantFrom('shipping', 'delivery', 'pickup'),
    orderby: fc.integer({ min: 0, max: 3 }),
    minimumOrderSubtotal: price,
    flatRate: fc.record({ rateType: fc.constantFrom('ABSOLUTE', 'PERCENT'), rate: price }),
    ratesTable: fc.record({
      tableBasedOn: fc.constantFrom('subtotal', 'discountedSubtotal', 'weight'),
      rates: fc.array(fc.record({ rate: fc.record({ perOrder: price, percent, perItem: price, perWeight: price }) })),
    }),
    carrierMethods: fc.array(fc.record({ id: fc.constantFrom('a', 'b'), name: fc.constant('Ground') })),
    shippingCostMarkup: percent,
    appClientId: fc.constant('parcels'),
  },
  { requiredKeys: ['id', 'title'] },
);

const answer = { title: 'Live', transitDays: '', description: '', fulfilmentType: 'SHIPPING' } as const;

/** Every option that is offered for any cart, with any kind of rate. */
function law(check: (rate: number, precision: number, explained: { total: number; steps: number[] }) => void): void {
  fc.assert(
    fc.property(arbitraryInput, fc.array(arbitraryOption, { maxLength: 4 }), price, (input, options, rate) => {
      const settings = { ...input.settings, shipping: { ...input.settings.shipping, shippingOptions: options } };
      const offered = availableShippingOptions({
        ...input,
        settings,
        address: input.shippingPerson,
        appQuotes: [{ appClientId: 'parcels', options: [{ ...answer, rate }] }],
      });
      for (const shippingOption of offered.options) {
        const { order, explanation } = calculateOrder({ ...input, settings, shippingOption });
        const steps = explanation.map((step) => step.amount);
        check(shippingOption.shippingRate, currencyPrecision(settings), { total: order.total, steps });
      }
    }),
    { numRuns: 300 },
  );
}

it('offers no rate below zero, or with more decimals than the currency has', () => {
  law((rate, precision) => {
    expect(rate).toBeGreaterThanOrEqual(0);
    expect(fromMinor(toMinor(rate, precision), precision)).toBe(rate);
  });
});

it('adds up to the total with every option that is offered, to the last unit', () => {
  law((_rate, _precision, { total, steps }) => {
    expect(sumOf(steps)).toBe(total);
  });
});
