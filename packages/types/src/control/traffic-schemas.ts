import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { ERROR_CODES, type ErrorCode } from '../errors/error-codes.ts';
import { EVENTS, type EventType } from '../events/event-types.ts';
import { momentSchema } from './moment.ts';

export const TRAFFIC_KINDS = [
  'rest',
  'oauth',
  'webhook',
  'shipping',
  'discount',
  'payment',
  'storefront',
  'download',
] as const;

/** One exchange over the wire, without bodies. */
export const exchangeSummarySchema = schema(() =>
  z
    .object({
      id: z.int(),
      kind: z.enum(TRAFFIC_KINDS),
      clientId: z.string(),
      method: z.string(),
      url: z.string(),
      /** 0: no answer. */
      status: z.int(),
      started: momentSchema(),
      durationMs: z.number(),
      traceId: z.string(),
      spanId: z.string(),
      parentSpanId: z.string(),
      deliveryId: z.string().optional(),
      /** What a developer should know about it. */
      hint: z.string().optional(),
    })
    .meta({ id: 'ExchangeSummary' }),
);
export type ExchangeSummary = Infer<typeof exchangeSummarySchema>;

/** One exchange, whole. Secrets are masked. */
export const exchangeSchema = schema(() =>
  exchangeSummarySchema()
    .extend({
      requestHeaders: z.record(z.string(), z.string()),
      requestBody: z.string(),
      responseHeaders: z.record(z.string(), z.string()),
      responseBody: z.string(),
    })
    .meta({ id: 'Exchange' }),
);
export type Exchange = Infer<typeof exchangeSchema>;

/** One event on its way to one app. */
export const deliverySchema = schema(() =>
  z
    .object({
      id: z.string(),
      eventId: z.string(),
      eventType: z.string(),
      clientId: z.string(),
      status: z.enum(['pending', 'delivered', 'failed']),
      attempts: z.int(),
      /** When the next attempt is due, while it is pending. */
      due: momentSchema().optional(),
      created: momentSchema(),
      traceId: z.string(),
      body: z.string(),
    })
    .meta({ id: 'Delivery' }),
);
export type Delivery = Infer<typeof deliverySchema>;

/** An event to send as if it had happened. */
export const triggeredEventSchema = schema(() =>
  z
    .object({
      eventType: z.enum(Object.keys(EVENTS) as [EventType, ...EventType[]]), // Object.keys forgets the key type
      entityId: z.union([z.int(), z.string()]).optional(),
      data: z.record(z.string(), z.unknown()).optional(),
      /** Only this app. */
      clientId: z.string().optional(),
    })
    .meta({ id: 'TriggeredEvent' }),
);

const errorCodes = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]; // Object.keys forgets the key type

/** Something that goes wrong on demand. */
export const faultSchema = schema(() =>
  z
    .object({
      id: z.int().optional(),
      /** Where: REST calls, webhook deliveries, or what the checkout asks of apps. */
      target: z.enum(['rest', 'webhook', 'shipping', 'discount']),
      storeId: z.int().optional(),
      clientId: z.string().optional(),
      /** `products.search`, or an event type. Absent: any. */
      match: z.string().optional(),
      kind: z.enum(['latency', 'status', 'drop', 'duplicate', 'reorder']),
      /** Of `latency`. */
      delayMs: z.int().optional(),
      /** Of `status`: 429 comes with `Retry-After`. */
      status: z.int().optional(),
      /** Of `status`, for a REST call: a documented code, with its own HTTP status unless another is named. */
      errorCode: z.enum(errorCodes).optional(),
      retryAfterSeconds: z.int().optional(),
      /** How many times it strikes. Absent: until it is taken away. */
      times: z.int().optional(),
    })
    .meta({ id: 'Fault' }),
);
export type Fault = Infer<typeof faultSchema>;
