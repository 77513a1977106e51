import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import {
  enumListParam,
  integerParam,
  momentParam,
  numberParam,
  pageOf,
  pageQuery,
  responseFieldsQuery,
  updatedSchema,
} from '../contract/wire.ts';
import { RECURRING_INTERVALS } from '../products/product-parts-schemas.ts';
import { subscriptionRoutes } from './subscription-routes.ts';
import { SUBSCRIPTION_STATUSES, subscriptionSchema, subscriptionUpdateSchema } from './subscription-schemas.ts';

const subscriptionParams = schema(() => z.object({ subscriptionId: integerParam() }));

/** How subscriptions can be sorted. */
export const SUBSCRIPTION_SORTS = [
  'DATE_CREATED_ASC',
  'DATE_CREATED_DESC',
  'ORDER_COUNT_ASC',
  'ORDER_COUNT_DESC',
  'NEXT_CHARGE_DATE_ASC',
  'NEXT_CHARGE_DATE_DESC',
] as const;

/**
 * `orderId` and what begins with `order` ask for a subscription with such an order. The newest come first. Of `status`,
 * the vendor's own client sends several.
 */
const searchQuery = schema(() =>
  z.object({
    id: integerParam().optional(),
    createdFrom: momentParam().optional(),
    createdTo: momentParam().optional(),
    cancelledFrom: momentParam().optional(),
    cancelledTo: momentParam().optional(),
    updatedFrom: momentParam().optional(),
    updatedTo: momentParam().optional(),
    customerId: integerParam().optional(),
    status: enumListParam(SUBSCRIPTION_STATUSES).optional(),
    nextChargeFrom: momentParam().optional(),
    nextChargeTo: momentParam().optional(),
    recurringInterval: z.enum(RECURRING_INTERVALS).optional(),
    recurringIntervalCount: integerParam().optional(),
    productId: integerParam().optional(),
    email: z.string().optional(),
    orderId: z.string().optional(),
    orderTotal: numberParam().optional(),
    orderCreatedFrom: momentParam().optional(),
    orderCreatedTo: momentParam().optional(),
    sortBy: z.enum(SUBSCRIPTION_SORTS).optional(),
    ...pageQuery(),
    ...responseFieldsQuery,
  }),
);

/** Recurring subscriptions: orders that come again by themselves. */
export const subscriptionOperations = {
  search: operation(subscriptionRoutes.search, {
    summary: 'Find recurring subscriptions, page by page',
    query: searchQuery,
    response: schema(() => pageOf(subscriptionSchema())),
  }),
  get: operation(subscriptionRoutes.get, {
    summary: 'Get one recurring subscription',
    params: subscriptionParams,
    query: schema(() => z.object(responseFieldsQuery)),
    response: subscriptionSchema,
  }),
  update: operation(subscriptionRoutes.update, {
    summary: 'Change when a subscription is charged, or cancel it',
    params: subscriptionParams,
    body: subscriptionUpdateSchema,
    response: updatedSchema,
  }),
} as const;
