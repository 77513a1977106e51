import { FULFILLMENT_STATUSES, PAYMENT_STATUSES } from '@ecwid-kit/types';
import * as z from 'zod';

/** What a merchant may change in an order here. */
export const orderFormSchema = z.object({
  paymentStatus: z.enum(PAYMENT_STATUSES),
  fulfillmentStatus: z.enum(FULFILLMENT_STATUSES),
  trackingNumber: z.string().trim().max(255, 'Use at most 255 characters'),
  privateAdminNotes: z.string().trim().max(10_000, 'Use at most 10,000 characters'),
});
