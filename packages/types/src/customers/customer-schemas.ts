import * as z from 'zod';
import { BUYER_KINDS, personSchema } from '../addresses/address-schemas.ts';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema } from '../contract/wire.ts';
import {
  customerAddressSchema,
  customerContactSchema,
  customerFieldValueSchema,
  customerStatsSchema,
  favoriteProductSchema,
} from './customer-parts-schemas.ts';

const editable = () => ({
  email: z.string().optional(),
  name: z.string().optional(),
  billingPerson: personSchema().optional(),
  shippingAddresses: z.array(customerAddressSchema()).optional(),
  contacts: z.array(customerContactSchema()).optional(),
  customerGroupId: z.int().optional(), // 0 is the group "General"
  customerGroupName: z.string().optional(),
  b2b_b2c: z.enum(BUYER_KINDS).optional(), // default b2c
  taxId: z.string().optional(),
  taxIdValid: z.boolean().optional(),
  taxExempt: z.boolean().optional(),
  fiscalCode: z.string().optional(),
  electronicInvoicePecEmail: z.string().optional(),
  electronicInvoiceSdiCode: z.string().optional(),
  acceptMarketing: z.boolean().optional(),
  lang: z.string().optional(),
  privateAdminNotes: z.string().optional(),
  extrafields: z.array(customerFieldValueSchema()).optional(),
  externalReferenceId: z.string().optional(),
});

/** Changes to a customer. An array that is sent replaces the stored one. */
export const customerUpdateSchema = schema(() => z.object(editable()).meta({ id: 'CustomerUpdate' }));
export type CustomerUpdate = Infer<typeof customerUpdateSchema>;

/** A new customer. No other customer may have the `email`. `password` counts in stores with the older sign-in only. */
export const customerCreateSchema = schema(() =>
  customerUpdateSchema()
    .extend({ email: z.string().min(1), password: z.string().optional() })
    .meta({ id: 'CustomerCreate' }),
);
export type CustomerCreate = Infer<typeof customerCreateSchema>;

/** A customer as read. A customer from a point of sale may have no `email`. */
export const customerSchema = schema(() =>
  z
    .object({
      id: z.int(),
      ...editable(),
      registered: dateTimeSchema().optional(),
      updated: dateTimeSchema().optional(),
      totalOrderCount: z.int().optional(),
      stats: customerStatsSchema().optional(),
      favorites: z.array(favoriteProductSchema()).optional(),
    })
    .meta({ id: 'Customer' }),
);
export type Customer = Infer<typeof customerSchema>;
