import * as z from 'zod';
import { integerParam, openEnum } from '../contract/wire.ts';
import { schema } from '../contract/schema.ts';
import type { EventType } from './event-types.ts';

/** The vendor's client types `data` as texts only, the documentation shows numbers: both are read, as a number. */
const number = schema(() => z.union([z.int(), integerParam()]));

const orderCreated = schema(() =>
  z.object({ orderId: z.string(), newPaymentStatus: z.string(), newFulfillmentStatus: z.string() }),
);
const orderUpdated = schema(() =>
  z.object({
    orderId: z.string(),
    oldPaymentStatus: z.string(),
    newPaymentStatus: z.string(),
    oldFulfillmentStatus: z.string(),
    newFulfillmentStatus: z.string(),
  }),
);
const orderDeleted = schema(() => z.object({ orderId: z.string() }));
const cart = schema(() => z.object({ orderId: z.string(), cartId: z.string() }));
const customer = schema(() => z.object({ customerEmail: z.string() }));
const promotion = schema(() => z.object({ version: number() }));
/** `orderId` is the internal number here, not the order's public id. */
const review = schema(() =>
  z.object({ productId: number(), orderId: number(), status: openEnum(['MODERATED', 'PUBLISHED']) }),
);
const reviewDeleted = schema(() => z.object({ productId: number(), orderId: number() }));
const invoice = schema(() => z.object({ orderId: z.string() }));
const planChanged = schema(() => z.object({ oldSubscriptionName: z.string(), newSubscriptionName: z.string() }));

const APP_STATUSES = ['TRIAL', 'ACTIVE', 'SUSPENDED'] as const;
const appStatusChanged = schema(() =>
  z.object({ oldSubscriptionStatus: openEnum(APP_STATUSES), newSubscriptionStatus: openEnum(APP_STATUSES) }),
);

/** The `data` of the events that are documented to have it. */
export const eventDataSchemas = {
  'profile.subscriptionStatusChanged': planChanged,
  'order.created': orderCreated,
  'order.updated': orderUpdated,
  'order.deleted': orderDeleted,
  'unfinished_order.created': cart,
  'unfinished_order.updated': cart,
  'unfinished_order.deleted': cart,
  'customer.created': customer,
  'customer.updated': customer,
  'customer.deleted': customer,
  'promotion.created': promotion,
  'promotion.updated': promotion,
  'promotion.deleted': promotion,
  'review.created': review,
  'review.updated': review,
  'review.deleted': reviewDeleted,
  'invoice.created': invoice,
  'invoice.deleted': invoice,
  'application.subscriptionStatusChanged': appStatusChanged,
} as const satisfies Partial<Record<EventType, () => z.ZodType>>;

/** The `data` that no public source confirms: read when it is there, never required. */
export const assumedEventDataSchemas = {
  'customer.personalDataRemovalRequest': customer,
  'customer.personalDataExportRequest': customer,
  'application.storageChanged': schema(() => z.object({ key: z.string() })),
} as const satisfies Partial<Record<EventType, () => z.ZodType>>;
