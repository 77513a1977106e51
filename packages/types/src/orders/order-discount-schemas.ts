import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema } from '../contract/wire.ts';
import { discountCouponSchema } from '../discount-coupons/discount-coupon-schemas.ts';
import { orderTaxSchema } from './order-tax-schemas.ts';

/** An amount of money or a percentage. `ABS` and `ABSOLUTE` are one: samples of the service show both. */
export const ORDER_DISCOUNT_TYPES = ['ABS', 'ABSOLUTE', 'PERCENT'] as const;

/** What a discount is computed from. `CUSTOM` is one that an app or the merchant made. */
export const ORDER_DISCOUNT_BASES = [
  'SUBTOTAL',
  'ITEM',
  'SHIPPING',
  'ON_TOTAL',
  'ON_MEMBERSHIP',
  'ON_TOTAL_AND_MEMBERSHIP',
  'CUSTOM',
] as const;

/** A discount on an order, and what earned it. `appliesToItems` holds product ids, `appliesToOrderItems` line ids. */
export const discountInfoSchema = schema(() =>
  z
    .object({
      id: z.int().optional(),
      value: z.number().optional(),
      type: z.enum(ORDER_DISCOUNT_TYPES).optional(),
      base: z.enum(ORDER_DISCOUNT_BASES).optional(),
      orderTotal: z.number().optional(),
      membershipId: z.int().optional(),
      description: z.string().optional(),
      appliesToItems: z.array(z.int()).optional(),
      appliesToOrderItems: z.array(z.int()).optional(),
    })
    .meta({ id: 'DiscountInfo' }),
);
export type DiscountInfo = Infer<typeof discountInfoSchema>;

/** A discount on one order line. */
export const itemDiscountSchema = schema(() =>
  z
    .object({ discountInfo: discountInfoSchema().optional(), total: z.number().optional() })
    .meta({ id: 'ItemDiscount' }),
);

/** A discount on shipping. */
export const shippingDiscountSchema = schema(() =>
  z
    .object({
      id: z.string().optional(),
      value: z.number().optional(),
      type: z.enum(['PERCENT', 'ABSOLUTE']).optional(),
      base: z.string().optional(),
      orderTotal: z.number().optional(),
      description: z.string().optional(),
      appliesToItems: z.array(z.int()).optional(),
      appliesToOrderItems: z.array(z.int()).optional(),
      triggeredByOrderItems: z.array(z.int()).optional(),
      appliesToShippingMethodId: z.string().optional(),
    })
    .meta({ id: 'ShippingDiscount' }),
);

/** The coupon used in an order, as it was then. */
export const orderCouponSchema = schema(() => discountCouponSchema().partial().meta({ id: 'OrderCoupon' }));
export type OrderCoupon = Infer<typeof orderCouponSchema>;

/** A fee on top of an order: tips, a payment surcharge, what an app adds. `total` is the money. */
export const surchargeSchema = schema(() =>
  z
    .object({
      id: z.string().optional(), // default "Custom Surcharge"
      value: z.number().optional(),
      type: z.enum(['PERCENT', 'ABSOLUTE']).optional(),
      total: z.number().optional(),
      totalWithoutTax: z.number().optional(),
      description: z.string().optional(),
      descriptionTranslated: z.string().optional(),
      taxable: z.boolean().optional(),
      taxes: z.array(orderTaxSchema()).optional(),
    })
    .meta({ id: 'Surcharge' }),
);
export type Surcharge = Infer<typeof surchargeSchema>;

/** Money given back: by hand in the admin (`CP`), by API, or in an outside system. */
export const refundSchema = schema(() =>
  z
    .object({
      date: dateTimeSchema().optional(),
      source: z.enum(['CP', 'API', 'External']).optional(),
      reason: z.string().max(256).optional(),
      amount: z.number().optional(),
    })
    .meta({ id: 'Refund' }),
);
export type Refund = Infer<typeof refundSchema>;
