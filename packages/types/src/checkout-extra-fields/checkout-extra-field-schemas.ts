import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { enumInAnyCase, translatedSchema } from '../contract/wire.ts';
import {
  checkoutFieldOptionSchema,
  checkoutFieldOverrideSchema,
  datepickerOptionsSchema,
} from './checkout-extra-field-parts-schemas.ts';

/** What kind of answer a checkout field takes. Written in capitals, read in small letters. */
export const CHECKOUT_FIELD_TYPES = [
  'TEXT',
  'TEXTAREA',
  'SELECT',
  'RADIO_BUTTONS',
  'CHECKBOX',
  'TOGGLE_BUTTON_GROUP',
  'DATETIME',
  'EMPTY',
] as const;

/** Where the checkout asks. */
export const CHECKOUT_DISPLAY_SECTIONS = [
  'EMAIL',
  'SHIPPING_ADDRESS',
  'PICKUP_DETAILS',
  'SHIPPING_METHODS',
  'PICKUP_METHODS',
  'PAYMENT_DETAILS',
] as const;

/** Where the order's page shows the answer. */
export const ORDER_DISPLAY_SECTIONS = [
  'SHIPPING_INFO',
  'BILLING_INFO',
  'CUSTOMER_INFO',
  'ORDER_COMMENTS',
  'HIDDEN',
] as const;

/** Official sources disagree on the letters of answers: small ones in the reference, capitals in the vendor's client. */
function inEitherCase<const V extends readonly [string, ...string[]]>(values: V) {
  const small = values.map((value) => value.toLowerCase()) as Lowercase<V[number]>[]; // what toLowerCase gives
  return z.enum([...small, ...values]);
}

const texts = () => ({
  title: z.string().optional(),
  titleTranslated: translatedSchema().optional(),
  textPlaceholder: z.string().optional(),
  textPlaceholderTranslated: translatedSchema().optional(),
  value: z.string().optional(), // what is filled in before the customer comes
  valueTranslated: translatedSchema().optional(),
  subtitle: z.string().optional(),
  subtitleTranslated: translatedSchema().optional(),
  tip: z.string().optional(),
  tipTranslated: translatedSchema().optional(),
});

const settings = () => ({
  available: z.boolean().optional(),
  required: z.boolean().optional(),
  showInInvoice: z.boolean().optional(),
  showInNotifications: z.boolean().optional(),
  showForPaymentMethodIds: z.array(z.string()).optional(),
  showForShippingMethodIds: z.array(z.string()).optional(),
  showForCountry: z.array(z.string()).optional(),
  options: z.array(checkoutFieldOptionSchema()).optional(),
  datepickerOptions: datepickerOptionsSchema().optional(),
  // One in the REST reference, a list in the storefront's.
  overrides: z.union([checkoutFieldOverrideSchema(), z.array(checkoutFieldOverrideSchema())]).optional(),
  orderBy: z.number().optional(),
  shownOnOrderDetails: z.boolean().optional(),
  saveToCustomerProfile: z.boolean().optional(),
});

/** Changes to a checkout field. */
export const checkoutExtraFieldUpdateSchema = schema(() =>
  z
    .object({
      ...texts(),
      type: enumInAnyCase(CHECKOUT_FIELD_TYPES).optional(), // default TEXT
      checkoutDisplaySection: enumInAnyCase(CHECKOUT_DISPLAY_SECTIONS).optional(), // none: not asked for
      orderDetailsDisplaySection: enumInAnyCase(ORDER_DISPLAY_SECTIONS).optional(),
      ...settings(),
    })
    .meta({ id: 'CheckoutExtraFieldUpdate' }),
);
export type CheckoutExtraFieldUpdate = Infer<typeof checkoutExtraFieldUpdateSchema>;

/** A new checkout field. Orders have the answer under its `key`. */
export const checkoutExtraFieldCreateSchema = schema(() =>
  checkoutExtraFieldUpdateSchema()
    .extend({ key: z.string().min(1) })
    .meta({ id: 'CheckoutExtraFieldCreate' }),
);
export type CheckoutExtraFieldCreate = Infer<typeof checkoutExtraFieldCreateSchema>;

/** A question that the checkout asks beside its own. `cpField`: the merchant added it, not an app. */
export const checkoutExtraFieldSchema = schema(() =>
  z
    .object({
      key: z.string(),
      ...texts(),
      type: inEitherCase(CHECKOUT_FIELD_TYPES).optional(),
      checkoutDisplaySection: inEitherCase(CHECKOUT_DISPLAY_SECTIONS).optional(),
      orderDetailsDisplaySection: inEitherCase(ORDER_DISPLAY_SECTIONS).optional(),
      ...settings(),
      cpField: z.boolean().optional(),
    })
    .meta({ id: 'CheckoutExtraField' }),
);
export type CheckoutExtraField = Infer<typeof checkoutExtraFieldSchema>;
