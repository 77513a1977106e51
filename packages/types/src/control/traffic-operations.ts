import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdSchema, deletedSchema, integerParam, pageOf, pageQuery, updatedSchema } from '../contract/wire.ts';
import { storeParams, storeAppParams, emptyBody } from './control-params.ts';
import {
  deliverySchema,
  exchangeSchema,
  exchangeSummarySchema,
  faultSchema,
  TRAFFIC_KINDS,
  triggeredEventSchema,
} from './traffic-schemas.ts';
import { controlRoutes } from './control-routes.ts';

const deliveryParams = schema(() => storeParams().extend({ deliveryId: z.string() }));

/** What crossed the wire. */
export const trafficOperations = {
  list: operation(controlRoutes.traffic.list, {
    summary: 'What crossed the wire, newest first',
    params: storeParams,
    query: schema(() =>
      z.object({
        clientId: z.string().optional(),
        kind: z.enum(TRAFFIC_KINDS).optional(),
        /** `2xx`, `4xx`, `failed` (no answer). */
        status: z.enum(['2xx', '3xx', '4xx', '5xx', 'failed']).optional(),
        keyword: z.string().optional(),
        /** Only exchanges older than this one. */
        before: integerParam().optional(),
        limit: integerParam().optional(),
      }),
    ),
    response: schema(() => z.object({ items: z.array(exchangeSummarySchema()), hasMore: z.boolean() })),
  }),
  get: operation(controlRoutes.traffic.get, {
    summary: 'One exchange, whole',
    params: schema(() => storeParams().extend({ exchangeId: integerParam() })),
    response: exchangeSchema,
  }),
  trace: operation(controlRoutes.traffic.trace, {
    summary: 'Everything that one cause set off, oldest first',
    params: schema(() => storeParams().extend({ traceId: z.string() })),
    response: schema(() =>
      z.object({ exchanges: z.array(exchangeSummarySchema()), deliveries: z.array(deliverySchema()) }),
    ),
  }),
} as const;

/** Webhooks on their way. */
export const deliveriesOperations = {
  list: operation(controlRoutes.deliveries.list, {
    summary: 'Webhook deliveries, newest first',
    params: storeParams,
    query: schema(() =>
      z.object({
        clientId: z.string().optional(),
        eventType: z.string().optional(),
        status: z.enum(['pending', 'delivered', 'failed']).optional(),
        ...pageQuery(),
      }),
    ),
    response: schema(() => pageOf(deliverySchema())),
  }),
  get: operation(controlRoutes.deliveries.get, {
    summary: 'One delivery with its attempts',
    params: deliveryParams,
    response: schema(() => deliverySchema().extend({ exchanges: z.array(exchangeSummarySchema()) })),
  }),
  resend: operation(controlRoutes.deliveries.resend, {
    summary: 'Send a delivery again, with the same event id',
    params: deliveryParams,
    body: emptyBody,
    response: deliverySchema,
  }),
  trigger: operation(controlRoutes.deliveries.trigger, {
    summary: 'Send an event as if it had happened',
    params: storeParams,
    body: triggeredEventSchema,
    response: schema(() => z.array(deliverySchema())),
  }),
  unblock: operation(controlRoutes.deliveries.unblock, {
    summary: 'Let a blocked app have webhooks again',
    params: storeAppParams,
    body: emptyBody,
    response: updatedSchema,
  }),
} as const;

/** What is to go wrong. */
export const faultsOperations = {
  list: operation(controlRoutes.faults.list, {
    summary: 'The faults that are set',
    response: schema(() => z.array(faultSchema())),
  }),
  create: operation(controlRoutes.faults.create, {
    summary: 'Set a fault',
    body: faultSchema,
    response: createdSchema,
  }),
  delete: operation(controlRoutes.faults.delete, {
    summary: 'Take a fault away',
    params: schema(() => z.object({ faultId: integerParam() })),
    response: deletedSchema,
  }),
  clear: operation(controlRoutes.faults.clear, { summary: 'Take every fault away', response: deletedSchema }),
} as const;
