import * as z from 'zod';
import { addressShape } from '../addresses/address-schemas.ts';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema } from '../contract/wire.ts';

/** Where a customer can be reached. */
export const CONTACT_TYPES = [
  'EMAIL',
  'PHONE',
  'FACEBOOK',
  'INSTAGRAM',
  'TWITTER',
  'YOUTUBE',
  'TIKTOK',
  'PINTEREST',
  'VK',
  'FB_MESSENGER',
  'WHATSAPP',
  'TELEGRAM',
  'VIBER',
  'URL',
  'OTHER',
] as const;

/** One way to reach a customer. A contact that is sent without an `id` is added. */
export const customerContactSchema = schema(() =>
  z
    .object({
      id: z.int().optional(),
      contact: z.string().optional(),
      handle: z.string().optional(),
      note: z.string().optional(),
      type: z.enum(CONTACT_TYPES).optional(),
      default: z.boolean().optional(),
      orderBy: z.int().optional(),
      timestamp: dateTimeSchema().optional(),
    })
    .meta({ id: 'CustomerContact' }),
);
export type CustomerContact = Infer<typeof customerContactSchema>;

/** An address in a customer's address book. */
export const customerAddressSchema = schema(() =>
  z
    .object({
      id: z.int().optional(),
      name: z.string().optional(),
      firstName: z.string().optional(),
      lastName: z.string().optional(),
      companyName: z.string().optional(),
      ...addressShape(),
      note: z.string().optional(),
      defaultAddress: z.boolean().optional(),
      orderBy: z.int().optional(),
      addressFormatted: z.string().optional(),
    })
    .meta({ id: 'CustomerAddress' }),
);
export type CustomerAddress = Infer<typeof customerAddressSchema>;

/** What a customer bought so far. */
export const customerStatsSchema = schema(() =>
  z
    .object({
      numberOfOrders: z.int().optional(),
      salesValue: z.number().optional(),
      averageOrderValue: z.number().optional(),
      firstOrderDate: dateTimeSchema().optional(),
      lastOrderDate: dateTimeSchema().optional(),
    })
    .meta({ id: 'CustomerStats' }),
);

/** A product that a customer marked as a favourite. */
export const favoriteProductSchema = schema(() =>
  z.object({ productId: z.int(), addedTimestamp: dateTimeSchema().optional() }).meta({ id: 'FavoriteProduct' }),
);

/** A customer's value of one of the store's customer fields. */
export const customerFieldValueSchema = schema(() =>
  z
    .object({
      key: z.string(),
      title: z.string().optional(),
      value: z.string().optional(),
      orderBy: z.int().optional(),
      type: z.string().optional(),
      entityTypes: z.array(z.string()).optional(),
    })
    .meta({ id: 'CustomerFieldValue' }),
);
