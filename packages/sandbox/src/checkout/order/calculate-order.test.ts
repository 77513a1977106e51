import { describe, expect, it } from 'vitest';
import { grossPrices, makeInput, makeLine, makeShipping, makeTax, netPrices } from '../testing/factories.ts';
import { calculateOrder } from './calculate-order.ts';

const order = (...args: Parameters<typeof makeInput>) => calculateOrder(makeInput(...args)).order;

// fidelity: assumed, a percentage of a surcharge has no documented base; the subtotal after the coupon, because
// surcharges come right after it
describe('surcharges', () => {
  it('adds those of apps, percentages of the subtotal after the coupon, and of the payment method, of the whole order', () => {
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
        // Of 50.00 after the coupon, the gift box, and 5.30 of taxes.
        total: 1.17,
        totalWithoutTax: 1.17,
        description: 'Cash',
        descriptionTranslated: 'Cash',
        taxable: false,
        taxes: [],
      },
    ]);
    expect(result.total).toBe(50 + 3 + 1.17 + 5 + 0.3);
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
