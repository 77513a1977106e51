import { RECURRING_INTERVALS, type Subscription } from '@ecwid-kit/types';
import type { Tone } from '@ecwid-kit/ui';

type Interval = (typeof RECURRING_INTERVALS)[number];

const UNITS: Readonly<Record<Interval, string>> = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' };

export const INTERVAL_OPTIONS = RECURRING_INTERVALS.map((value) => ({ value, label: `${UNITS[value]}s` }));

/** How often it is charged: `Every 2 weeks`. */
export function intervalWords({
  recurringInterval,
  recurringIntervalCount = 1,
}: Subscription['chargeSettings']): string {
  if (!recurringInterval) return 'Unknown';
  const unit = UNITS[recurringInterval];
  return recurringIntervalCount === 1 ? `Every ${unit}` : `Every ${recurringIntervalCount} ${unit}s`;
}

export const SUBSCRIPTION_STATUS_WORDS: Readonly<Record<Subscription['status'], { label: string; tone: Tone }>> = {
  ACTIVE: { label: 'Active', tone: 'success' },
  CANCELLED: { label: 'Cancelled', tone: 'neutral' },
  LAST_CHARGE_FAILED: { label: 'Last charge failed', tone: 'danger' },
  REQUIRES_PAYMENT_CONFIRMATION: { label: 'Payment to be confirmed', tone: 'warning' },
};

/** Who subscribed, as far as it is known. */
export function subscriberWords({ orderTemplate = {}, subscriptionId }: Subscription): string {
  const { billingPerson, shippingPerson, email } = orderTemplate;
  return billingPerson?.name || shippingPerson?.name || email || `Subscription ${subscriptionId}`;
}

/** What comes each time. */
export function subscribedWords({ orderTemplate = {} }: Subscription): string {
  return (orderTemplate.items ?? [])
    .map(({ name, quantity = 1 }) => `${quantity} × ${name ?? 'Unnamed item'}`)
    .join(', ');
}
