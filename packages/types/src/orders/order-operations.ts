import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import {
  booleanParam,
  createdSchema,
  deletedSchema,
  enumListParam,
  integerListParam,
  integerParam,
  listParam,
  momentParam,
  numberParam,
  pageOf,
  pageQuery,
  responseFieldsQuery,
  updatedSchema,
} from '../contract/wire.ts';
import { calculatedOrderSchema, orderCalculationSchema } from './order-calculation-schemas.ts';
import { orderRoutes } from './order-routes.ts';
import { orderCreateSchema, orderSchema, orderUpdateSchema } from './order-schemas.ts';
import { FULFILLMENT_STATUSES, PAYMENT_STATUSES } from './order-statuses.ts';

/** `orderId`: the public id; `internalId` and `referenceTransactionId` do as well. */
const orderParams = schema(() => z.object({ orderId: z.string() }));

/**
 * `ids`: public or internal, with or without prefix and suffix. `productId`: orders with any of these.
 * `keywords` looks in everything; the last five are what the vendor's own client sends besides the documented ones.
 */
const searchQuery = schema(() =>
  z.object({
    ids: listParam().optional(),
    keywords: z.string().optional(),
    email: z.string().optional(),
    customerId: integerParam().optional(),
    productId: integerListParam().optional(),
    totalFrom: numberParam().optional(),
    totalTo: numberParam().optional(),
    createdFrom: momentParam().optional(),
    createdTo: momentParam().optional(),
    updatedFrom: momentParam().optional(),
    updatedTo: momentParam().optional(),
    pickupTimeFrom: momentParam().optional(),
    pickupTimeTo: momentParam().optional(),
    shippingMethod: z.string().optional(),
    fulfillmentStatus: enumListParam(FULFILLMENT_STATUSES).optional(),
    paymentMethod: z.string().optional(),
    paymentModule: z.string().optional(),
    paymentStatus: enumListParam(PAYMENT_STATUSES).optional(),
    acceptMarketing: booleanParam().optional(),
    containsPreorderItems: booleanParam().optional(),
    couponCode: z.string().optional(),
    subscriptionId: integerParam().optional(),
    refererId: z.string().optional(), // documented as a number, while orders carry it as text
    orderNumber: integerParam().optional(),
    vendorOrderNumber: z.string().optional(),
    customer: z.string().optional(), // name or e-mail
    customerIdOrEmail: z.string().optional(),
    paymentReference: z.string().optional(),
    ...pageQuery(),
    ...responseFieldsQuery,
  }),
);

const readQuery = schema(() => z.object(responseFieldsQuery));

/** `id` is the internal number, `orderId` the public id; a documented sample spells it `orderid`. */
const orderCreatedSchema = schema(() =>
  createdSchema()
    .extend({ orderId: z.string().optional(), orderid: z.string().optional() })
    .meta({ id: 'OrderCreated' }),
);

/** Orders: what was bought. Unfinished ones are carts, not orders. */
export const orderOperations = {
  search: operation(orderRoutes.search, {
    summary: 'Find orders, page by page, the newest first',
    query: searchQuery,
    response: schema(() => pageOf(orderSchema())),
  }),
  get: operation(orderRoutes.get, {
    summary: 'Get one order',
    params: orderParams,
    query: readQuery,
    response: orderSchema,
  }),
  getLast: operation(orderRoutes.getLast, {
    summary: 'Get the newest order, or the newest of one customer',
    query: schema(() => z.object({ customerEmail: z.string().optional(), ...responseFieldsQuery })),
    response: orderSchema,
  }),
  getRepeatUrl: operation(orderRoutes.getRepeatUrl, {
    summary: 'Get the address at which a customer orders the same again',
    params: orderParams,
    response: schema(() => z.object({ repeatOrderUrl: z.string() })),
  }),
  create: operation(orderRoutes.create, {
    summary: 'Add an order',
    body: orderCreateSchema,
    response: orderCreatedSchema,
  }),
  update: operation(orderRoutes.update, {
    summary: 'Change an order: only what is sent changes',
    params: orderParams,
    body: orderUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(orderRoutes.delete, {
    summary: 'Delete an order',
    params: orderParams,
    response: deletedSchema,
  }),
  calculate: operation(orderRoutes.calculate, {
    summary: 'Work out what an order would cost, asking the shipping and discount apps, without storing it',
    body: orderCalculationSchema,
    response: calculatedOrderSchema,
  }),
} as const;
