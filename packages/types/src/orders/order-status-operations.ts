import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { updatedSchema } from '../contract/wire.ts';
import { orderStatusRoutes } from './order-status-routes.ts';
import { CUSTOM_ORDER_STATUSES, orderStatusSchema, orderStatusUpdateSchema } from './order-status-schemas.ts';

/** The statuses that orders can have: the platform's, and six that a store can name itself. */
export const orderStatusOperations = {
  list: operation(orderStatusRoutes.list, {
    summary: 'List the order statuses',
    response: schema(() => z.object({ items: z.array(orderStatusSchema()) })),
  }),
  get: operation(orderStatusRoutes.get, {
    summary: 'Get one order status',
    params: schema(() => z.object({ statusId: z.string() })),
    response: orderStatusSchema,
  }),
  update: operation(orderStatusRoutes.update, {
    summary: 'Name a custom order status, switch it on or off',
    params: schema(() => z.object({ statusId: z.enum(CUSTOM_ORDER_STATUSES) })),
    body: orderStatusUpdateSchema,
    response: updatedSchema,
  }),
} as const;
