import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { deletedSchema, langQuery, responseFieldsQuery, updatedSchema } from '../contract/wire.ts';
import { shippingOptionRoutes } from './shipping-option-routes.ts';
import { shippingOptionSchema, shippingOptionUpdateSchema } from './shipping-option-schemas.ts';

/** `6589-1709547151586`: a number and when the option was made, in milliseconds. */
const shippingOptionParams = schema(() => z.object({ shippingOptionId: z.string() }));

/** Shipping options: how a store ships, delivers and lets customers collect. */
export const shippingOptionOperations = {
  search: operation(shippingOptionRoutes.search, {
    summary: 'List the ways of shipping that the store offers',
    query: schema(() => z.object({ ...langQuery, ...responseFieldsQuery })),
    response: schema(() => z.array(shippingOptionSchema())),
  }),
  create: operation(shippingOptionRoutes.create, {
    summary: 'Add a way of shipping',
    body: shippingOptionUpdateSchema,
    response: schema(() => z.object({ id: z.string() }).meta({ id: 'ShippingOptionCreated' })),
  }),
  update: operation(shippingOptionRoutes.update, {
    summary: 'Change a way of shipping: only what is sent changes',
    params: shippingOptionParams,
    body: shippingOptionUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(shippingOptionRoutes.delete, {
    summary: 'Delete a way of shipping',
    params: shippingOptionParams,
    response: deletedSchema,
  }),
} as const;
