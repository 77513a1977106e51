import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { openEnum } from '../contract/wire.ts';
import { callbackItemSchema } from './callback-item-schema.ts';

const text = () => z.string().nullish();
const amount = () => z.number().nullish();

/** Where the parcel goes or comes from. */
export const callbackAddressSchema = schema(() =>
  z
    .looseObject({
      street: text(),
      city: text(),
      countryCode: text(),
      countryName: text(),
      postalCode: text(),
      stateOrProvinceCode: text(),
      stateOrProvinceName: text(),
    })
    .meta({ id: 'CallbackAddress' }),
);
export type CallbackAddress = Infer<typeof callbackAddressSchema>;

/** A discount that the store has already applied. */
export const callbackDiscountInfoSchema = schema(() =>
  z
    .looseObject({
      value: z.number(),
      type: openEnum(['ABS', 'PERCENT', 'FIXED_PRICE']).nullish(),
      base: openEnum([
        'ON_TOTAL',
        'ON_MEMBERSHIP',
        'ON_TOTAL_AND_MEMBERSHIP',
        'SHIPPING',
        'ITEM',
        'SUBTOTAL',
        'CUSTOM',
      ]).nullish(),
      orderTotal: amount(),
      membershipId: z.int().nullish(),
      description: text(),
    })
    .meta({ id: 'CallbackDiscountInfo' }),
);

/** The coupon of a cart. Its dates come in more than one format: parse them leniently. */
export const callbackCouponSchema = schema(() =>
  z
    .looseObject({
      id: z.int().nullish(),
      name: text(),
      code: text(),
      discountType: openEnum(['ABS', 'PERCENT', 'SHIPPING', 'ABS_AND_SHIPPING', 'PERCENT_AND_SHIPPING']).nullish(),
      status: openEnum(['ACTIVE', 'PAUSED', 'EXPIRED', 'USEDUP']).nullish(),
      discount: amount(),
      launchDate: text(),
      expirationDate: text(),
      totalLimit: amount(),
      usesLimit: openEnum(['UNLIMITED', 'ONCEPERCUSTOMER', 'SINGLE']).nullish(),
      orderCount: z.int().nullish(),
    })
    .meta({ id: 'CallbackCoupon' }),
);

export const callbackPackageSchema = schema(() =>
  z
    .looseObject({ length: amount(), width: amount(), height: amount(), weight: amount(), declaredValue: amount() })
    .meta({ id: 'CallbackPackage' }),
);

/**
 * The cart in a shipping or discount request. What is known only at checkout is null before it; nulls are sent as
 * such. `shippingAddress` is absent when the shopper picks the order up.
 */
export const callbackCartSchema = schema(() =>
  z
    .looseObject({
      id: text(),
      vendorOrderNumber: text(),
      orderNumber: z.int().nullish(),
      subtotal: amount(),
      ipAddress: text(),
      refererUrl: text(),
      orderComments: text(),
      couponDiscount: amount(),
      volumeDiscount: amount(),
      membershipBasedDiscount: amount(),
      totalAndMembershipBasedDiscount: amount(),
      discount: amount(),
      paymentStatus: text(),
      /** `NEW`, a value that orders never have. */
      fulfillmentStatus: text(),
      customerId: z.int().nullish(),
      customerGroupId: z.int().nullish(),
      customerGroup: text(),
      customerEmail: text(),
      discountCoupon: callbackCouponSchema().nullish(),
      discountInfo: z.array(callbackDiscountInfoSchema()).nullish(),
      handlingFee: z.looseObject({ name: text(), value: amount(), description: text() }).nullish(),
      hidden: z.boolean().nullish(),
      items: z.array(callbackItemSchema()),
      shippingAddress: callbackAddressSchema().nullish(),
      originAddress: callbackAddressSchema().nullish(),
      weight: amount(),
      weightUnit: openEnum(['carat', 'gram', 'ounce', 'lbs', 'kg']).nullish(),
      dimensionUnit: openEnum(['IN', 'YD', 'CM', 'MM']).nullish(),
      currency: text(),
      predictedPackages: z.array(callbackPackageSchema()).nullish(),
      paymentMethod: text(),
      extraFields: z.record(z.string(), z.string().nullable()).nullish(),
    })
    .meta({ id: 'CallbackCart' }),
);
export type CallbackCart = Infer<typeof callbackCartSchema>;
