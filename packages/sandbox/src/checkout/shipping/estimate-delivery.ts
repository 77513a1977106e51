import { minutesOf } from './business-hours.ts';
import type { ScheduleQuestion } from './schedule.ts';
import { plusDays, wallClock, weekdayOf } from './zoned-time.ts';

/** `estimatedShippingTimeAtCheckoutSettings` of a shipping option. Each range is a pair of days, from and to. */
export interface DeliveryEstimateSettings {
  readonly estimatedDeliveryDateAtCheckoutEnabled?: boolean;
  readonly estimatedTransitTimeInDays?: readonly (number | null)[];
  /** Working days in which an order is packed. */
  readonly fulfillmentTimeInDays?: readonly (number | null)[];
  /** `13:00`: an order placed later is packed from the next working day on. */
  readonly cutoffTimeForSameDayPacking?: string;
  /** Days on which the store packs: `MON`. Every day when empty. */
  readonly shippingBusinessDays?: readonly string[];
  /** Days on which parcels arrive. Every day when empty. */
  readonly deliveryDays?: readonly string[];
}

/** Dates of the store's calendar, `yyyy-MM-dd`. */
export interface DeliveryEstimate {
  readonly fromDate: string;
  readonly toDate: string;
}

/**
 * When an order placed now arrives: packed on working days from today, or from the next one past the cut-off time; then
 * on its way; then delivered on the next day of deliveries. `undefined` where the checkout is to show nothing.
 */
export function estimateDelivery(
  settings: DeliveryEstimateSettings,
  { nowSeconds, timezone }: ScheduleQuestion,
): DeliveryEstimate | undefined {
  const [fastest, slowest = fastest] = known(settings.estimatedTransitTimeInDays);
  if (!settings.estimatedDeliveryDateAtCheckoutEnabled || fastest === undefined || slowest === undefined) {
    return undefined;
  }
  const [quick = 0, slow = quick] = known(settings.fulfillmentTimeInDays);
  const now = wallClock(timezone).at(nowSeconds);
  const cutoff = minutesOf(settings.cutoffTimeForSameDayPacking);
  const isLate = cutoff !== undefined && now.minutes > cutoff;
  const begin = nextAmong(settings.shippingBusinessDays, isLate ? plusDays(now.date, 1) : now.date);
  const arrival = (packing: number, transit: number) =>
    nextAmong(settings.deliveryDays, plusDays(afterWorkdays(settings.shippingBusinessDays, begin, packing), transit));
  return { fromDate: arrival(quick, fastest), toDate: arrival(slow, slowest) };
}

const known = (range: readonly (number | null)[] = []) => range.filter((days) => days !== null);

/** The day itself, or the first after it that is among these days of the week. */
function nextAmong(days: readonly string[] = [], date: string): string {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const candidate = plusDays(date, ahead);
    if (days.includes(weekdayOf(candidate))) return candidate;
  }
  return date; // no day is named: any will do
}

function afterWorkdays(days: readonly string[] | undefined, from: string, count: number): string {
  let date = from;
  for (let worked = 0; worked < count; worked += 1) date = nextAmong(days, plusDays(date, 1));
  return date;
}
