import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdCountSchema, deletedSchema, integerParam, updatedSchema } from '../contract/wire.ts';
import { customerContactRoutes } from './customer-contact-routes.ts';
import { customerContactCreateSchema, customerContactUpdateSchema } from './customer-contact-schemas.ts';
import { customerContactSchema } from './customer-parts-schemas.ts';

const customerParams = schema(() => z.object({ customerId: integerParam() }));
const contactParams = schema(() => customerParams().extend({ contactId: integerParam() }));

/** The ways to reach a customer: the same that the customer's `contacts` are. */
export const customerContactOperations = {
  list: operation(customerContactRoutes.list, {
    summary: 'List the contacts of a customer',
    params: customerParams,
    response: schema(() => z.object({ items: z.array(customerContactSchema()) })),
  }),
  get: operation(customerContactRoutes.get, {
    summary: 'Get one contact of a customer',
    params: contactParams,
    response: customerContactSchema,
  }),
  create: operation(customerContactRoutes.create, {
    summary: 'Add a contact to a customer',
    params: customerParams,
    body: customerContactCreateSchema,
    response: createdCountSchema,
  }),
  update: operation(customerContactRoutes.update, {
    summary: 'Change a contact of a customer: only what is sent changes',
    params: contactParams,
    body: customerContactUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(customerContactRoutes.delete, {
    summary: 'Delete a contact of a customer',
    params: contactParams,
    response: deletedSchema,
  }),
} as const;
