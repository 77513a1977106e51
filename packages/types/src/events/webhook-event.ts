import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { integerParam } from '../contract/wire.ts';
import { assumedEventDataSchemas, eventDataSchemas } from './event-data-schemas.ts';
import { EVENTS, normalizeEventType, type EventType } from './event-types.ts';

const number = schema(() => z.union([z.int(), integerParam()]));
const text = schema(() => z.union([z.string(), z.codec(z.int(), z.string(), { decode: String, encode: Number })]));

/** What every delivery has, whatever its type. `eventCreated` is in Unix seconds; `eventId` stays the same on retries. */
export const webhookEnvelopeSchema = schema(() =>
  z
    .looseObject({
      eventId: text(),
      eventCreated: number(),
      storeId: number(),
      entityId: z.union([z.int(), z.string()]),
      eventType: z.string(),
      data: z.record(z.string(), z.unknown()).optional(),
    })
    .meta({ id: 'WebhookEnvelope' }),
);
export type WebhookEnvelope = Infer<typeof webhookEnvelopeSchema>;

type DataSchemas = typeof eventDataSchemas;
type AssumedDataSchemas = typeof assumedEventDataSchemas;

/** The `data` of an event. */
export type WebhookEventData<T extends EventType> = T extends keyof DataSchemas
  ? Infer<DataSchemas[T]>
  : T extends keyof AssumedDataSchemas
    ? Infer<AssumedDataSchemas[T]> | undefined
    : undefined;

interface WebhookEventOf<T extends EventType> {
  readonly eventId: string;
  /** Unix seconds: when it happened, not when it was sent. */
  readonly eventCreated: number;
  readonly storeId: number;
  readonly eventType: T;
  readonly entityId: (typeof EVENTS)[T]['entityId'] extends 'text' ? string : number;
  readonly data: WebhookEventData<T>;
}

/** An event as a handler gets it: one type, or all of them told apart by `eventType`. */
export type WebhookEvent<T extends EventType = EventType> = { [K in T]: WebhookEventOf<K> }[T];

export type WebhookReading =
  | { readonly status: 'known'; readonly event: WebhookEvent }
  /** A type we do not know. Answer it with success, or it comes 27 times more. */
  | { readonly status: 'unknown'; readonly envelope: WebhookEnvelope }
  | { readonly status: 'invalid'; readonly error: z.ZodError };

/**
 * Reads the parsed JSON body of a delivery. Takes both spellings of the type, and numbers written as text. Read the
 * entity again before acting: the signature of a delivery covers neither the ids nor `data`.
 */
export function readWebhookEvent(body: unknown): WebhookReading {
  const envelope = webhookEnvelopeSchema().safeParse(body);
  if (!envelope.success) return { status: 'invalid', error: envelope.error };
  const eventType = normalizeEventType(envelope.data.eventType);
  if (!eventType) return { status: 'unknown', envelope: envelope.data };
  const event = webhookEventSchema(eventType).safeParse({ ...envelope.data, eventType });
  if (!event.success) return { status: 'invalid', error: event.error };
  return { status: 'known', event: event.data };
}

const built = new Map<EventType, z.ZodType<WebhookEvent>>();

/** The schema of one event, type and `data` included. Built on first use. */
export function webhookEventSchema<T extends EventType>(eventType: T): z.ZodType<WebhookEvent<T>> {
  let found = built.get(eventType);
  if (!found) {
    found = z
      .object({
        eventId: text(),
        eventCreated: number(),
        storeId: number(),
        entityId: EVENTS[eventType].entityId === 'text' ? text() : number(),
        eventType: z.literal(eventType),
        data: dataSchema(eventType),
      })
      .meta({ id: `WebhookEvent.${eventType}` }) as unknown as z.ZodType<WebhookEvent>; // built from the table the type is made from
    built.set(eventType, found);
  }
  return found as unknown as z.ZodType<WebhookEvent<T>>; // the map holds the schema of T under the key T
}

function dataSchema(eventType: EventType): z.ZodType {
  const documented: Partial<Record<EventType, () => z.ZodType>> = eventDataSchemas;
  const assumed: Partial<Record<EventType, () => z.ZodType>> = assumedEventDataSchemas;
  // A guess must not refuse a delivery: what does not fit is dropped.
  return documented[eventType]?.() ?? assumed[eventType]?.().optional().catch(undefined) ?? z.unknown().optional();
}
