import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdCountSchema, deletedSchema, updatedSchema } from '../contract/wire.ts';
import { orderExtraFieldRoutes } from './order-extra-field-routes.ts';
import { orderExtraFieldCreateSchema, orderExtraFieldUpdateSchema } from './order-extra-field-schemas.ts';
import { orderExtraFieldSchema } from './order-parts-schemas.ts';

const orderParams = schema(() => z.object({ orderId: z.string() }));
const fieldParams = schema(() => orderParams().extend({ extraFieldId: z.string() }));

/** The fields of an order: the same that its `orderExtraFields` are. */
export const orderExtraFieldOperations = {
  list: operation(orderExtraFieldRoutes.list, {
    summary: 'List the fields of an order',
    params: orderParams,
    response: schema(() => z.array(orderExtraFieldSchema())),
  }),
  create: operation(orderExtraFieldRoutes.create, {
    summary: 'Add a field to an order',
    params: orderParams,
    body: orderExtraFieldCreateSchema,
    response: createdCountSchema,
  }),
  update: operation(orderExtraFieldRoutes.update, {
    summary: 'Change a field of an order: only what is sent changes',
    params: fieldParams,
    body: orderExtraFieldUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(orderExtraFieldRoutes.delete, {
    summary: 'Delete a field of an order',
    params: fieldParams,
    response: deletedSchema,
  }),
} as const;
