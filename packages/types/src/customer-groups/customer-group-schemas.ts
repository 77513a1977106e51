import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

/** Changes to a customer group. */
export const customerGroupUpdateSchema = schema(() =>
  z
    .object({ name: z.string().optional(), externalReferenceId: z.string().optional() })
    .meta({ id: 'CustomerGroupUpdate' }),
);
export type CustomerGroupUpdate = Infer<typeof customerGroupUpdateSchema>;

/** A new customer group. */
export const customerGroupCreateSchema = schema(() =>
  customerGroupUpdateSchema()
    .extend({ name: z.string().min(1) })
    .meta({ id: 'CustomerGroupCreate' }),
);
export type CustomerGroupCreate = Infer<typeof customerGroupCreateSchema>;

/** A customer group as read. Group 0, "General", is every customer in no other group. */
export const customerGroupSchema = schema(() =>
  z.object({ id: z.int(), name: z.string(), externalReferenceId: z.string().optional() }).meta({ id: 'CustomerGroup' }),
);
export type CustomerGroup = Infer<typeof customerGroupSchema>;
