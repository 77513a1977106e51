import { FULFILLMENT_STATUSES, PAYMENT_STATUSES, type FulfillmentStatus, type PaymentStatus } from '@ecwid-kit/types';
import type { Tone } from '@ecwid-kit/ui';

interface StatusWords {
  readonly label: string;
  readonly tone: Tone;
}

const PAYMENT: Readonly<Record<PaymentStatus, StatusWords>> = {
  AWAITING_PAYMENT: { label: 'Awaiting payment', tone: 'warning' },
  PAID: { label: 'Paid', tone: 'success' },
  CANCELLED: { label: 'Cancelled', tone: 'neutral' },
  REFUNDED: { label: 'Refunded', tone: 'neutral' },
  PARTIALLY_REFUNDED: { label: 'Partially refunded', tone: 'neutral' },
  INCOMPLETE: { label: 'Incomplete', tone: 'danger' },
  CUSTOM_PAYMENT_STATUS_1: { label: 'Custom payment status 1', tone: 'neutral' },
  CUSTOM_PAYMENT_STATUS_2: { label: 'Custom payment status 2', tone: 'neutral' },
  CUSTOM_PAYMENT_STATUS_3: { label: 'Custom payment status 3', tone: 'neutral' },
};

const FULFILLMENT: Readonly<Record<FulfillmentStatus, StatusWords>> = {
  AWAITING_PROCESSING: { label: 'Awaiting processing', tone: 'warning' },
  PROCESSING: { label: 'Processing', tone: 'warning' },
  SHIPPED: { label: 'Shipped', tone: 'success' },
  DELIVERED: { label: 'Delivered', tone: 'success' },
  WILL_NOT_DELIVER: { label: 'Will not deliver', tone: 'neutral' },
  RETURNED: { label: 'Returned', tone: 'neutral' },
  READY_FOR_PICKUP: { label: 'Ready for pickup', tone: 'warning' },
  OUT_FOR_DELIVERY: { label: 'Out for delivery', tone: 'warning' },
  CUSTOM_FULFILLMENT_STATUS_1: { label: 'Custom fulfilment status 1', tone: 'neutral' },
  CUSTOM_FULFILLMENT_STATUS_2: { label: 'Custom fulfilment status 2', tone: 'neutral' },
  CUSTOM_FULFILLMENT_STATUS_3: { label: 'Custom fulfilment status 3', tone: 'neutral' },
};

/** The words for a status; one that the platform added is shown as it is. */
export const paymentWords = (status: string): StatusWords => wordsOf(PAYMENT, status);
export const fulfillmentWords = (status: string): StatusWords => wordsOf(FULFILLMENT, status);

export const PAYMENT_OPTIONS = PAYMENT_STATUSES.map((value) => ({ value, label: PAYMENT[value].label }));
export const FULFILLMENT_OPTIONS = FULFILLMENT_STATUSES.map((value) => ({ value, label: FULFILLMENT[value].label }));

function wordsOf(words: Readonly<Record<string, StatusWords>>, status: string): StatusWords {
  return (Object.hasOwn(words, status) ? words[status] : undefined) ?? { label: status, tone: 'neutral' };
}
