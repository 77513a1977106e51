import { customerCreateSchema, discountCouponCreateSchema, productCreateSchema } from '@ecwid-kit/types';
import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS } from './catalog/categories.ts';
import type { Combination, DemoProduct, Option } from './catalog/demo-product.ts';
import {
  couponBody,
  customerBody,
  CUSTOMER_GROUP_KEYS,
  demoCategories,
  demoCoupons,
  demoCustomerGroups,
  demoCustomers,
  demoOrders,
  demoProducts,
  demoProductTypes,
  demoProfile,
  PAYMENT_IDS,
  productBody,
  relatedProductsBody,
  SHIPPING_IDS,
  type DemoOrderLine,
} from './index.ts';

const byKey = new Map(demoProducts.map((demo) => [demo.key, demo]));
const name = (demo: DemoProduct) => demo.key;
const combinationsOf = (demo: DemoProduct): Combination[] => demo.product.combinations ?? [];
const duplicates = (values: readonly unknown[]) => values.filter((value, at) => values.indexOf(value) !== at);

function accepts(option: Option | undefined, value: string): boolean {
  if (option === undefined) return false;
  return option.choices === undefined || option.choices.some((choice) => choice.text === value);
}

/** The variation that an order line picks, as far as its choices make one. */
const variationOf = ({ product, options = {} }: DemoOrderLine) =>
  combinationsOf(byKey.get(product)!) // the line's product is checked in its own test
    .find((candidate) => candidate.options?.every(({ name: option, value }) => options[option] === value));

describe('the catalogue', () => {
  it('has five categories and forty products', () => {
    expect(demoCategories.map(({ key }) => key)).toEqual(CATEGORY_KEYS);
    expect(demoProducts).toHaveLength(40);
    expect(Object.keys(demoProductTypes)).toHaveLength(3);
  });

  it('puts something on every shelf', () => {
    for (const key of CATEGORY_KEYS) {
      expect(demoProducts.filter(({ categories }) => categories[0] === key).length).toBeGreaterThanOrEqual(7);
    }
  });

  it('gives each product and each variation a SKU of its own', () => {
    const skus = demoProducts.flatMap((demo) => [demo.product.sku, ...combinationsOf(demo).map(({ sku }) => sku)]);
    expect(skus).not.toContain(undefined);
    expect(duplicates(skus)).toEqual([]);
    expect(duplicates(demoProducts.map(name))).toEqual([]);
  });

  it('asks a price for everything, and less than before where there was an offer', () => {
    for (const demo of demoProducts) {
      for (const { price = demo.product.price, compareToPrice } of [demo.product, ...combinationsOf(demo)]) {
        expect(price, demo.key).toBeGreaterThan(0);
        if (typeof compareToPrice === 'number') expect(compareToPrice, demo.key).toBeGreaterThan(price ?? Infinity);
      }
      for (const { price } of demo.product.wholesalePrices ?? []) {
        expect(price, demo.key).toBeLessThan(demo.product.price ?? 0);
      }
    }
  });

  it('relates products that exist, and none to itself', () => {
    for (const demo of demoProducts) {
      expect(
        demo.related.filter((key) => key === demo.key || !byKey.has(key)),
        demo.key,
      ).toEqual([]);
    }
  });

  it('covers every choice of the options that make variations, each once', () => {
    const withVariations = demoProducts.filter((demo) => combinationsOf(demo).length > 0);
    expect(withVariations.length).toBeGreaterThanOrEqual(12);
    for (const demo of withVariations) {
      const combinations = combinationsOf(demo);
      const varied = new Set(combinations.flatMap(({ options = [] }) => options.map((option) => option.name)));
      const count = (demo.product.options ?? [])
        .filter((option) => varied.has(option.name))
        .reduce((total, option) => total * (option.choices?.length ?? 1), 1);
      expect(combinations, demo.key).toHaveLength(count);
      expect(duplicates(combinations.map(({ options }) => JSON.stringify(options))), demo.key).toEqual([]);
      for (const { name: option, value } of combinations.flatMap(({ options = [] }) => options)) {
        expect(
          accepts(
            demo.product.options?.find((candidate) => candidate.name === option),
            value,
          ),
        ).toBe(true);
      }
    }
  });

  it('counts in a product what its counted variations hold', () => {
    for (const demo of demoProducts) {
      const combinations = combinationsOf(demo);
      if (combinations.length === 0 || demo.product.unlimited === true) continue;
      const sum = combinations.reduce((total, { quantity = 0 }) => total + quantity, 0);
      expect(sum, demo.key).toBe(demo.product.quantity);
    }
  });

  it('has sold out, scarce, unlimited, reduced, wholesale and unshipped products', () => {
    const some = (test: (demo: DemoProduct) => boolean) => demoProducts.filter(test).length;
    expect(some(({ product }) => product.quantity === 0)).toBeGreaterThan(1);
    expect(some(({ product }) => (product.quantity ?? 0) > 0 && (product.quantity ?? 0) < 5)).toBeGreaterThan(1);
    expect(some(({ product }) => product.unlimited === true)).toBeGreaterThan(3);
    expect(some(({ product }) => typeof product.compareToPrice === 'number')).toBeGreaterThan(4);
    expect(some(({ product }) => (product.wholesalePrices ?? []).length > 0)).toBeGreaterThan(3);
    expect(some(({ product }) => product.isShippingRequired === false)).toBe(1);
    const types = new Set(demoProducts.flatMap(({ product }) => (product.options ?? []).map((option) => option.type)));
    expect([...types].sort()).toEqual(['CHECKBOX', 'RADIO', 'SELECT', 'SIZE', 'SWATCHES', 'TEXTFIELD']);
  });

  it('names only attributes of the product’s type, and a valid UPC', () => {
    for (const demo of demoProducts) {
      const known = demoProductTypes[demo.type].attributes?.map((attribute) => attribute.name);
      const attributes = demo.product.attributes ?? [];
      expect(known, demo.key).toEqual(expect.arrayContaining(attributes.map((attribute) => attribute.name)));
      const upc = attributes.find(({ type }) => type === 'UPC')?.value ?? '';
      const sum = [...upc].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
      expect(upc).toMatch(/^2\d{11}$/);
      expect(sum % 10, demo.key).toBe(0);
    }
  });

  it('is written in both languages of the store', () => {
    expect(demoProfile.languages.enabledLanguages).toEqual(['en', 'de']);
    for (const { nameTranslated, descriptionTranslated } of [
      ...demoProducts.map(({ product }) => product),
      ...demoCategories.map(({ category }) => category),
    ]) {
      expect(nameTranslated?.['de'], nameTranslated?.['en']).toBeTruthy();
      expect(descriptionTranslated?.['de']).toMatch(/^<p>.+<\/p>$/);
    }
  });

  it('makes bodies that the contract accepts', () => {
    for (const demo of demoProducts) {
      const body = productBody(demo, { category: (key) => CATEGORY_KEYS.indexOf(key) + 1, type: () => 5 });
      expect(body.categoryIds).toHaveLength(demo.categories.length);
      // Variations get their ids from the platform, so the contract's create takes them without.
      expect(productCreateSchema().safeParse(body).error?.issues, demo.key).toBeUndefined();
      expect(relatedProductsBody(demo, () => 9).relatedProducts?.productIds).toHaveLength(demo.related.length);
    }
  });

  it('taxes by taxes of the profile', () => {
    const taxes: number[] = demoProfile.taxSettings.taxes.map(({ id }) => id);
    const used = demoProducts.flatMap(({ product }) => product.tax?.enabledManualTaxes ?? []);
    expect(used.filter((id) => !taxes.includes(id))).toEqual([]);
  });
});

describe('people and orders', () => {
  it('are six customers in two groups', () => {
    expect(demoCustomers).toHaveLength(6);
    expect(Object.keys(demoCustomerGroups)).toEqual([...CUSTOMER_GROUP_KEYS]);
    expect(duplicates(demoCustomers.map(({ customer }) => customer.email))).toEqual([]);
    for (const demo of demoCustomers) {
      const body = customerBody(demo, (key) => CUSTOMER_GROUP_KEYS.indexOf(key) + 1);
      expect(customerCreateSchema().safeParse(body).success).toBe(true);
      expect(body.customerGroupId).toBe(demo.group === undefined ? 0 : CUSTOMER_GROUP_KEYS.indexOf(demo.group) + 1);
    }
  });

  it('write only to reserved addresses', () => {
    for (const { customer } of demoCustomers) expect(customer.email).toMatch(/(\.example|@example\.(com|net|org))$/);
  });

  it('are twelve orders of the last sixty days, oldest first', () => {
    expect(demoOrders).toHaveLength(12);
    const days = demoOrders.map(({ daysAgo }) => daysAgo);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(Math.max(...days)).toBeLessThanOrEqual(60);
    expect(new Set(demoOrders.map(({ paymentStatus }) => paymentStatus)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(demoOrders.map(({ fulfillmentStatus }) => fulfillmentStatus)).size).toBeGreaterThanOrEqual(6);
  });

  it('order what can be ordered', () => {
    for (const order of demoOrders) {
      expect(demoCustomers.some(({ key }) => key === order.customer)).toBe(true);
      expect(Object.keys(SHIPPING_IDS)).toContain(order.shipping);
      expect(Object.keys(PAYMENT_IDS)).toContain(order.payment);
      if (order.coupon !== undefined) expect(demoCoupons.map(({ coupon }) => coupon.code)).toContain(order.coupon);
      for (const ordered of order.lines) {
        const demo = byKey.get(ordered.product);
        expect(demo, ordered.product).toBeDefined();
        for (const [option, value] of Object.entries(ordered.options ?? {})) {
          const known = demo?.product.options?.find((candidate) => candidate.name === option);
          expect(accepts(known, value), `${ordered.product} ${option}: ${value}`).toBe(true);
        }
        const required = demo?.product.options?.filter((option) => option.required === true) ?? [];
        for (const option of required) expect(Object.keys(ordered.options ?? {})).toContain(option.name);
      }
    }
  });

  it('order no more than was in stock', () => {
    const taken = new Map<string, number>();
    for (const ordered of demoOrders.flatMap(({ lines }) => lines)) {
      const demo = byKey.get(ordered.product);
      const stock = variationOf(ordered) ?? demo?.product;
      const sku = stock?.sku ?? '';
      taken.set(sku, (taken.get(sku) ?? 0) + ordered.quantity);
      if (stock?.unlimited !== true) expect(taken.get(sku), sku).toBeLessThanOrEqual(stock?.quantity ?? 0);
    }
  });

  it('ship to where the shipping option goes', () => {
    const options = new Map(demoProfile.shipping.shippingOptions.map((option) => [option.id, option.destinationZone]));
    for (const { customer, shipping } of demoOrders) {
      const zone = options.get(SHIPPING_IDS[shipping]);
      const country = demoCustomers.find(({ key }) => key === customer)?.customer.billingPerson.countryCode ?? '';
      if (zone !== undefined && 'countryCodes' in zone) expect(zone.countryCodes, customer).toContain(country);
    }
  });

  it('have four coupons of different kinds, with dates around the day of seeding', () => {
    expect(new Set(demoCoupons.map(({ coupon }) => coupon.discountType)).size).toBe(4);
    const bodies = demoCoupons.map((demo) => couponBody(demo, () => 7, 1_767_225_600));
    for (const body of bodies) expect(discountCouponCreateSchema().safeParse(body).success).toBe(true);
    expect(bodies[1]).toMatchObject({
      launchDate: '2025-11-02 00:00:00 +0000',
      expirationDate: '2026-01-31 00:00:00 +0000',
    });
    expect(bodies[3]?.catalogLimit?.categories).toEqual([7]);
  });
});

describe('the profile', () => {
  it('refers to zones and shipping options that it has', () => {
    const zones: string[] = demoProfile.zones.map(({ id }) => id);
    const shipping = demoProfile.shipping.shippingOptions;
    expect(zones).toEqual(expect.arrayContaining(shipping.map((option) => option.destinationZone.id)));
    for (const tax of demoProfile.taxSettings.taxes) {
      expect(zones).toEqual(expect.arrayContaining(tax.rules.map((rule) => rule.zoneId)));
    }
    expect(shipping.map(({ id }) => id).sort()).toEqual(Object.values(SHIPPING_IDS).sort());
    expect(demoProfile.payment.paymentOptions.map(({ id }) => id)).toEqual(Object.values(PAYMENT_IDS));
  });
});
