import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema, translatedSchema } from '../contract/wire.ts';
import { FULFILLMENT_STATUSES, PAYMENT_STATUSES } from './order-statuses.ts';

/** What an order status speaks of. */
export const ORDER_STATUS_TYPES = ['PAYMENT_STATUS', 'FULFILLMENT_STATUS'] as const;

/** The statuses that a store can name and switch on. */
export const CUSTOM_ORDER_STATUSES = [
  'CUSTOM_PAYMENT_STATUS_1',
  'CUSTOM_PAYMENT_STATUS_2',
  'CUSTOM_PAYMENT_STATUS_3',
  'CUSTOM_FULFILLMENT_STATUS_1',
  'CUSTOM_FULFILLMENT_STATUS_2',
  'CUSTOM_FULFILLMENT_STATUS_3',
] as const;

/** A status that orders of the store can have. Those of the platform have no `name`. */
export const orderStatusSchema = schema(() =>
  z
    .object({
      statusId: z.enum([...PAYMENT_STATUSES, ...FULFILLMENT_STATUSES]),
      orderStatusType: z.enum(ORDER_STATUS_TYPES),
      defaultStatus: z.boolean().optional(),
      enabled: z.boolean().optional(),
      sendNotificationWhenStatusIsAssigned: z.boolean().optional(),
      name: z.string().optional(),
      nameTranslated: translatedSchema().optional(),
      lastNameChangeDate: dateTimeSchema().optional(),
    })
    .meta({ id: 'OrderStatus' }),
);
export type OrderStatus = Infer<typeof orderStatusSchema>;

/** Changes to a custom status. What is `nameTranslated` in answers is `nameTranslations` here. */
export const orderStatusUpdateSchema = schema(() =>
  z
    .object({
      enabled: z.boolean().optional(),
      sendNotificationWhenStatusIsAssigned: z.boolean().optional(),
      name: z.string().optional(),
      nameTranslations: translatedSchema().optional(),
    })
    .meta({ id: 'OrderStatusUpdate' }),
);
export type OrderStatusUpdate = Infer<typeof orderStatusUpdateSchema>;
