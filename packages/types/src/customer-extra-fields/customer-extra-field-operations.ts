import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdCountSchema, deletedSchema, updatedSchema } from '../contract/wire.ts';
import { customerExtraFieldRoutes } from './customer-extra-field-routes.ts';
import { customerExtraFieldSchema, customerExtraFieldWriteSchema } from './customer-extra-field-schemas.ts';

const fieldParams = schema(() => z.object({ extraFieldKey: z.string() }));

/** The store makes the key up. */
const fieldCreatedSchema = schema(() =>
  createdCountSchema().extend({ key: z.string() }).meta({ id: 'CustomerExtraFieldCreated' }),
);

/** Customer fields: what a store keeps of its customers beside the built-in fields. */
export const customerExtraFieldOperations = {
  list: operation(customerExtraFieldRoutes.list, {
    summary: 'List the customer fields',
    response: schema(() => z.object({ items: z.array(customerExtraFieldSchema()) })),
  }),
  get: operation(customerExtraFieldRoutes.get, {
    summary: 'Get one customer field',
    params: fieldParams,
    response: customerExtraFieldSchema,
  }),
  create: operation(customerExtraFieldRoutes.create, {
    summary: 'Add a customer field',
    body: customerExtraFieldWriteSchema,
    response: fieldCreatedSchema,
  }),
  update: operation(customerExtraFieldRoutes.update, {
    summary: 'Change a customer field: only what is sent changes',
    params: fieldParams,
    body: customerExtraFieldWriteSchema,
    response: updatedSchema,
  }),
  delete: operation(customerExtraFieldRoutes.delete, {
    summary: 'Delete a customer field',
    params: fieldParams,
    response: deletedSchema,
  }),
} as const;
