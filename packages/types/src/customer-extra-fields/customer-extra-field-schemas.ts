import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema, enumInAnyCase } from '../contract/wire.ts';

/** What a customer field holds. */
export const CUSTOMER_EXTRA_FIELD_TYPES = ['TEXT', 'DATETIME'] as const;

/** A customer field as it is sent, whole or in part. */
export const customerExtraFieldWriteSchema = schema(() =>
  z
    .object({
      title: z.string().optional(),
      type: enumInAnyCase(CUSTOMER_EXTRA_FIELD_TYPES).optional(), // default TEXT
      shownOnOrderDetails: z.boolean().optional(),
    })
    .meta({ id: 'CustomerExtraFieldWrite' }),
);
export type CustomerExtraFieldWrite = Infer<typeof customerExtraFieldWriteSchema>;

/** A field that a store keeps of its customers beside the built-in ones. Customers have the value in `extrafields`. */
export const customerExtraFieldSchema = schema(() =>
  z
    .object({
      key: z.string(),
      title: z.string().optional(),
      entityTypes: z.array(z.string()).optional(),
      type: z.enum(CUSTOMER_EXTRA_FIELD_TYPES).optional(),
      shownOnOrderDetails: z.boolean().optional(),
      linkedWithCheckoutField: z.boolean().optional(),
      createdDate: dateTimeSchema().optional(),
      lastModifiedDate: dateTimeSchema().optional(),
    })
    .meta({ id: 'CustomerExtraField' }),
);
export type CustomerExtraField = Infer<typeof customerExtraFieldSchema>;
