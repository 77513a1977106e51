import { describe, expect, it } from 'vitest';
import { calculateOrder } from '../order/calculate-order.ts';
import { makeInput, makeLine } from '../testing/factories.ts';
import { buildDiscountRequest, buildShippingRequest, type CallbackContext } from './callback-cart.ts';

const amounts = {
  subtotal: 30,
  couponDiscount: 0,
  volumeDiscount: 0,
  membershipBasedDiscount: 0,
  totalAndMembershipBasedDiscount: 0,
  discount: 0,
  discountInfo: [],
};
const tin = makeLine({
  productId: 501,
  unitPrice: 15,
  quantity: 2,
  weight: 0.4,
  quantityInStock: 38,
  categoryId: 9,
  dimensions: { length: 8, width: 8, height: 12 },
});

function makeContext(context: Partial<CallbackContext> = {}): CallbackContext {
  return {
    storeId: 20012001,
    merchantAppSettings: { flat: '4.50' },
    settings: {
      formatsAndUnits: { currency: 'EUR', weightUnit: 'KILOGRAM', dimensionsUnit: 'CM' },
      shipping: { shippingOrigin: { street: 'Dock 1', city: 'Rijeka', countryCode: 'HR', postalCode: '51000' } },
    },
    lines: [tin],
    amounts,
    ...context,
  };
}

const cartOf = (context: Partial<CallbackContext>) => buildDiscountRequest(makeContext(context)).cart;
const itemsOf = (cart: Readonly<Record<string, unknown>> | undefined) => cart?.['items'];

// fidelity: documented
describe('buildShippingRequest', () => {
  it('tells the app what the documented sample tells', () => {
    const request = buildShippingRequest(
      makeContext({
        lang: 'en',
        cartId: 'QX7TE',
        shippingAddress: { city: 'Zagreb', countryCode: 'HR', postalCode: '10000' },
      }),
    );

    expect(request).toMatchObject({
      storeId: 20012001,
      lang: 'en',
      merchantAppSettings: { flat: '4.50' },
      cart: {
        id: 'QX7TE',
        subtotal: 30,
        paymentStatus: 'INCOMPLETE',
        fulfillmentStatus: 'NEW',
        hidden: false,
        shippingAddress: { city: 'Zagreb', countryCode: 'HR', stateOrProvinceCode: null, street: null },
        originAddress: { street: 'Dock 1', city: 'Rijeka', stateOrProvinceCode: null },
        weight: 0.8,
        weightUnit: 'kg',
        dimensionUnit: 'CM',
        currency: 'EUR',
        predictedPackages: [{ length: 16, width: 8, height: 12, weight: 0.8, declaredValue: 30 }],
      },
    });
  });

  it('names only the lines that go by the methods of the store', () => {
    const lines = [
      tin,
      makeLine({ productId: 2, isShippingRequired: false }),
      makeLine({ productId: 3, shipping: { type: 'FLAT_RATE', flatRate: 1 } }),
      makeLine({ productId: 4, fixedShippingRate: 1 }),
    ];

    expect(itemsOf(buildShippingRequest(makeContext({ lines }))?.cart)).toMatchObject([
      { productId: 501 },
      { productId: 4 },
    ]);
    expect(buildShippingRequest(makeContext({ lines: lines.slice(1, 3) }))).toBeUndefined();
  });

  it('has no address of a shopper who collects', () => {
    expect(buildShippingRequest(makeContext())?.cart).not.toHaveProperty('shippingAddress');
  });
});

// fidelity: documented
describe('buildDiscountRequest', () => {
  it('writes out as null what is not known yet', () => {
    expect(cartOf({})).toMatchObject({
      id: null,
      orderNumber: null,
      vendorOrderNumber: null,
      ipAddress: null,
      customerId: null,
      customerGroup: null,
      customerGroupId: null,
      customerEmail: null,
      discountCoupon: null,
      discountInfo: null,
      handlingFee: null,
      paymentMethod: null,
    });
  });

  it('tells what a calculation came to', () => {
    const { order } = calculateOrder(
      makeInput({
        discounts: [{ value: 2, type: 'ABS', base: 'SUBTOTAL' }],
        handlingFee: { name: 'Packing', value: 1 },
      }),
    );

    expect(cartOf({ amounts: order })).toMatchObject({
      subtotal: 10,
      volumeDiscount: 2,
      discount: 2,
      discountInfo: [
        { value: 2, type: 'ABS', base: 'SUBTOTAL', orderTotal: null, membershipId: null, description: null },
      ],
    });
    expect(cartOf({ amounts: order })['handlingFee']).toEqual({ name: 'Packing', value: 1, description: '' });
  });

  // fidelity: assumed, which items the request has is not said; all of them, because discounts are for whatever is
  // bought
  it('names all lines, shipped or not', () => {
    expect(itemsOf(cartOf({ lines: [tin, makeLine({ isShippingRequired: false })] }))).toHaveLength(2);
  });

  it('says what was ordered in amount and what is left in quantity', () => {
    expect(itemsOf(cartOf({}))).toMatchObject([
      { amount: 2, quantity: 38, unlimited: false, inStock: true, selectedOptions: null },
    ]);
    const [unlimited] = [itemsOf(cartOf({ lines: [makeLine()] }))].flat();
    expect(unlimited).toMatchObject({ amount: 1, unlimited: true, inStock: true, categoryId: -1 });
    expect(unlimited).not.toHaveProperty('quantity');
  });

  it('merges the product record into the line', () => {
    const products = new Map([
      [501, { id: 501, name: 'Tin, catalogue name', enabled: true, quantity: 12, url: 'https://shop.example/tin' }],
    ]);

    expect(itemsOf(cartOf({ products, lines: [makeLine({ productId: 501, name: 'Tea tin' })] }))).toMatchObject([
      {
        productId: 501,
        name: 'Tea tin',
        enabled: true,
        url: 'https://shop.example/tin',
        seoTitle: null,
        quantity: 12,
        amount: 1,
      },
    ]);
  });

  it('writes the coupon with every field', () => {
    const coupon = {
      id: 7,
      code: 'DISC',
      discountType: 'ABS',
      discount: 10,
      applicationLimit: 'NEW_CUSTOMER_ONLY',
    } as const;

    expect(cartOf({ coupon })['discountCoupon']).toMatchObject({
      id: 7,
      ownerId: 20012001,
      code: 'DISC',
      expirationDate: null,
      catalogLimit: null,
      newCustomerOnly: true,
      repeatCustomerOnly: false,
    });
  });

  it.each([
    ['CARAT', 'carat'],
    ['GRAM', 'gram'],
    ['OUNCE', 'ounce'],
    ['POUND', 'lbs'],
    ['KILOGRAM', 'kg'],
  ] as const)('calls %s %s', (weightUnit, name) => {
    expect(cartOf({ settings: { formatsAndUnits: { weightUnit } } })['weightUnit']).toBe(name);
  });
});
