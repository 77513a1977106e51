import { minutesOf, readBusinessHours, type OpenRange } from './business-hours.ts';
import { plusDays, wallClock, weekdayOf, type LocalTime } from './zoned-time.ts';

/** When an option of the store delivers, or lets shoppers collect. */
export interface ScheduleSettings {
  readonly scheduled?: boolean;
  /** `DATE`: the shopper chooses a day only. */
  readonly scheduledTimePrecisionType?: 'DATE' | 'DATE_AND_TIME_SLOT';
  readonly timeSlotLengthInMinutes?: number;
  /** How long an order takes to prepare. */
  readonly fulfillmentTimeInMinutes?: number;
  /** JSON by weekday. Absent: at any time. */
  readonly businessHours?: string;
  readonly allowSameDayDelivery?: boolean;
  /** `13:00`: an order placed later is not for the same day. */
  readonly cutoffTimeForSameDayDelivery?: string;
  readonly availabilityPeriod?: AvailabilityPeriod;
  readonly blackoutDates?: readonly BlackoutDates[];
}

interface BlackoutDates {
  /** `yyyy-MM-dd`, both included. */
  readonly fromDate?: string;
  readonly toDate?: string;
  readonly repeatedAnnually?: boolean;
}

/** How many days ahead a shopper may choose. */
const PERIOD_DAYS = {
  TWO_DAYS: 2,
  THREE_DAYS: 3,
  SEVEN_DAYS: 7,
  ONE_MONTH: 30,
  THREE_MONTHS: 90,
  SIX_MONTHS: 180,
  ONE_YEAR: 365,
  UNLIMITED: Infinity,
} as const;
type AvailabilityPeriod = keyof typeof PERIOD_DAYS;

export interface ScheduleQuestion {
  readonly nowSeconds: number;
  /** The store's. */
  readonly timezone?: string | undefined;
}

/** A day to choose from. With `DATE` precision it has one slot: from the opening to the closing. */
export interface ScheduleDay {
  /** `yyyy-MM-dd` on the store's calendar. */
  readonly date: string;
  readonly slots: readonly ScheduleSlot[];
}

export interface ScheduleSlot {
  readonly fromSeconds: number;
  readonly untilSeconds: number;
}

/** Days looked at beyond which nobody scrolls; a store that is closed that long has nothing to offer. */
const HORIZON_DAYS = 60;
const DEFAULT_SLOT_MINUTES = 60;
const DAY_MINUTES = 24 * 60;

/**
 * The days and times an order placed now can be delivered or collected: in business hours, not on blackout dates, after
 * the time it takes to prepare it, today only as the settings for the same day allow, and no later than the
 * availability period ends. How the platform's own date picker steps through the day is not documented: slots begin
 * with the opening and follow each other.
 */
export function scheduleDays(settings: ScheduleSettings, { nowSeconds, timezone }: ScheduleQuestion): ScheduleDay[] {
  const clock = wallClock(timezone);
  const today = clock.at(nowSeconds);
  const ready = clock.at(nowSeconds + (settings.fulfillmentTimeInMinutes ?? 0) * 60);
  const reach = Math.min(PERIOD_DAYS[settings.availabilityPeriod ?? 'UNLIMITED'], HORIZON_DAYS);
  const days: ScheduleDay[] = [];
  for (let ahead = 0; ahead <= reach; ahead += 1) {
    const date = plusDays(today.date, ahead);
    if (date < ready.date || (ahead === 0 && !allowsToday(settings, today))) continue;
    const earliest = date === ready.date ? ready.minutes : 0;
    const slots = openRanges(settings, date).flatMap((range) => slotsOf(range, earliest, settings));
    if (slots.length === 0) continue;
    days.push({
      date,
      slots: slots.map(({ from, until }) => ({
        fromSeconds: clock.momentOf(date, from),
        untilSeconds: clock.momentOf(date, until),
      })),
    });
  }
  return days;
}

export type Opening = { readonly isOpen: true } | { readonly isOpen: false; readonly opensAtSeconds?: number };

/** Whether an option is in its business hours now, and when they begin again. */
export function openingAt(settings: ScheduleSettings, { nowSeconds, timezone }: ScheduleQuestion): Opening {
  const clock = wallClock(timezone);
  const now = clock.at(nowSeconds);
  const isOpen = openRanges(settings, now.date).some(({ from, until }) => from <= now.minutes && now.minutes < until);
  if (isOpen) return { isOpen };
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead += 1) {
    const date = plusDays(now.date, ahead);
    const next = openRanges(settings, date).find(({ from }) => ahead > 0 || from > now.minutes);
    if (next) return { isOpen, opensAtSeconds: clock.momentOf(date, next.from) };
  }
  return { isOpen };
}

function allowsToday({ allowSameDayDelivery, cutoffTimeForSameDayDelivery }: ScheduleSettings, now: LocalTime) {
  const cutoff = minutesOf(cutoffTimeForSameDayDelivery);
  return allowSameDayDelivery !== false && (cutoff === undefined || now.minutes <= cutoff);
}

function openRanges({ businessHours, blackoutDates = [] }: ScheduleSettings, date: string): readonly OpenRange[] {
  if (blackoutDates.some((period) => isWithin(date, period))) return [];
  const hours = businessHours ? readBusinessHours(businessHours) : undefined;
  return hours ? (hours.get(weekdayOf(date)) ?? []) : [{ from: 0, until: DAY_MINUTES }];
}

const DATE_LENGTH = 'yyyy-MM-dd'.length;

/** A period that repeats goes by day and month alone, and may go over the turn of the year. */
function isWithin(date: string, { fromDate = '', toDate = fromDate, repeatedAnnually = false }: BlackoutDates) {
  const [first, last] = [fromDate.slice(0, DATE_LENGTH), toDate.slice(0, DATE_LENGTH)]; // a time behind says nothing
  if (!repeatedAnnually) return first <= date && date <= last;
  const [day, from, to] = [date.slice(5), first.slice(5), last.slice(5)];
  return from <= to ? from <= day && day <= to : day >= from || day <= to;
}

function slotsOf(range: OpenRange, earliest: number, settings: ScheduleSettings): OpenRange[] {
  if (settings.scheduledTimePrecisionType === 'DATE') return range.until > earliest ? [range] : [];
  const length = settings.timeSlotLengthInMinutes ?? DEFAULT_SLOT_MINUTES;
  const slots: OpenRange[] = [];
  for (let { from } = range; from + length <= range.until; from += length) {
    if (from >= earliest) slots.push({ from, until: from + length });
  }
  return slots;
}
