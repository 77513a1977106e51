import * as fc from 'fast-check';
import type { Promotion } from '../discounts/promotion.ts';
import type { CartLine } from '../lines/cart-line.ts';
import type { CheckoutInput } from '../order/checkout-input.ts';
import type { ShippingChoice } from '../shipping/shipping-options.ts';
import type { CheckoutSettings } from '../store-settings.ts';
import type { TaxDefinition } from '../taxes/tax-rates.ts';

export function makeLine(line: Partial<CartLine> = {}): CartLine {
  return { productId: 1, sku: 'T-1', name: 'Tea tin', unitPrice: 10, quantity: 1, ...line };
}

/** A tax of 10 % everywhere, inside prices where the store's are gross. */
export function makeTax(tax: Partial<TaxDefinition> = {}): TaxDefinition {
  return {
    id: 1001,
    name: 'VAT',
    enabled: true,
    includeInPrice: true,
    taxShipping: true,
    appliedByDefault: true,
    defaultTax: 10,
    rules: [],
    ...tax,
  };
}

export function makeShipping(choice: Partial<ShippingChoice> = {}): ShippingChoice {
  return {
    shippingMethodId: 'post',
    shippingMethodName: 'Post',
    shippingRate: 5,
    isPickup: false,
    fulfillmentType: 'SHIPPING',
    ...choice,
  };
}

/** 10 % off every product, for everybody and always. */
export function makePromotion(promotion: Partial<Promotion> = {}): Promotion {
  return {
    id: 1,
    name: 'Spring',
    enabled: true,
    discountBase: 'ITEM',
    discountType: 'PERCENT',
    amount: 10,
    ...promotion,
  };
}

export function makeInput(input: Partial<CheckoutInput> = {}): CheckoutInput {
  return { settings: {}, lines: [makeLine()], nowSeconds: 1_790_000_000, ...input };
}

export function netPrices(...taxes: TaxDefinition[]): CheckoutSettings {
  return { taxSettings: { pricesIncludeTax: false, taxes } };
}

export function grossPrices(...taxes: TaxDefinition[]): CheckoutSettings {
  return { taxSettings: { pricesIncludeTax: true, taxes } };
}

const amount = (max: number, decimals: number) =>
  fc.integer({ min: 0, max }).map((minor) => Number(`${minor}e-${decimals}`));
const percent = fc.integer({ min: 0, max: 3000 }).map((hundredths) => hundredths / 100);

export const arbitraryTax: fc.Arbitrary<TaxDefinition> = fc.record({
  id: fc.integer({ min: 1, max: 3 }),
  name: fc.constantFrom('VAT', 'City tax'),
  enabled: fc.boolean(),
  includeInPrice: fc.boolean(),
  taxShipping: fc.boolean(),
  appliedByDefault: fc.boolean(),
  defaultTax: percent,
});

const arbitraryLine = (decimals: number): fc.Arbitrary<CartLine> =>
  fc.record(
    {
      productId: fc.integer({ min: 1, max: 4 }),
      sku: fc.constantFrom('A', 'B'),
      name: fc.constantFrom('Tea tin', 'Cup'),
      // One decimal more than the currency has: such prices are rounded by the piece.
      unitPrice: fc.oneof(amount(200_000, decimals + 1), fc.constantFrom(1, 10)),
      quantity: fc.integer({ min: 1, max: 12 }),
      weight: amount(5000, 3),
      isShippingRequired: fc.boolean(),
      discountsAllowed: fc.boolean(),
      tax: fc.record({
        taxable: fc.boolean(),
        enabledManualTaxes: fc.subarray([1, 2, 3]),
        taxClassCode: fc.constantFrom('default', 'books', 'food', 'unheard-of'),
      }),
    },
    { requiredKeys: ['productId', 'sku', 'name', 'unitPrice', 'quantity'] },
  );

const ids = fc.subarray([1, 2, 3]);

const arbitraryPromotion: fc.Arbitrary<Promotion> = fc.record(
  {
    id: fc.integer({ min: 1, max: 9 }),
    name: fc.constant('Spring'),
    enabled: fc.boolean(),
    discountBase: fc.constantFrom('ITEM', 'SUBTOTAL', 'SHIPPING'),
    discountType: fc.constantFrom('PERCENT', 'ABSOLUTE', 'FIXED_PRICE'),
    amount: amount(10_000, 2),
    triggers: fc.record(
      { subtotal: amount(10_000, 2), products: ids, minProductQuantityInCart: fc.integer({ min: 1, max: 5 }) },
      { requiredKeys: [] },
    ),
    targets: fc.record(
      { products: ids, excludedProducts: ids, maxDiscountedProductQuantity: fc.integer({ min: 0, max: 5 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id', 'name', 'enabled', 'discountBase', 'discountType', 'amount'] },
);

const arbitraryAddress = fc.constantFrom(
  { countryCode: 'DE' },
  { countryCode: 'HR' },
  { countryCode: 'GB' },
  { countryCode: 'US', stateOrProvinceCode: 'CA' },
);

/** Any cart in a currency of 0, 2 or 3 decimals, with either kind of prices and every kind of addition. */
export const arbitraryInput: fc.Arbitrary<CheckoutInput> = fc.constantFrom(0, 2, 3).chain((decimals) =>
  fc.record(
    {
      settings: fc.record({
        formatsAndUnits: fc.constant({ currencyPrecision: decimals, currencyRate: 1.1 }),
        company: arbitraryAddress,
        taxSettings: fc.record({
          automaticTaxEnabled: fc.boolean(),
          euIossEnabled: fc.boolean(),
          ukVatRegistered: fc.boolean(),
          pricesIncludeTax: fc.boolean(),
          taxes: fc.array(arbitraryTax, { maxLength: 3 }),
          taxOnShippingCalculationScheme: fc.constantFrom(
            'AUTOMATIC' as const,
            'BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE' as const,
            'BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT' as const,
            'TAXED_SEPARATELY_FROM_PRODUCTS' as const,
          ),
        }),
        shipping: fc.record({ handlingFee: fc.record({ name: fc.constant('Packing'), value: amount(500, decimals) }) }),
      }),
      lines: fc.array(arbitraryLine(decimals), { maxLength: 6 }),
      nowSeconds: fc.constant(1_790_000_000),
      customer: fc.record({ taxExempt: fc.boolean(), taxIdValid: fc.boolean(), groupId: fc.constantFrom(0, 77) }),
      shippingPerson: arbitraryAddress,
      coupon: fc.record({
        code: fc.constant('DISC'),
        discountType: fc.constantFrom('ABS', 'PERCENT', 'SHIPPING', 'ABS_AND_SHIPPING', 'PERCENT_AND_SHIPPING'),
        discount: amount(10_000, 2),
        catalogLimit: fc.record({ products: fc.subarray([1, 2, 3]) }),
      }),
      discounts: fc.array(
        fc.record(
          {
            value: amount(20_000, 2),
            type: fc.constantFrom('ABS' as const, 'PERCENT' as const, 'FIXED_PRICE' as const),
            base: fc.constantFrom('ON_TOTAL', 'ITEM', 'SHIPPING', 'ON_MEMBERSHIP', 'ON_TOTAL_AND_MEMBERSHIP', 'CUSTOM'),
            orderTotal: amount(10_000, 2),
            appliesToProducts: fc.subarray([1, 2, 3]),
          },
          { requiredKeys: ['value', 'type', 'base'] },
        ),
        { maxLength: 3 },
      ),
      promotions: fc.uniqueArray(arbitraryPromotion, { maxLength: 3, selector: ({ id }) => id }),
      apps: fc.array(
        fc.record({
          appClientId: fc.constantFrom('vip', 'gifts'),
          discounts: fc.array(
            fc.record({
              value: amount(15_000, 2),
              type: fc.constantFrom('ABSOLUTE' as const, 'PERCENT' as const),
              appliesToProducts: fc.subarray([1, 2]),
            }),
            { maxLength: 2 },
          ),
          surcharges: fc.array(
            fc.record({
              value: amount(900, 2),
              type: fc.constantFrom('ABSOLUTE' as const, 'PERCENT' as const),
              taxable: fc.boolean(),
            }),
            { maxLength: 2 },
          ),
        }),
        { maxLength: 2 },
      ),
      shippingOption: amount(5000, decimals).map((shippingRate) => makeShipping({ shippingRate })),
      paymentOption: fc.record({
        id: fc.constant('cash'),
        paymentSurcharges: fc.record({
          type: fc.constantFrom('ABSOLUTE' as const, 'PERCENT' as const),
          value: amount(900, 2),
        }),
      }),
      giftCard: fc.record({ code: fc.constant('GIFT'), balance: amount(100_000, decimals) }),
    },
    { requiredKeys: ['settings', 'lines', 'nowSeconds'] },
  ),
);
