import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema } from '../contract/wire.ts';

/** What a coupon takes off: an amount, a percentage, the shipping cost, or two of these. */
export const COUPON_DISCOUNT_TYPES = [
  'ABS',
  'PERCENT',
  'SHIPPING',
  'ABS_AND_SHIPPING',
  'PERCENT_AND_SHIPPING',
] as const;

/** Whether a coupon can be used, and if not, why. */
export const COUPON_STATUSES = ['ACTIVE', 'PAUSED', 'EXPIRED', 'USEDUP'] as const;

/** How often a coupon can be used: without limit, once per customer, or once in all. */
export const COUPON_USES_LIMITS = ['UNLIMITED', 'ONCEPERCUSTOMER', 'SINGLE'] as const;

/** Who can use a coupon. */
export const COUPON_APPLICATION_LIMITS = ['UNLIMITED', 'NEW_CUSTOMER_ONLY', 'REPEAT_CUSTOMER_ONLY'] as const;

/** The products and categories a coupon is for. */
const couponCatalogLimitSchema = schema(() =>
  z
    .object({ products: z.array(z.int()).optional(), categories: z.array(z.int()).optional() })
    .meta({ id: 'CouponCatalogLimit' }),
);

/** The shipping methods a coupon is for, by id. */
const couponShippingLimitSchema = schema(() =>
  z.object({ shippingMethods: z.array(z.string()).optional() }).meta({ id: 'CouponShippingLimit' }),
);

const editable = () => ({
  name: z.string().optional(),
  code: z.string().optional(),
  discountType: z.enum(COUPON_DISCOUNT_TYPES).optional(),
  status: z.enum(COUPON_STATUSES).optional(),
  discount: z.number().optional(),
  launchDate: dateTimeSchema().optional(),
  expirationDate: dateTimeSchema().optional(),
  /** The lowest subtotal at which the coupon can be used. */
  totalLimit: z.number().optional(),
  usesLimit: z.enum(COUPON_USES_LIMITS).optional(),
  applicationLimit: z.enum(COUPON_APPLICATION_LIMITS).optional(),
  /** The older spelling of `applicationLimit: 'REPEAT_CUSTOMER_ONLY'`. */
  repeatCustomerOnly: z.boolean().optional(),
  catalogLimit: couponCatalogLimitSchema().optional(),
  shippingLimit: couponShippingLimitSchema().optional(),
  creationDate: dateTimeSchema().optional(),
  updateDate: dateTimeSchema().optional(),
  orderCount: z.int().optional(),
});

/** Changes to a discount coupon. */
export const discountCouponUpdateSchema = schema(() => z.object(editable()).meta({ id: 'DiscountCouponUpdate' }));
export type DiscountCouponUpdate = Infer<typeof discountCouponUpdateSchema>;

/** A new discount coupon. The platform makes up a code when there is none, and answers with it. */
export const discountCouponCreateSchema = schema(() => z.object(editable()).meta({ id: 'DiscountCouponCreate' }));
export type DiscountCouponCreate = Infer<typeof discountCouponCreateSchema>;

/** A discount coupon as read. */
export const discountCouponSchema = schema(() =>
  z.object({ id: z.int(), ...editable(), name: z.string(), code: z.string() }).meta({ id: 'DiscountCoupon' }),
);
export type DiscountCoupon = Infer<typeof discountCouponSchema>;
