import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { ORDER_EXTRA_FIELD_TYPES, orderExtraFieldSchema } from './order-parts-schemas.ts';

/** Changes to what an order has in one of its fields. */
export const orderExtraFieldUpdateSchema = schema(() =>
  orderExtraFieldSchema().omit({ id: true, customerInputType: true }).meta({ id: 'OrderExtraFieldUpdate' }),
);
export type OrderExtraFieldUpdate = Infer<typeof orderExtraFieldUpdateSchema>;

/** A new field of an order, with its value. */
export const orderExtraFieldCreateSchema = schema(() =>
  orderExtraFieldUpdateSchema()
    .extend({
      id: z.string().min(1),
      value: z.string().max(255),
      title: z.string(),
      customerInputType: z.enum(ORDER_EXTRA_FIELD_TYPES).optional(), // default TEXT
    })
    .meta({ id: 'OrderExtraFieldCreate' }),
);
export type OrderExtraFieldCreate = Infer<typeof orderExtraFieldCreateSchema>;
