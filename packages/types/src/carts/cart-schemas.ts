import * as z from 'zod';
import { BUYER_KINDS } from '../addresses/address-schemas.ts';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema } from '../contract/wire.ts';
import { orderSchema } from '../orders/order-schemas.ts';
import { shippingTaxSchema } from '../orders/order-tax-schemas.ts';

/** The names that only an order has. */
const ORDER_ONLY = {
  id: true,
  internalId: true,
  orderNumber: true,
  vendorOrderNumber: true,
  publicUid: true,
  referenceTransactionId: true,
  ticket: true,
} as const;

/**
 * An abandoned cart: an order that was not placed, known by its cart's UUID (upper case). `recoveredOrderId` is the
 * number of the order that it became in the end.
 */
export const cartSchema = schema(() =>
  orderSchema()
    .omit(ORDER_ONLY)
    .extend({
      cartId: z.string(),
      recoveredOrderId: z.int().optional(),
      recoveryEmailSentTimestamp: dateTimeSchema().optional(), // a date, its name notwithstanding
    })
    .partial({ subtotal: true, total: true, paymentStatus: true, fulfillmentStatus: true })
    .meta({ id: 'AbandonedCart' }),
);
export type AbandonedCart = Infer<typeof cartSchema>;

/** Changes to an abandoned cart. Hiding one is what the admin calls deleting. */
export const cartUpdateSchema = schema(() =>
  z
    .object({
      hidden: z.boolean().optional(),
      taxesOnShipping: z.array(shippingTaxSchema()).nullish(),
      b2b_b2c: z.enum(BUYER_KINDS).optional(),
      customerRequestedInvoice: z.boolean().optional(),
      customerFiscalCode: z.string().optional(),
      electronicInvoicePecEmail: z.string().optional(),
      electronicInvoiceSdiCode: z.string().optional(),
    })
    .meta({ id: 'AbandonedCartUpdate' }),
);
export type AbandonedCartUpdate = Infer<typeof cartUpdateSchema>;

/** The order that a cart became. */
export const placedCartSchema = schema(() =>
  z
    .object({ id: z.string(), orderNumber: z.int(), vendorOrderNumber: z.string(), cartId: z.string() })
    .meta({ id: 'PlacedCart' }),
);
export type PlacedCart = Infer<typeof placedCartSchema>;
