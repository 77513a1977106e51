import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { CONTACT_TYPES, customerContactSchema } from './customer-parts-schemas.ts';

/** Changes to one way of reaching a customer. */
export const customerContactUpdateSchema = schema(() =>
  customerContactSchema().omit({ id: true }).meta({ id: 'CustomerContactUpdate' }),
);
export type CustomerContactUpdate = Infer<typeof customerContactUpdateSchema>;

/** A new way of reaching a customer. */
export const customerContactCreateSchema = schema(() =>
  customerContactUpdateSchema()
    .extend({ contact: z.string().min(1), type: z.enum(CONTACT_TYPES) })
    .meta({ id: 'CustomerContactCreate' }),
);
export type CustomerContactCreate = Infer<typeof customerContactCreateSchema>;
