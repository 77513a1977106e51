import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { translatedSchema } from '../contract/wire.ts';
import { merchantAppSettingsSchema } from './app-settings-schema.ts';
import { callbackCartSchema } from './callback-cart-schema.ts';

/** What the platform asks a shipping app. Nothing in it proves where it comes from, and it carries no token. */
export const shippingRequestSchema = schema(() =>
  z
    .looseObject({
      storeId: z.int(),
      lang: z.string().nullish(),
      merchantAppSettings: merchantAppSettingsSchema(),
      cart: callbackCartSchema(),
    })
    .meta({ id: 'ShippingRequest' }),
);
export type ShippingRequest = Infer<typeof shippingRequestSchema>;

/** One rate. `transitDays` and `description` must both be there: old stores show the first, newer ones the second. */
export const shippingRateSchema = schema(() =>
  z
    .object({
      title: z.string(),
      titleTranslated: translatedSchema().optional(),
      /** In the store's currency; 0 is free. */
      rate: z.number(),
      /** `""`, `"5"` or `"4-9"`. */
      transitDays: z.string(),
      /** Plain text. */
      description: z.string(),
      descriptionTranslated: translatedSchema().optional(),
      fulfilmentType: z.enum(['SHIPPING', 'DELIVERY', 'PICKUP']).optional(),
      /** Ask the shopper for a date and time. Ignored for `SHIPPING`. */
      scheduled: z.boolean().optional(),
      /** JSON in a text: `{"MON":[["09:00","18:00"]]}`. Needed with `scheduled`. */
      businessHours: z.string().optional(),
      fulfillmentTimeInMinutes: z.number().optional(),
      /** JSON-like text; its exact format is not documented. */
      blackoutDates: z.string().optional(),
    })
    .meta({ id: 'ShippingRate' }),
);
export type ShippingRate = Infer<typeof shippingRateSchema>;

/** The answer of a shipping app. An empty list: it has nothing to offer for this cart. */
export const shippingResponseSchema = schema(() =>
  z.object({ shippingOptions: z.array(shippingRateSchema()) }).meta({ id: 'ShippingResponse' }),
);
export type ShippingResponse = Infer<typeof shippingResponseSchema>;
