import type { Subscription } from '@ecwid-kit/types';

export type ChargeSettings = Subscription['chargeSettings'];

const DAY_SECONDS = 86_400;

/**
 * When the charge after the one at `fromSeconds` is due. Months and years go by the calendar of UTC, on the day of the
 * month of the anchor, or on the last one of a shorter month: of a subscription of January 31st, on February 28th and
 * on March 31st.
 *
 * @param anchorSeconds the moment whose day of the month counts
 */
export function nextChargeAfter(fromSeconds: number, settings: ChargeSettings, anchorSeconds: number): number {
  const { recurringInterval = 'MONTH', recurringIntervalCount: count = 1 } = settings;
  if (recurringInterval === 'DAY') return fromSeconds + count * DAY_SECONDS;
  if (recurringInterval === 'WEEK') return fromSeconds + count * 7 * DAY_SECONDS;
  const months = recurringInterval === 'YEAR' ? 12 * count : count;
  const from = new Date(fromSeconds * 1000);
  const anchorDay = new Date(anchorSeconds * 1000).getUTCDate();
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
  const timeOfDay = fromSeconds % DAY_SECONDS;
  const day = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, Math.min(anchorDay, lastDay));
  return day / 1000 + timeOfDay;
}

/** The first charge of a rhythm after a moment. */
export function firstChargeAfter(
  nowSeconds: number,
  fromSeconds: number,
  settings: ChargeSettings,
  anchorSeconds: number,
): number {
  let next = fromSeconds;
  while (next <= nowSeconds) next = nextChargeAfter(next, settings, anchorSeconds);
  return next;
}
