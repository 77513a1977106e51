import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { openEnum } from '../contract/wire.ts';
import { callbackCouponSchema, callbackDiscountInfoSchema, callbackPackageSchema } from './callback-cart-schema.ts';
import { callbackDimensionsSchema, callbackSelectedOptionSchema } from './callback-item-schema.ts';

const text = () => z.string().nullish();
const amount = () => z.number().nullish();
const flag = () => z.boolean().nullish();
const texts = () => z.record(z.string(), z.string().nullable()).nullish();

/** A person of an order: name, company, address, phone. */
const paymentPersonSchema = schema(() =>
  z
    .looseObject({
      name: text(),
      companyName: text(),
      street: text(),
      city: text(),
      countryCode: text(),
      countryName: text(),
      postalCode: text(),
      stateOrProvinceCode: text(),
      stateOrProvinceName: text(),
      phone: text(),
    })
    .meta({ id: 'PaymentPerson' }),
);

/** A line of the order to pay. Unlike in shipping and discount requests, `quantity` is what is bought. */
const paymentItemSchema = schema(() =>
  z
    .looseObject({
      id: z.int().nullish(),
      productId: z.int().nullish(),
      categoryId: z.int().nullish(),
      name: text(),
      sku: text(),
      price: amount(),
      productPrice: amount(),
      quantity: z.int(),
      tax: amount(),
      shipping: amount(),
      weight: amount(),
      isShippingRequired: flag(),
      digital: flag(),
      imageUrl: text(),
      selectedOptions: z.array(callbackSelectedOptionSchema()).nullish(),
      taxes: z
        .array(z.looseObject({ name: text(), value: amount(), total: amount(), taxOnShipping: amount() }))
        .nullish(),
      dimensions: callbackDimensionsSchema().nullish(),
      discounts: z
        .array(z.looseObject({ discountInfo: callbackDiscountInfoSchema().nullish(), total: amount() }))
        .nullish(),
    })
    .meta({ id: 'PaymentItem' }),
);

/** The order to pay: the platform's order representation, while it is `INCOMPLETE`. */
export const paymentOrderSchema = schema(() =>
  z
    .looseObject({
      id: text(),
      orderNumber: z.int().nullish(),
      vendorOrderNumber: text(),
      /** `transaction_{digits}`: the id to report the result under. */
      referenceTransactionId: z.string(),
      /** What to charge; nothing is to be added to it. */
      total: z.number(),
      subtotal: amount(),
      tax: amount(),
      usdTotal: amount(),
      email: text(),
      paymentModule: text(),
      paymentMethod: text(),
      paymentStatus: text(),
      fulfillmentStatus: text(),
      ipAddress: text(),
      refererUrl: text(),
      orderComments: text(),
      customerId: z.int().nullish(),
      customerTaxExempt: flag(),
      customerTaxId: text(),
      couponDiscount: amount(),
      volumeDiscount: amount(),
      membershipBasedDiscount: amount(),
      totalAndMembershipBasedDiscount: amount(),
      /** Everything but the coupon. */
      discount: amount(),
      discountCoupon: callbackCouponSchema().nullish(),
      discountInfo: z.array(callbackDiscountInfoSchema()).nullish(),
      createDate: text(),
      createTimestamp: z.int().nullish(),
      items: z.array(paymentItemSchema()).nullish(),
      billingPerson: paymentPersonSchema().nullish(),
      /** Absent when nothing needs shipping. */
      shippingPerson: paymentPersonSchema().nullish(),
      shippingOption: z
        .looseObject({
          shippingCarrierName: text(),
          shippingMethodName: text(),
          shippingRate: amount(),
          estimatedTransitTime: text(),
          isPickup: flag(),
          fulfillmentType: openEnum(['SHIPPING', 'DELIVERY', 'PICKUP']).nullish(),
        })
        .nullish(),
      handlingFee: z.looseObject({ name: text(), value: amount(), description: text() }).nullish(),
      predictedPackage: z.array(callbackPackageSchema()).nullish(),
      additionalInfo: texts(),
      paymentParams: texts(),
      extraFields: texts(),
    })
    .meta({ id: 'PaymentOrder' }),
);
export type PaymentOrder = Infer<typeof paymentOrderSchema>;
