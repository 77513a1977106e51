import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTax, makeTax } from '../testing/factories.ts';
import { includedTax, ratesFor, taxesOf, taxRatesAt } from './tax-rates.ts';

const croatia = { id: 'hr-zone', countryCodes: ['HR'] };
const vat = makeTax({ defaultTax: 5, rules: [{ zoneId: 'hr-zone', tax: 25 }] });
const nowhere = { shippingAddress: undefined, billingAddress: undefined, storeAddress: undefined };
const rules = { taxes: [vat], zones: [croatia], pricesIncludeTax: true };
const hr = { countryCode: 'HR' };
const de = { countryCode: 'DE' };

describe('taxRatesAt', () => {
  // fidelity: documented
  it('takes the rate of the rule whose zone holds the address, else the default', () => {
    expect(taxRatesAt({ ...nowhere, shippingAddress: hr }, rules)).toMatchObject([{ percent: 25, included: true }]);
    expect(taxRatesAt({ ...nowhere, shippingAddress: de }, rules)).toMatchObject([{ percent: 5 }]);
  });

  // fidelity: documented
  it('goes by the address that the tax names', () => {
    const place = { ...nowhere, shippingAddress: de, billingAddress: hr };
    expect(taxRatesAt(place, rules)[0]?.percent).toBe(5);
    expect(taxRatesAt(place, { ...rules, taxes: [{ ...vat, useShippingAddress: false }] })[0]?.percent).toBe(25);
  });

  // fidelity: assumed, what is taxed while there is no address is not said; the other address, then the place of the
  // store
  it('falls back to the other address and then to the store', () => {
    expect(taxRatesAt({ ...nowhere, billingAddress: hr }, rules)[0]?.percent).toBe(25);
    expect(taxRatesAt({ ...nowhere, storeAddress: hr }, rules)[0]?.percent).toBe(25);
    expect(taxRatesAt({ ...nowhere, shippingAddress: de, storeAddress: hr }, rules)[0]?.percent).toBe(5);
  });

  // fidelity: assumed, that disabled taxes do not count is documented, rates of zero are not mentioned; an order does
  // not list them
  it('leaves out disabled taxes and rates of zero', () => {
    const taxes = [makeTax({ enabled: false }), makeTax({ defaultTax: 0 })];
    expect(taxRatesAt(nowhere, { ...rules, taxes })).toEqual([]);
  });

  it('has no tax inside net prices', () => {
    expect(taxRatesAt(nowhere, { ...rules, pricesIncludeTax: false })[0]?.included).toBe(false);
  });
});

describe('ratesFor', () => {
  const rates = taxRatesAt(nowhere, {
    ...rules,
    taxes: [makeTax({ id: 1 }), makeTax({ id: 2, appliedByDefault: false }), makeTax({ id: 3 })],
  });
  const ids = (tax?: object) => ratesFor(rates, tax).map((rate) => rate.id);

  // fidelity: documented
  it('applies the default taxes to a product that names none', () => {
    expect(ids()).toEqual([1, 3]);
    expect(ids({ enabledManualTaxes: [] })).toEqual([1, 3]);
  });

  // fidelity: documented
  it('applies the taxes that a product names, and none to one that is not taxable', () => {
    expect(ids({ enabledManualTaxes: [2, 3] })).toEqual([2, 3]);
    expect(ids({ taxable: false, enabledManualTaxes: [2] })).toEqual([]);
  });
});

// fidelity: assumed, the formula for several taxes is not said; included taxes are parts of one amount, others come
// on top of the amount without them
describe('taxesOf', () => {
  it('splits what is inside an amount by the rates', () => {
    const rates = taxRatesAt(nowhere, { ...rules, taxes: [makeTax({ defaultTax: 5 }), makeTax({ defaultTax: 20 })] });
    expect(taxesOf(12_500, rates).map((share) => share.total)).toEqual([500, 2000]);
  });

  it('adds taxes on top to the amount without the included ones', () => {
    const rates = taxRatesAt(nowhere, {
      ...rules,
      taxes: [makeTax({ defaultTax: 25 }), makeTax({ includeInPrice: false })],
    });
    expect(taxesOf(12_500, rates).map((share) => share.total)).toEqual([2500, 1000]);
  });

  it('never finds more tax inside an amount than the amount', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), fc.array(arbitraryTax), (amount, taxes) => {
        const rates = taxRatesAt(nowhere, { ...rules, taxes });
        expect(includedTax(taxesOf(amount, rates))).toBeLessThanOrEqual(amount);
      }),
    );
  });
});
