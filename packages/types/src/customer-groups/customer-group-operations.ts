import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import {
  createdSchema,
  deletedSchema,
  integerParam,
  pageOf,
  pageQuery,
  responseFieldsQuery,
  updatedSchema,
} from '../contract/wire.ts';
import { customerGroupRoutes } from './customer-group-routes.ts';
import { customerGroupCreateSchema, customerGroupSchema, customerGroupUpdateSchema } from './customer-group-schemas.ts';

const groupParams = schema(() => z.object({ groupId: integerParam() }));

const searchQuery = schema(() =>
  z.object({
    customerGroupId: integerParam().optional(),
    keyword: z.string().optional(),
    ...pageQuery(),
    ...responseFieldsQuery,
  }),
);

/** Customer groups: who gets which prices and discounts. */
export const customerGroupOperations = {
  search: operation(customerGroupRoutes.search, {
    summary: 'Find customer groups, page by page',
    query: searchQuery,
    response: schema(() => pageOf(customerGroupSchema())),
  }),
  get: operation(customerGroupRoutes.get, {
    summary: 'Get one customer group',
    params: groupParams,
    query: schema(() => z.object(responseFieldsQuery)),
    response: customerGroupSchema,
  }),
  create: operation(customerGroupRoutes.create, {
    summary: 'Add a customer group',
    body: customerGroupCreateSchema,
    response: createdSchema,
  }),
  update: operation(customerGroupRoutes.update, {
    summary: 'Change a customer group',
    params: groupParams,
    body: customerGroupUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(customerGroupRoutes.delete, {
    summary: 'Delete a customer group',
    params: groupParams,
    response: deletedSchema,
  }),
} as const;
