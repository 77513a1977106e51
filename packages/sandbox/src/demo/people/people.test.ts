import { customerCreateSchema, discountCouponCreateSchema } from '@ecwid-kit/types';
import { describe, expect, it } from 'vitest';
import { couponBody, customerBody } from '../bodies.ts';
import { demoProducts } from '../catalog/products.ts';
import { PAYMENT_IDS } from '../store/payment.ts';
import { demoProfile } from '../store/profile.ts';
import { SHIPPING_IDS } from '../store/shipping.ts';
import { demoCoupons } from './coupons.ts';
import { CUSTOMER_GROUP_KEYS, demoCustomerGroups, demoCustomers, type CustomerGroupKey } from './customers.ts';
import { demoOrders, type DemoOrder, type DemoOrderLine } from './orders.ts';

const groupId = (key: CustomerGroupKey) => CUSTOMER_GROUP_KEYS.indexOf(key) + 1;
const lines = demoOrders.flatMap((order) => order.lines);
const productOf = ({ product }: DemoOrderLine) => demoProducts.find(({ key }) => key === product)?.product;

/** The variation that a line's choices make, or the product itself. */
function stockOf(line: DemoOrderLine) {
  const product = productOf(line);
  const chosen = line.options ?? {};
  return (
    product?.combinations?.find(({ options = [] }) => options.every(({ name, value }) => chosen[name] === value)) ??
    product
  );
}

describe('the demo customers', () => {
  it('are six in two groups', () => {
    expect(demoCustomers).toHaveLength(6);
    expect(Object.keys(demoCustomerGroups)).toEqual([...CUSTOMER_GROUP_KEYS]);
    expect(new Set(demoCustomers.map(({ customer }) => customer.email)).size).toBe(6);
  });

  it('are in the group whose id is given, or in the general one', () => {
    const bodies = demoCustomers.map((demo) => customerBody(demo, groupId));
    expect(bodies.map(({ customerGroupId }) => customerGroupId)).toEqual([2, 1, 0, 2, 1, 0]);
    expect(bodies.filter((body) => !customerCreateSchema().safeParse(body).success)).toEqual([]);
  });

  it('have mail addresses that belong to nobody', () => {
    const emails = demoCustomers.map(({ customer }) => customer.email);
    expect(emails.filter((email) => !/(\.example|@example\.(com|net|org))$/.test(email))).toEqual([]);
  });
});

describe('the demo orders', () => {
  it('are twelve of the last sixty days, oldest first, in many statuses', () => {
    const days = demoOrders.map(({ daysAgo }) => daysAgo);
    expect(days).toHaveLength(12);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(days[0]).toBeLessThanOrEqual(60);
    expect(new Set(demoOrders.map(({ paymentStatus }) => paymentStatus)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(demoOrders.map(({ fulfillmentStatus }) => fulfillmentStatus)).size).toBeGreaterThanOrEqual(6);
  });

  it('are of customers, payments and coupons that exist', () => {
    const customers = new Set(demoCustomers.map(({ key }) => key));
    const codes = new Set(demoCoupons.map(({ coupon }) => coupon.code));
    const exists = ({ customer, payment, coupon }: DemoOrder) =>
      customers.has(customer) && payment in PAYMENT_IDS && (coupon === undefined || codes.has(coupon));
    expect(demoOrders.filter((order) => !exists(order))).toEqual([]);
  });

  it('choose among the choices there are, and leave no required option out', () => {
    const isChosenWell = (line: DemoOrderLine) => {
      const options = productOf(line)?.options ?? [];
      const chosen = Object.entries(line.options ?? {});
      return (
        productOf(line) !== undefined &&
        options.every(({ name, required }) => required !== true || name in (line.options ?? {})) &&
        chosen.every(([name, value]) =>
          options.some(
            (option) => option.name === name && option.choices?.some(({ text }) => text === value) !== false,
          ),
        )
      );
    };
    expect(lines.filter((line) => !isChosenWell(line))).toEqual([]);
  });

  it('take no more than was in stock', () => {
    const left = new Map<string, number>();
    for (const line of lines) {
      const { sku = '', unlimited, quantity = 0 } = stockOf(line) ?? {};
      if (unlimited !== true) left.set(sku, (left.get(sku) ?? quantity) - line.quantity);
    }
    expect([...left].filter(([, quantity]) => quantity < 0)).toEqual([]);
  });

  it('go where the shipping option goes, at a subtotal it takes', () => {
    const refused = demoOrders.filter(({ customer, shipping, lines: ordered }) => {
      if (shipping === undefined) return ordered.some((line) => productOf(line)?.isShippingRequired !== false);
      const option = demoProfile.shipping.shippingOptions.find(({ id }) => id === SHIPPING_IDS[shipping]);
      const country = demoCustomers.find(({ key }) => key === customer)?.customer.billingPerson.countryCode ?? '';
      const zone = option?.destinationZone;
      const subtotal = ordered.reduce(
        (sum, line) => sum + (stockOf(line)?.price ?? productOf(line)?.price ?? 0) * line.quantity,
        0,
      );
      return (
        (zone !== undefined && 'countryCodes' in zone && !zone.countryCodes.includes(country)) ||
        subtotal < (option?.minimumOrderSubtotal ?? Infinity)
      );
    });
    expect(refused).toEqual([]);
  });
});

describe('the demo coupons', () => {
  it('are four of different kinds that the contract accepts', () => {
    expect(new Set(demoCoupons.map(({ coupon }) => coupon.discountType)).size).toBe(4);
    const bodies = demoCoupons.map((demo) => couponBody(demo, () => 7, 0));
    expect(bodies.filter((body) => !discountCouponCreateSchema().safeParse(body).success)).toEqual([]);
    expect(bodies.map(({ catalogLimit }) => catalogLimit?.categories)).toEqual([undefined, undefined, undefined, [7]]);
  });

  it('have dates that count from the day of seeding', () => {
    const fiveOff = demoCoupons.find(({ coupon }) => coupon.code === 'FIVEOFF');
    expect(fiveOff && couponBody(fiveOff, () => 7, 1_767_225_600)).toMatchObject({
      launchDate: '2025-11-02 00:00:00 +0000',
      expirationDate: '2026-01-31 00:00:00 +0000',
    });
  });

  it('were usable when an order used them', () => {
    const early = demoOrders.filter(({ coupon, daysAgo }) =>
      demoCoupons.some((demo) => demo.coupon.code === coupon && daysAgo > demo.startsDaysAgo),
    );
    expect(early).toEqual([]);
  });
});
