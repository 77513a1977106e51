import * as z from 'zod';
import { personSchema } from '../addresses/address-schemas.ts';
import { schema, type Infer } from '../contract/schema.ts';
import { storeTaxSchema } from '../store-profile/tax-settings-schemas.ts';
import { discountInfoSchema, orderCouponSchema, surchargeSchema } from './order-discount-schemas.ts';
import { calculatedItemSchema } from './order-item-schemas.ts';
import { orderSchema } from './order-schemas.ts';
import { handlingFeeSchema, orderShippingOptionSchema } from './order-shipping-schemas.ts';

/** A draft to calculate. Without `shippingPerson` it goes to `billingPerson`. */
export const orderCalculationSchema = schema(() =>
  z
    .object({
      items: z.array(calculatedItemSchema()).optional(),
      email: z.string().optional(),
      ipAddress: z.string().optional(),
      customerId: z.int().optional(),
      customerTaxExempt: z.boolean().optional(),
      billingPerson: personSchema().optional(),
      shippingPerson: personSchema().optional(),
      shippingOption: orderShippingOptionSchema().optional(),
      handlingFee: handlingFeeSchema().optional(),
      discountCoupon: orderCouponSchema().optional(),
      discountInfo: z.array(discountInfoSchema()).optional(),
      customSurcharges: z.array(surchargeSchema()).optional(),
      giftCardCode: z.string().optional(),
      paymentOptionsDetails: z.object({ paymentId: z.string().optional() }).optional(),
    })
    .meta({ id: 'OrderCalculation' }),
);
export type OrderCalculation = Infer<typeof orderCalculationSchema>;

/** What the draft would cost, and how it could be shipped. It is stored nowhere, so it has no `id`. */
export const calculatedOrderSchema = schema(() =>
  orderSchema()
    .omit({ id: true })
    .extend({
      items: z.array(calculatedItemSchema()),
      availableShippingOptions: z.array(orderShippingOptionSchema()).optional(),
      availableTaxes: z.array(storeTaxSchema()).optional(),
    })
    .meta({ id: 'CalculatedOrder' }),
);
export type CalculatedOrder = Infer<typeof calculatedOrderSchema>;
