import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdCountSchema, deletedSchema, updatedSchema } from '../contract/wire.ts';
import { checkoutExtraFieldRoutes } from './checkout-extra-field-routes.ts';
import {
  checkoutExtraFieldCreateSchema,
  checkoutExtraFieldSchema,
  checkoutExtraFieldUpdateSchema,
} from './checkout-extra-field-schemas.ts';

const fieldParams = schema(() => z.object({ key: z.string() }));

/** Checkout fields: what a store asks of its customers beside the built-in questions. */
export const checkoutExtraFieldOperations = {
  list: operation(checkoutExtraFieldRoutes.list, {
    summary: 'List the checkout fields',
    response: schema(() => z.object({ items: z.array(checkoutExtraFieldSchema()) })),
  }),
  get: operation(checkoutExtraFieldRoutes.get, {
    summary: 'Get one checkout field',
    params: fieldParams,
    response: checkoutExtraFieldSchema,
  }),
  create: operation(checkoutExtraFieldRoutes.create, {
    summary: 'Add a checkout field',
    body: checkoutExtraFieldCreateSchema,
    response: createdCountSchema,
  }),
  update: operation(checkoutExtraFieldRoutes.update, {
    summary: 'Change a checkout field: only what is sent changes',
    params: fieldParams,
    body: checkoutExtraFieldUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(checkoutExtraFieldRoutes.delete, {
    summary: 'Delete a checkout field',
    params: fieldParams,
    response: deletedSchema,
  }),
} as const;
