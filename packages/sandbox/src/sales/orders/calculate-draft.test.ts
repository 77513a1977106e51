import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const FLAT_RATE = {
  id: '1-1',
  title: 'Post',
  enabled: true,
  fulfilmentType: 'shipping',
  ratesCalculationType: 'flat',
  flatRate: { rateType: 'ABSOLUTE', rate: 10 },
};
const VAT = {
  id: 5,
  name: 'VAT',
  enabled: true,
  includeInPrice: false,
  appliedByDefault: true,
  defaultTax: 20,
  rules: [],
};

describe('calculating an order', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({
      profile: {
        shipping: { shippingOptions: [FLAT_RATE] },
        taxSettings: { pricesIncludeTax: false, taxes: [VAT] },
      },
    });
    return () => store.close();
  });

  const items = [
    { productId: 123, price: 15, quantity: 2, name: 'Cherry', sku: '00004', weight: 0.3, isShippingRequired: true },
  ];
  const billingPerson = { name: 'Peter Doe', countryCode: 'US', stateOrProvinceCode: 'CA' };
  const calculate = (body: object, token?: string) => store.call('POST', '/order/calculate', body, token);

  // fidelity: documented
  it('answers amounts, shipping and taxes of invented products, and stores nothing', async () => {
    const { status, body } = await calculate({ items, billingPerson });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      subtotal: 30,
      tax: 6,
      total: 46,
      paymentStatus: 'INCOMPLETE',
      fulfillmentStatus: 'AWAITING_PROCESSING',
      shippingOption: { shippingMethodId: '1-1', shippingMethodName: 'Post', shippingRate: 10 },
      availableShippingOptions: [{ shippingMethodId: '1-1' }],
      availableTaxes: [VAT],
      items: [{ productId: 123, price: 15, quantity: 2, tax: 6, taxes: [{ name: 'VAT', value: 20, total: 6 }] }],
      billingPerson: { countryName: 'United States', stateOrProvinceName: 'California' },
      shippingPerson: { name: 'Peter Doe' },
    });
    expect(body).not.toHaveProperty('id');
    expect((await store.call('GET', '/orders?paymentStatus=INCOMPLETE')).body.total).toBe(0);
    expect(await store.events()).toEqual([]);
  });

  // fidelity: documented
  it('takes coupons, discounts, surcharges and the shipping option of the request', async () => {
    await store.call('POST', '/discount_coupons', { code: 'FIVE', discountType: 'ABS', discount: 5 });

    const { body } = await calculate({
      items,
      billingPerson,
      customerTaxExempt: true,
      discountCoupon: { code: 'five' },
      discountInfo: [{ value: 3, type: 'ABS', base: 'CUSTOM' }],
      customSurcharges: [{ id: 'tips', value: 2, type: 'ABSOLUTE', total: 2, description: 'Tips' }],
      shippingOption: { shippingMethodName: 'Courier', shippingRate: 7 },
    });

    expect(body).toMatchObject({ couponDiscount: 5, customDiscount: [3], tax: 0, total: 30 - 5 - 3 + 2 + 7 });
  });

  // fidelity: assumed, whether the catalog fills in what an item leaves out is not said; it does, since products may
  // be named by id
  it('knows the catalog’s products by id', async () => {
    const { body: product } = await store.call('POST', '/products', {
      name: 'Tea tin',
      price: 12,
      tax: { taxable: false },
    });

    const { body } = await calculate({ items: [{ productId: product.id, quantity: 2 }], billingPerson });

    expect(body).toMatchObject({ subtotal: 24, tax: 0, items: [{ name: 'Tea tin', price: 12 }] });
  });

  // fidelity: documented
  it('asks the discount apps', async () => {
    const asked: string[] = [];
    const shop = await openTestStore({
      appFetch: async (request) => {
        asked.push(new URL(request.url).pathname);
        return Response.json({ discounts: [{ value: 4, type: 'ABSOLUTE', description: 'App' }] });
      },
    });
    await shop.sandbox.apps.register({
      clientId: 'discounts',
      settings: {
        scopes: ['read_store_profile', 'customize_cart_calculation'],
        endpoints: { discountUrl: 'https://app.example/discounts' },
      },
    });
    await shop.sandbox.apps.install(shop.storeId, 'discounts');

    const { body } = await shop.call('POST', '/order/calculate', { items, billingPerson });

    expect(asked).toContain('/discounts');
    expect(body).toMatchObject({ discount: 4, total: 26 });
    await shop.close();
  });

  // fidelity: documented
  it('may be asked with a public token', async () => {
    expect((await calculate({ items }, store.publicToken)).status).toBe(200);
  });

  // fidelity: documented
  it('takes the fee for the way to pay, and names it', async () => {
    const { body: option } = await store.call('POST', '/profile/paymentOptions', {
      checkoutTitle: 'Cash on delivery',
      paymentProcessorId: 'offline',
      paymentSurcharges: { type: 'PERCENT', value: 10 },
    });

    const { body } = await calculate({ items, billingPerson, paymentOptionsDetails: { paymentId: option.id } });

    expect(body).toMatchObject({
      total: 50.6,
      paymentMethod: 'Cash on delivery',
      paymentModule: 'offline',
      customSurcharges: [{ value: 10, type: 'PERCENT', total: 4.6 }],
    });
  });
});
