import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { openEnum } from '../contract/wire.ts';
import { merchantAppSettingsSchema } from './app-settings-schema.ts';
import { paymentOrderSchema } from './payment-order-schema.ts';

/** What a payment request carries, once decrypted. */
export const paymentPayloadSchema = schema(() =>
  z
    .looseObject({
      storeId: z.int(),
      lang: z.string().optional(),
      /** Where the shopper goes back to. It has a query already: append to it with `&`. */
      returnUrl: z.string(),
      merchantAppSettings: merchantAppSettingsSchema(),
      /** The app's secret token for the store. */
      token: z.string(),
      cart: z.looseObject({ currency: z.string(), order: paymentOrderSchema() }),
    })
    .meta({ id: 'PaymentPayload' }),
);
export type PaymentPayload = Infer<typeof paymentPayloadSchema>;

/** What opens an app's page in the admin. It says which store, not who the merchant is. */
export const iframePayloadSchema = schema(() =>
  z
    .looseObject({
      store_id: z.int(),
      /** Of the admin, ISO 639-1. */
      lang: z.string(),
      /** The app's secret token for the store. */
      access_token: z.string(),
      /** Only with the scope `public_storefront`. */
      public_token: z.string().optional(),
      view_mode: openEnum(['PAGE', 'POPUP', 'INLINE']).optional(),
      /** From a deep link, still URL-encoded. */
      app_state: z.string().optional(),
    })
    .meta({ id: 'IframePayload' }),
);
export type IframePayload = Infer<typeof iframePayloadSchema>;
