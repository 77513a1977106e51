import { describe, expect, it } from 'vitest';
import type { Address } from '../address.ts';
import type { CheckoutSettings } from '../store-settings.ts';
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

    const net = order({ settings: netPrices(makeTax()), lines, customer: { taxExempt: true } });
    expect(net).toMatchObject({ subtotal: 33, tax: 0, total: 33, reversedTaxApplied: false });
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

// fidelity: assumed, that the platform chooses the rates is documented, how is not; by the tax classes of the country
// that the goods go to
describe('automatic taxes', () => {
  const hr = { countryCode: 'HR' };
  const de = { countryCode: 'DE' };
  const us = { countryCode: 'US', stateOrProvinceCode: 'CA' };
  const gb = { countryCode: 'GB' };
  const automatic = (more: object = {}) => ({
    formatsAndUnits: { currency: 'EUR' },
    company: hr,
    taxSettings: { automaticTaxEnabled: true, taxes: [makeTax()], ...more },
  });
  const taxOf = (shippingPerson: Address, settings: CheckoutSettings, lines = [makeLine({ unitPrice: 100 })]) =>
    order({ settings, shippingPerson, lines }).tax;

  it('are those of the class of the product where it goes, instead of the merchant’s own', () => {
    const lines = [
      makeLine({ productId: 1, unitPrice: 100 }),
      makeLine({ productId: 2, unitPrice: 100, tax: { taxClassCode: 'food' } }),
      makeLine({ productId: 3, unitPrice: 100, tax: { taxClassCode: 'children' } }),
    ];

    const { items, tax } = order({ settings: automatic(), shippingPerson: de, lines });

    expect(items.map((item) => item.tax)).toEqual([19, 7, 19]);
    expect(items[0]?.taxes).toMatchObject([{ name: 'VAT', value: 19, sourceTaxRateType: 'AUTO' }]);
    expect(tax).toBe(45);
  });

  it('are inside prices where the store’s are gross, and on shipping at the rate of the country', () => {
    const result = order({
      settings: automatic({ pricesIncludeTax: true }),
      shippingPerson: hr,
      lines: [makeLine({ unitPrice: 105, tax: { taxClassCode: 'books' } })],
      shippingOption: makeShipping({ shippingRate: 12.5 }),
    });

    expect(result).toMatchObject({ total: 117.5, tax: 7.5, taxesOnShipping: [{ value: 25, total: 2.5 }] });
  });

  it('are of the state where a country has no rate of its own', () => {
    const store = { ...automatic(), company: { countryCode: 'CA' } };

    expect(taxOf({ countryCode: 'CA', stateOrProvinceCode: 'ON' }, store)).toBe(13);
    expect(taxOf({ countryCode: 'CA', stateOrProvinceCode: 'AB' }, store)).toBe(5);
  });

  it('are not due on what leaves the country or the EU', () => {
    expect(taxOf(us, automatic())).toBe(0);
    expect(taxOf(gb, automatic())).toBe(0);
    expect(taxOf(de, { ...automatic(), company: us })).toBe(0);
  });

  // fidelity: documented
  it('are due on small parcels into the EU and the United Kingdom where the store takes part', () => {
    const ioss = { ...automatic({ euIossEnabled: true }), company: us };
    expect(taxOf(de, ioss)).toBe(19);
    expect(taxOf(de, ioss, [makeLine({ unitPrice: 150.01 })])).toBe(0);

    const uk = automatic({ ukVatRegistered: true });
    expect(taxOf(gb, { ...uk, formatsAndUnits: { currency: 'GBP' } }, [makeLine({ unitPrice: 135 })])).toBe(27);
    expect(taxOf(gb, { ...uk, formatsAndUnits: { currency: 'GBP' } }, [makeLine({ unitPrice: 136 })])).toBe(0);
  });
});

describe('a business with a valid tax id', () => {
  const store = { ...netPrices(makeTax()), company: { countryCode: 'HR' } };
  const customer = { taxId: 'DE123456789', taxIdValid: true };
  const totals = (countryCode: string, more = {}) =>
    order({ settings: store, customer: { ...customer, ...more }, shippingPerson: { countryCode } });

  // fidelity: assumed, the field of the order is documented, when the tax is reversed is not; between two countries of
  // the EU
  it('pays no tax in another country of the EU, where it owes it itself', () => {
    expect(totals('DE')).toMatchObject({
      tax: 0,
      reversedTaxApplied: true,
      customerTaxId: 'DE123456789',
      customerTaxIdValid: true,
    });
  });

  it('pays it at home, outside the EU, and with an id that is not valid', () => {
    expect(totals('HR')).toMatchObject({ tax: 1, reversedTaxApplied: false });
    expect(totals('US')).toMatchObject({ tax: 1, reversedTaxApplied: false });
    expect(totals('DE', { taxIdValid: false })).toMatchObject({ tax: 1, customerTaxIdValid: false });
  });
});
