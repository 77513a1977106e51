import * as z from 'zod';
import { schema } from '../contract/schema.ts';

/** A message that is on or off. */
const messageSwitchSchema = schema(() => z.object({ enabled: z.boolean().optional() }).meta({ id: 'MessageSwitch' }));

/** A message that may carry a discount coupon. */
const couponMessageSchema = schema(() =>
  messageSwitchSchema().extend({ discountCouponId: z.int().optional() }).meta({ id: 'CouponMessage' }),
);

/** A message that may carry a discount coupon and show products. */
const marketingMessageSchema = schema(() =>
  couponMessageSchema().extend({ marketingBlockEnabled: z.boolean().optional() }).meta({ id: 'MarketingMessage' }),
);

/** Which mails the store sends, to whom and from whom. */
export const mailNotificationsSchema = schema(() =>
  z
    .object({
      adminNotificationEmails: z.array(z.string()).optional(),
      customerNotificationFromEmail: z.string().optional(),
      customerOrderMessages: z
        .object({
          orderConfirmation: marketingMessageSchema().optional(),
          orderStatusChanged: messageSwitchSchema().optional(),
          orderIsReadyForPickup: messageSwitchSchema().optional(),
          downloadEgoods: messageSwitchSchema().optional(),
          orderShipped: messageSwitchSchema().optional(),
          orderDelivered: messageSwitchSchema().optional(),
        })
        .optional(),
      adminMessages: z
        .object({
          newOrderPlaced: messageSwitchSchema().optional(),
          lowStockNotification: messageSwitchSchema().optional(),
          weeklyStatsReport: messageSwitchSchema().optional(),
        })
        .optional(),
      customerMarketingMessages: z
        .object({
          abandonedCartRecovery: marketingMessageSchema().optional(),
          favoriteProductsReminder: couponMessageSchema().optional(),
          feedbackRequest: couponMessageSchema().optional(),
          customerLoyaltyAppreciation: couponMessageSchema().optional(),
          inactiveCustomerReminder: couponMessageSchema().optional(),
          purchaseAnniversary: couponMessageSchema().optional(),
        })
        .optional(),
    })
    .meta({ id: 'MailNotifications' }),
);

/** The phones that are told of orders. */
export const phoneNotificationsSchema = schema(() =>
  z.object({ adminNotificationPhones: z.array(z.string()).optional() }).meta({ id: 'PhoneNotifications' }),
);
