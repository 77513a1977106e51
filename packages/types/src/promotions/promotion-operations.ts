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
import { promotionRoutes } from './promotion-routes.ts';
import { promotionCreateSchema, promotionSchema, promotionUpdateSchema } from './promotion-schemas.ts';

const promotionParams = schema(() => z.object({ promotionId: integerParam() }));

/** A store has a hundred promotions at most. The paging parameters are not documented, while the answer has them. */
const searchQuery = schema(() => z.object({ ...pageQuery(), ...responseFieldsQuery }));

/** Promotions: discounts that the checkout applies by itself. */
export const promotionOperations = {
  search: operation(promotionRoutes.search, {
    summary: 'List promotions',
    query: searchQuery,
    response: schema(() => pageOf(promotionSchema())),
  }),
  create: operation(promotionRoutes.create, {
    summary: 'Add a promotion',
    body: promotionCreateSchema,
    response: createdSchema,
  }),
  update: operation(promotionRoutes.update, {
    summary: 'Change a promotion: only what is sent changes',
    params: promotionParams,
    body: promotionUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(promotionRoutes.delete, {
    summary: 'Delete a promotion',
    params: promotionParams,
    response: deletedSchema,
  }),
} as const;
