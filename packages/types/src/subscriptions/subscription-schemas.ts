import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema, enumInAnyCase } from '../contract/wire.ts';
import { orderSchema } from '../orders/order-schemas.ts';
import { RECURRING_INTERVALS } from '../products/product-parts-schemas.ts';

/** Whether a subscription goes on, and if not, why. */
export const SUBSCRIPTION_STATUSES = [
  'ACTIVE',
  'CANCELLED',
  'LAST_CHARGE_FAILED',
  'REQUIRES_PAYMENT_CONFIRMATION',
] as const;

/** How often a subscription is charged: every two weeks is `WEEK` and 2. */
const chargeSettingsSchema = schema(() =>
  z
    .object({
      recurringInterval: enumInAnyCase(RECURRING_INTERVALS).optional(),
      recurringIntervalCount: z.int().min(1).optional(),
    })
    .meta({ id: 'SubscriptionChargeSettings' }),
);

/** What is charged each time: an order that is copied. `id` is that of the order it began with. */
const orderTemplateSchema = schema(() => orderSchema().partial().meta({ id: 'SubscriptionOrderTemplate' }));
export type SubscriptionOrderTemplate = Infer<typeof orderTemplateSchema>;

/** An order that a subscription made. `id` is the order's internal number. */
const subscriptionOrderSchema = schema(() =>
  z
    .object({ id: z.int(), total: z.number(), createDate: dateTimeSchema().optional() })
    .meta({ id: 'SubscriptionOrder' }),
);
export type SubscriptionOrder = Infer<typeof subscriptionOrderSchema>;

/** The card that is charged, as far as it is shown. */
const subscriptionPaymentMethodSchema = schema(() =>
  z
    .object({ creditCardMaskedNumber: z.string().optional(), creditCardBrand: z.string().optional() })
    .meta({ id: 'SubscriptionPaymentMethod' }),
);

/** A subscription: a customer buys the same again and again. Timestamps are in milliseconds, unlike most others. */
export const subscriptionSchema = schema(() =>
  z
    .object({
      subscriptionId: z.int(),
      customerId: z.int().optional(),
      status: z.enum(SUBSCRIPTION_STATUSES),
      statusUpdated: dateTimeSchema().optional(),
      created: dateTimeSchema(),
      cancelled: dateTimeSchema().optional(),
      nextCharge: dateTimeSchema().optional(),
      createTimestamp: z.int().optional(),
      updateTimestamp: z.int().optional(),
      chargeSettings: chargeSettingsSchema(),
      paymentMethod: subscriptionPaymentMethodSchema().optional(),
      orderTemplate: orderTemplateSchema().optional(),
      orders: z.array(subscriptionOrderSchema()).optional(),
    })
    .meta({ id: 'Subscription' }),
);
export type Subscription = Infer<typeof subscriptionSchema>;

/** Changes to a subscription. */
export const subscriptionUpdateSchema = schema(() =>
  z
    .object({
      chargeSettings: chargeSettingsSchema().optional(),
      nextCharge: dateTimeSchema().optional(),
      status: z.enum(SUBSCRIPTION_STATUSES).optional(),
    })
    .meta({ id: 'SubscriptionUpdate' }),
);
export type SubscriptionUpdate = Infer<typeof subscriptionUpdateSchema>;
