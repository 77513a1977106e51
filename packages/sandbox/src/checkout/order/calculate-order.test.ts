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

// fidelity: assumed, a percentage of a surcharge has no documented base; the subtotal after the coupon, because
// surcharges come right after it
describe('surcharges', () => {
  it('adds those of apps and of the payment method, percentages of the subtotal after the coupon', () => {
    const result = order({
      settings: netPrices(makeTax()),
      lines: [makeLine({ unitPrice: 100 })],
      coupon: { discountType: 'ABS', discount: 50 },
      apps: [
        {
          appClientId: 'gifts',
          surcharges: [{ id: 'gift', value: 3, type: 'ABSOLUTE', description: 'Gift box', taxable: true }],
        },
      ],
      paymentOption: { id: 'cod', checkoutTitle: 'Cash', paymentSurcharges: { type: 'PERCENT', value: 2 } },
    });

    expect(result.customSurcharges).toEqual([
      {
        id: 'gift',
        value: 3,
        type: 'ABSOLUTE',
        total: 3,
        totalWithoutTax: 3,
        description: 'Gift box',
        descriptionTranslated: 'Gift box',
        taxable: true,
        taxes: [{ name: 'VAT', value: 10, total: 0.3 }],
      },
      {
        id: 'payment_surcharge',
        value: 2,
        type: 'PERCENT',
        total: 1,
        totalWithoutTax: 1,
        description: 'Cash',
        descriptionTranslated: 'Cash',
        taxable: false,
        taxes: [],
      },
    ]);
    expect(result.total).toBe(50 + 3 + 1 + 5 + 0.3);
  });

  it('charges the handling fee of the store only when something is shipped', () => {
    const settings = { shipping: { handlingFee: { value: 3 } } };
    expect(order({ settings, lines: [makeLine({ isShippingRequired: false })] })).not.toHaveProperty('handlingFee');
    expect(order({ handlingFee: { value: 2 }, lines: [makeLine({ isShippingRequired: false })] }).total).toBe(12);
  });
});

// fidelity: documented
it('takes a gift card off the total, as far as it goes', () => {
  const card = (balance: number) => order({ giftCard: { code: 'G', balance } });

  expect(card(4)).toMatchObject({ giftCardRedemption: 4, totalBeforeGiftCardRedemption: 10, total: 6 });
  expect(card(40)).toMatchObject({ giftCardRedemption: 10, total: 0, totalWithoutTax: 10 });
});

// fidelity: assumed, where the rate comes from is not said; `currencyRate` of the store
it('converts the total to US dollars by the rate of the store', () => {
  expect(order({ settings: { formatsAndUnits: { currencyRate: 1.060951674 } } }).usdTotal).toBe(10.60951674);
});

it('calculates an empty cart', () => {
  expect(order({ lines: [] })).toMatchObject({ items: [], subtotal: 0, total: 0, predictedPackage: [], weight: 0 });
});

describe('explanation', () => {
  const input = makeInput({
    settings: {
      ...netPrices(makeTax()),
      formatsAndUnits: { currencyPrefix: '€' },
      shipping: { handlingFee: { name: 'Packing', value: 1 } },
    },
    lines: [makeLine({ unitPrice: 4.225, quantity: 2 })],
    coupon: { code: 'DISC', discountType: 'ABS', discount: 1 },
    apps: [{ appClientId: 'vip', discounts: [{ value: 10, type: 'PERCENT', description: 'VIP' }] }],
    shippingOption: makeShipping({ appClientId: 'parcels' }),
    giftCard: { code: 'G', balance: 1 },
  });
  const labels = (...args: Parameters<typeof calculateOrder>) =>
    calculateOrder(...args).explanation.map((step) => step.label);

  it('names the source of every amount', () => {
    expect(calculateOrder(input).explanation).toEqual([
      { label: '2 × Tea tin', amount: 8.45, source: 'item', rule: '€4.225 each' },
      { label: 'Rounding: Tea tin', amount: 0.01, source: 'rounding', rule: '€4.225 is charged as €4.23' },
      { label: 'Coupon: DISC', amount: -1, source: 'coupon', rule: '€1.00 off' },
      { label: 'Handling fee: Packing', amount: 1, source: 'surcharge' },
      { label: 'Discount: VIP', amount: -0.75, source: 'app', appId: 'vip', rule: '10 % off' },
      { label: 'Shipping: Post', amount: 5, source: 'shipping', appId: 'parcels' },
      { label: 'Tax: VAT 10 % on products', amount: 0.67, source: 'tax' },
      { label: 'Tax: VAT 10 % on fees', amount: 0.1, source: 'tax' },
      { label: 'Tax: VAT 10 % on shipping', amount: 0.5, source: 'tax' },
      { label: 'Gift card: G', amount: -1, source: 'payment' },
    ]);
  });

  it('says what of a price is tax, which adds nothing', () => {
    const { explanation } = calculateOrder(makeInput({ settings: grossPrices(makeTax({ name: 'VAT 10 %' })) }));

    expect(explanation.find(({ source }) => source === 'tax')).toEqual({
      label: 'Tax: VAT 10 % included in products',
      amount: 0,
      included: 0.91,
      source: 'tax',
    });
  });

  // fidelity: assumed, the documented steps for `pricesIncludeTax: true` have tab titles that look swapped; the
  // values of the field decide
  it('puts taxes before discounts and shipping with gross prices', () => {
    expect(labels({ ...input, settings: grossPrices(makeTax()) })).toEqual([
      '2 × Tea tin',
      'Rounding: Tea tin',
      'Coupon: DISC',
      'Tax: VAT 10 % included in products',
      'Discount: VIP',
      'Shipping: Post',
      'Tax: VAT 10 % included in shipping',
      'Gift card: G',
    ]);
  });
});
