import * as z from 'zod';
import { BUYER_KINDS, personSchema } from '../addresses/address-schemas.ts';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema, timestampSchema } from '../contract/wire.ts';
import { discountInfoSchema, orderCouponSchema, refundSchema, surchargeSchema } from './order-discount-schemas.ts';
import { orderItemSchema, orderItemWriteSchema } from './order-item-schemas.ts';
import {
  creditCardStatusSchema,
  externalOrderDataSchema,
  orderExtraFieldSchema,
  orderExtraFieldValuesSchema,
  orderInvoiceSchema,
  orderLoyaltySchema,
  utmDataSchema,
  utmDataSetSchema,
} from './order-parts-schemas.ts';
import { handlingFeeSchema, orderShippingOptionSchema, predictedPackageSchema } from './order-shipping-schemas.ts';
import { FULFILLMENT_STATUSES, PAYMENT_STATUSES } from './order-statuses.ts';
import { shippingTaxSchema } from './order-tax-schemas.ts';
import { shipmentSchema } from './shipment-schemas.ts';

/** What a caller may write. Nothing is recomputed: the totals are taken as they are sent. */
const editable = () => ({
  total: z.number().optional(),
  subtotal: z.number().optional(),
  tax: z.number().optional(),
  pricesIncludeTax: z.boolean().optional(),
  giftCardRedemption: z.number().optional(),
  totalBeforeGiftCardRedemption: z.number().optional(),
  discount: z.number().optional(),
  couponDiscount: z.number().optional(),
  volumeDiscount: z.number().optional(),
  membershipBasedDiscount: z.number().optional(),
  totalAndMembershipBasedDiscount: z.number().optional(),
  customDiscount: z.array(z.number()).optional(),
  discountInfo: z.array(discountInfoSchema()).optional(),
  discountCoupon: orderCouponSchema().optional(),
  paymentStatus: z.enum(PAYMENT_STATUSES).optional(),
  paymentMethod: z.string().optional(),
  paymentModule: z.string().optional(),
  paymentParams: z.record(z.string(), z.string()).optional(),
  paymentMessage: z.string().optional(),
  externalTransactionId: z.string().optional(),
  creditCardStatus: creditCardStatusSchema().optional(),
  fulfillmentStatus: z.enum(FULFILLMENT_STATUSES).optional(),
  shippingOption: orderShippingOptionSchema().optional(),
  taxesOnShipping: z.array(shippingTaxSchema()).nullish(),
  handlingFee: handlingFeeSchema().optional(),
  trackingNumber: z.string().optional(),
  pickupTime: dateTimeSchema().optional(),
  externalFulfillment: z.boolean().optional(), // default false
  externalOrderId: z.string().optional(),
  email: z.string().optional(),
  customerId: z.int().optional(),
  customerGroup: z.string().optional(),
  customerGroupId: z.int().optional(),
  b2b_b2c: z.enum(BUYER_KINDS).optional(),
  customerTaxExempt: z.boolean().optional(),
  customerTaxId: z.string().optional(),
  customerTaxIdValid: z.boolean().optional(),
  reversedTaxApplied: z.boolean().optional(),
  customerRequestedInvoice: z.boolean().optional(),
  customerFiscalCode: z.string().optional(),
  electronicInvoicePecEmail: z.string().optional(),
  electronicInvoiceSdiCode: z.string().optional(),
  billingPerson: personSchema().optional(),
  shippingPerson: personSchema().optional(),
  acceptMarketing: z.boolean().optional(),
  disableAllCustomerNotifications: z.boolean().optional(),
  lang: z.string().optional(),
  ipAddress: z.string().optional(),
  orderComments: z.string().optional(),
  privateAdminNotes: z.string().optional(),
  hidden: z.boolean().optional(),
  additionalInfo: z.record(z.string(), z.string()).optional(),
  extraFields: orderExtraFieldValuesSchema().optional(),
  orderExtraFields: z.array(orderExtraFieldSchema()).optional(),
  refererUrl: z.string().optional(),
  globalReferer: z.string().optional(),
  refererId: z.string().optional(),
  affiliateId: z.string().optional(),
  utmData: z.union([utmDataSchema(), z.array(utmDataSchema())]).optional(), // a list in the reference, one object on the wire
  utmDataSets: z.array(utmDataSetSchema()).optional(),
  // The reference has these in answers only; clients in use write them.
  trackingUrl: z.string().optional(),
  latestShipDate: dateTimeSchema().optional(),
  latestDeliveryDate: dateTimeSchema().optional(),
  customSurcharges: z.array(surchargeSchema()).optional(),
  externalTransactionUrl: z.string().optional(),
  paymentReference: z.string().optional(),
  externalOrderData: externalOrderDataSchema().optional(),
});

/** Changes to an order. `items`, when sent, replaces all lines. */
export const orderUpdateSchema = schema(() =>
  z.object({ ...editable(), items: z.array(orderItemWriteSchema()).optional() }).meta({ id: 'OrderUpdate' }),
);
export type OrderUpdate = Infer<typeof orderUpdateSchema>;

/** A new order. With a public token it cannot be `PAID`. */
export const orderCreateSchema = schema(() =>
  orderUpdateSchema()
    .extend({
      email: z.string(),
      total: z.number(),
      subtotal: z.number(),
      paymentStatus: z.enum(PAYMENT_STATUSES),
      fulfillmentStatus: z.enum(FULFILLMENT_STATUSES),
      createDate: dateTimeSchema().optional(),
    })
    .meta({ id: 'OrderCreate' }),
);
export type OrderCreate = Infer<typeof orderCreateSchema>;

/**
 * An order as read. `id` is the public one (`QX7TE`, with the merchant's prefix and suffix), `internalId` the number
 * that webhooks carry as `entityId`.
 */
export const orderSchema = schema(() =>
  z
    .object({
      id: z.string(),
      internalId: z.int().optional(),
      orderNumber: z.int().optional(), // older, same as internalId
      vendorOrderNumber: z.string().optional(), // older, same as id
      publicUid: z.string().optional(), // id without prefix and suffix
      ...editable(),
      total: z.number(),
      subtotal: z.number(),
      paymentStatus: z.enum(PAYMENT_STATUSES),
      fulfillmentStatus: z.enum(FULFILLMENT_STATUSES),
      items: z.array(orderItemSchema()).optional(),
      createDate: dateTimeSchema().optional(),
      updateDate: dateTimeSchema().optional(),
      createTimestamp: timestampSchema().optional(),
      updateTimestamp: timestampSchema().optional(),
      totalWithoutTax: z.number().optional(),
      subtotalWithoutTax: z.number().optional(),
      usdTotal: z.number().optional(),
      refundedAmount: z.number().optional(),
      refunds: z.array(refundSchema()).optional(),
      giftCardCode: z.string().optional(),
      giftCardDoubleSpending: z.boolean().optional(),
      loyalty: orderLoyaltySchema().optional(),
      paymentSubtype: z.string().optional(),
      referenceTransactionId: z.string().optional(),
      predictedPackage: z.array(predictedPackageSchema()).optional(),
      shippingLabelAvailableForShipment: z.boolean().optional(),
      shipments: z.array(shipmentSchema()).optional(),
      invoices: z.array(orderInvoiceSchema()).optional(),
      ticket: z.int().optional(),
      customerUserAgent: z.string().optional(),
    })
    .meta({ id: 'Order' }),
);
export type Order = Infer<typeof orderSchema>;
