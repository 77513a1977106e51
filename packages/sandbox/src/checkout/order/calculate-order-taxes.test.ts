import { describe, expect, it } from 'vitest';
import { grossPrices, makeInput, makeLine, makeShipping, makeTax, netPrices } from '../testing/factories.ts';
import { calculateOrder } from './calculate-order.ts';

const order = (...args: Parameters<typeof makeInput>) => calculateOrder(makeInput(...args)).order;

// fidelity: assumed, only the order of the steps is documented, not the arithmetic; this follows from the meaning of
// the fields
describe('taxes', () => {
  // fidelity: documented
  it('adds tax to net prices after discounts', () => {
    const result = order({
      settings: netPrices(makeTax({ defaultTax: 25 })),
      lines: [makeLine({ unitPrice: 40, quantity: 2 })],
      apps: [{ appClientId: 'vip', discounts: [{ value: 10, type: 'PERCENT' }] }],
    });

    expect(result).toMatchObject({
      subtotal: 80,
      subtotalWithoutTax: 80,
      discount: 8,
      tax: 18,
      total: 90,
      totalWithoutTax: 72,
    });
    expect(result.items[0]).toMatchObject({
      tax: 18,
      price: 40,
      priceWithoutTax: 40,
      taxes: [{ name: 'VAT', value: 25, total: 18 }],
    });
  });

  // fidelity: documented
  it('finds the tax inside gross prices, as an observed order does', () => {
    const result = order({ settings: grossPrices(makeTax({ id: 947976181, name: '10% Tax' })), lines: [makeLine()] });

    expect(result).toMatchObject({
      subtotal: 10,
      subtotalWithoutTax: 9.09,
      total: 10,
      totalWithoutTax: 9.09,
      tax: 0.91,
    });
    expect(result.items[0]).toMatchObject({ price: 10, priceWithoutTax: 9.09, tax: 0.91 });
    expect(result.items[0]?.taxes).toEqual([
      {
        name: '10% Tax',
        value: 10,
        total: 0.91,
        taxOnDiscountedSubtotal: 0.91,
        taxOnShipping: 0,
        includeInPrice: true,
        sourceTaxRateId: 947976181,
        sourceTaxRateType: 'MANUAL',
      },
    ]);
  });

  // fidelity: assumed, for `pricesIncludeTax: true` taxes are listed before discounts, and what a later discount does
  // to a tax inside the price is not said; the tax is what is inside the amount that is paid
  it('finds only the tax inside what a discount leaves of gross prices', () => {
    const result = order({
      settings: grossPrices(makeTax()),
      lines: [makeLine({ unitPrice: 110 })],
      apps: [{ appClientId: 'vip', discounts: [{ value: 50, type: 'PERCENT' }] }],
    });

    expect(result).toMatchObject({ tax: 5, total: 55, totalWithoutTax: 50, subtotalWithoutTax: 100 });
  });

  // fidelity: assumed, the steps are documented for each setting of `pricesIncludeTax`, with tab titles that look
  // swapped; the values of the field decide, so with `true` taxes come before app discounts
  it('adds a tax that is not in gross prices before discounts', () => {
    const result = order({
      settings: grossPrices(makeTax({ includeInPrice: false })),
      lines: [makeLine({ unitPrice: 100 })],
      coupon: { discountType: 'ABS', discount: 20 },
      apps: [{ appClientId: 'vip', discounts: [{ value: 10, type: 'ABSOLUTE' }] }],
    });

    expect(result).toMatchObject({ couponDiscount: 20, discount: 10, tax: 8, total: 78 });
  });

  it('taxes shipping and the handling fee only by taxes on shipping', () => {
    const settings = {
      ...netPrices(makeTax({ name: 'VAT' }), makeTax({ name: 'City', taxShipping: false, defaultTax: 2 })),
      shipping: { handlingFee: { name: 'Packing', value: 3 } },
    };

    const result = order({ settings, shippingOption: makeShipping({ shippingRate: 5 }) });

    expect(result.taxesOnShipping).toEqual([{ name: 'VAT', value: 10, total: 0.5 }]);
    expect(result.handlingFee).toEqual({
      name: 'Packing',
      value: 3,
      valueWithoutTax: 3,
      description: '',
      taxes: [{ name: 'VAT', value: 10, total: 0.3 }],
    });
    expect(result).toMatchObject({ tax: 2, total: 20 });
  });

  it('takes the tax out of a gross shipping rate and a gross handling fee', () => {
    const settings = { ...grossPrices(makeTax({ defaultTax: 21 })), shipping: { handlingFee: { value: 12.1 } } };

    const result = order({ settings, shippingOption: makeShipping({ shippingRate: 24.2 }) });

    expect(result.shippingOption).toMatchObject({ shippingRate: 24.2, shippingRateWithoutTax: 20 });
    expect(result.handlingFee).toMatchObject({ value: 12.1, valueWithoutTax: 10 });
    expect(result).toMatchObject({ total: 46.3, tax: 8.04 });
  });

  it.each([
    ['BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE', 5],
    ['BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT', 2],
    ['TAXED_SEPARATELY_FROM_PRODUCTS', 10],
    ['AUTOMATIC', 10],
  ] as const)('taxes shipping %s', (taxOnShippingCalculationScheme, taxOnShipping) => {
    const lines = [
      makeLine({ productId: 1, unitPrice: 50, weight: 1 }),
      makeLine({ productId: 2, unitPrice: 50, weight: 4, tax: { taxable: false } }),
    ];
    const settings = { taxSettings: { pricesIncludeTax: false, taxes: [makeTax()], taxOnShippingCalculationScheme } };

    const result = order({ settings, lines, shippingOption: makeShipping({ shippingRate: 100 }) });

    expect(result.taxesOnShipping).toEqual([{ name: 'VAT', value: 10, total: taxOnShipping }]);
    expect(result.total).toBe(200 + 5 + taxOnShipping);
  });

  it('charges a customer who pays no tax the price without it', () => {
    const lines = [makeLine({ unitPrice: 11, quantity: 3 })];
    const shippingOption = makeShipping({ shippingRate: 5.5 });

    const gross = order({ settings: grossPrices(makeTax()), lines, shippingOption, customer: { taxExempt: true } });
    expect(gross).toMatchObject({ subtotal: 30, tax: 0, total: 35, totalWithoutTax: 35, customerTaxExempt: true });
    expect(gross.items[0]).toMatchObject({
      price: 10,
      priceWithoutTax: 10,
      taxes: [],
      taxAlreadyDeductedFromPrice: true,
    });

    const net = order({ settings: netPrices(makeTax()), lines, customer: { reverseCharge: true } });
    expect(net).toMatchObject({ subtotal: 33, tax: 0, total: 33, reversedTaxApplied: true });
  });

  it('goes by the shopper for a delivery and by the store for a pickup', () => {
    const tax = makeTax({ defaultTax: 0, rules: [{ zoneId: 'hr', tax: 25 }] });
    const settings = { ...netPrices(tax), zones: [{ id: 'hr', countryCodes: ['HR'] }], company: { countryCode: 'HR' } };
    const shippingPerson = { countryCode: 'DE' };

    expect(order({ settings }).tax).toBe(2.5);
    expect(order({ settings, shippingPerson }).tax).toBe(0);
    expect(order({ settings, shippingPerson, shippingOption: makeShipping({ isPickup: true }) }).tax).toBe(3.75);
  });
});
