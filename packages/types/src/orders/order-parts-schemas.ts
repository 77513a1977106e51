import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema } from '../contract/wire.ts';

/** How a field of an order was filled in. */
export const ORDER_EXTRA_FIELD_TYPES = [
  'TEXT',
  'TEXTAREA',
  'SELECT',
  'CHECKBOX',
  'TOGGLE_BUTTON_GROUP',
  'RADIO_BUTTONS',
  'DATETIME',
  'LABEL',
] as const;

/** Where the order's page shows a checkout field. Empty: nowhere. */
const EXTRA_FIELD_SECTIONS = ['', 'shipping_info', 'billing_info', 'customer_info', 'order_comments'] as const;

/** What was entered in one of the store's checkout fields. `orderBy` is text here, unlike elsewhere. */
export const orderExtraFieldSchema = schema(() =>
  z
    .object({
      id: z.string().optional(),
      value: z.string().max(255).optional(),
      customerInputType: z.enum(['', ...ORDER_EXTRA_FIELD_TYPES]).optional(), // empty: by an app, not by the customer
      title: z.string().optional(),
      orderDetailsDisplaySection: z.enum(EXTRA_FIELD_SECTIONS).optional(),
      orderBy: z.string().optional(),
      showInNotifications: z.boolean().optional(), // default false
      showInInvoice: z.boolean().optional(),
    })
    .meta({ id: 'OrderExtraField' }),
);
export type OrderExtraField = Infer<typeof orderExtraFieldSchema>;

/** The values of checkout fields by name, with those of the platform's own delivery date. */
export const orderExtraFieldValuesSchema = schema(() =>
  z
    .object({
      ecwid_order_delivery_time_interval_start: z.string().optional(),
      ecwid_order_delivery_time_interval_end: z.string().optional(),
      ecwid_order_delivery_time_display_format: z.enum(['DATE', 'DATETIME']).optional(),
    })
    .catchall(z.string())
    .meta({ id: 'OrderExtraFieldValues' }),
);

/** What the card's bank said of the address and of the code on its back. */
export const creditCardStatusSchema = schema(() =>
  z.object({ avsMessage: z.string().optional(), cvvMessage: z.string().optional() }).meta({ id: 'CreditCardStatus' }),
);

/** A tax invoice. `FULL_CANCEL` cancels an earlier one. */
export const orderInvoiceSchema = schema(() =>
  z
    .object({
      internalId: z.int().optional(),
      id: z.string().optional(),
      created: dateTimeSchema().optional(),
      link: z.string().optional(),
      type: z.enum(['SALE', 'FULL_CANCEL']).optional(),
    })
    .meta({ id: 'OrderInvoice' }),
);
export type OrderInvoice = Infer<typeof orderInvoiceSchema>;

/** The campaign that led to the order. */
export const utmDataSchema = schema(() =>
  z
    .object({
      source: z.string().optional(),
      campaign: z.string().optional(),
      medium: z.string().optional(),
      mcEid: z.string().optional(),
      mcCid: z.string().optional(),
    })
    .meta({ id: 'UtmData' }),
);

/** One of the campaigns that led to the order, and when. */
export const utmDataSetSchema = schema(() =>
  z
    .object({
      timestamp: dateTimeSchema().optional(),
      source: z.string().optional(),
      campaign: z.string().optional(),
      medium: z.string().optional(),
    })
    .meta({ id: 'UtmDataSet' }),
);

/** What a marketplace or a point of sale calls the order. */
export const externalOrderDataSchema = schema(() =>
  z
    .object({
      externalOrderId: z.string().optional(),
      externalFulfillment: z.boolean().optional(),
      refererChannel: z.string().optional(),
      refererId: z.string().optional(),
      platformSpecificFields: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
    })
    .meta({ id: 'ExternalOrderData' }),
);

/** The customer's loyalty points. */
export const orderLoyaltySchema = schema(() =>
  z
    .object({
      customerEnabled: z.boolean().optional(),
      earned: z.number().optional(),
      redemption: z.number().optional(),
      balance: z.number().optional(),
    })
    .meta({ id: 'OrderLoyalty' }),
);
