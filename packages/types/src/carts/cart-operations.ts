import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import {
  booleanParam,
  integerParam,
  momentParam,
  numberParam,
  pageOf,
  pageQuery,
  responseFieldsQuery,
  updatedSchema,
} from '../contract/wire.ts';
import { cartRoutes } from './cart-routes.ts';
import { cartSchema, cartUpdateSchema, placedCartSchema } from './cart-schemas.ts';

const cartParams = schema(() => z.object({ cartId: z.string() }));

/** Hidden carts are left out unless `showHidden` asks for them too. The vendor's own client sends the last two, too. */
const searchQuery = schema(() =>
  z.object({
    showHidden: booleanParam().optional(),
    totalFrom: numberParam().optional(),
    totalTo: numberParam().optional(),
    createdFrom: momentParam().optional(),
    createdTo: momentParam().optional(),
    updatedFrom: momentParam().optional(),
    updatedTo: momentParam().optional(),
    email: z.string().optional(),
    customerId: integerParam().optional(),
    customer: z.string().optional(), // name or e-mail
    couponCode: z.string().optional(),
    ...pageQuery(),
    ...responseFieldsQuery,
  }),
);

/** Abandoned carts: what shoppers began to buy, and did not. */
export const cartOperations = {
  search: operation(cartRoutes.search, {
    summary: 'Find abandoned carts, page by page, the newest first',
    query: searchQuery,
    response: schema(() => pageOf(cartSchema())),
  }),
  get: operation(cartRoutes.get, {
    summary: 'Get one abandoned cart',
    params: cartParams,
    query: schema(() => z.object(responseFieldsQuery)),
    response: cartSchema,
  }),
  update: operation(cartRoutes.update, {
    summary: 'Hide an abandoned cart, or change its taxes',
    params: cartParams,
    body: cartUpdateSchema,
    response: updatedSchema,
  }),
  place: operation(cartRoutes.place, {
    summary: 'Make an order of an abandoned cart',
    params: cartParams,
    response: placedCartSchema,
  }),
} as const;
