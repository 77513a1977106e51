import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { deletedSchema, langQuery, responseFieldsQuery, updatedSchema } from '../contract/wire.ts';
import { paymentOptionRoutes } from './payment-option-routes.ts';
import { paymentOptionSchema, paymentOptionUpdateSchema } from './payment-option-schemas.ts';

/** `13379-1606718590771`: a number and when the option was made, in milliseconds. */
const paymentOptionParams = schema(() => z.object({ paymentOptionId: z.string() }));
/** The reference has a number here, although the ids that paths and lists have are texts. */
const paymentOptionCreatedSchema = schema(() =>
  z.object({ id: z.union([z.string(), z.int()]) }).meta({ id: 'PaymentOptionCreated' }),
);
const readQuery = schema(() => z.object({ ...langQuery, ...responseFieldsQuery }));

/** Payment options: the payment methods that customers choose from at checkout. */
export const paymentOptionOperations = {
  search: operation(paymentOptionRoutes.search, {
    summary: 'List the payment methods that the store offers',
    query: readQuery,
    response: schema(() => z.array(paymentOptionSchema())),
  }),
  get: operation(paymentOptionRoutes.get, {
    summary: 'Get one payment method',
    params: paymentOptionParams,
    query: readQuery,
    response: paymentOptionSchema,
  }),
  create: operation(paymentOptionRoutes.create, {
    summary: 'Add a payment method',
    body: paymentOptionUpdateSchema,
    response: paymentOptionCreatedSchema,
  }),
  update: operation(paymentOptionRoutes.update, {
    summary: 'Change a payment method: only what is sent changes',
    params: paymentOptionParams,
    body: paymentOptionUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(paymentOptionRoutes.delete, {
    summary: 'Delete a payment method',
    params: paymentOptionParams,
    response: deletedSchema,
  }),
} as const;
