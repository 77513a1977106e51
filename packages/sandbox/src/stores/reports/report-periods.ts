import { Temporal } from 'temporal-polyfill';
import type { ComparePeriod, FirstDayOfWeek, TimeScale } from '@ecwid-kit/types';
import { wrongParameter } from '../../rest/api-error.ts';

/** A stretch of time in Unix seconds, both ends in it. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface Calendar {
  readonly timeZone: string;
  readonly firstDayOfWeek: FirstDayOfWeek;
}

/** More parts than a chart can show: four years of hours are fewer. */
const MAX_PARTS = 40_000;

/** Cuts a period at the clock of the store: at midnight, at the beginning of weeks and so on. The first and last part may be shorter. */
export function partsOf({ from, to }: Period, scale: TimeScale, calendar: Calendar): Period[] {
  const parts: Period[] = [];
  let start = beginningOf(at(from, calendar.timeZone), scale, calendar);
  while (secondsOf(start) <= to) {
    if (parts.length === MAX_PARTS) {
      throw wrongParameter('The time scale is too fine for the period', `It gives more than ${MAX_PARTS} parts.`);
    }
    const next = beginningOf(start.add(ONE[scale]), scale, calendar);
    parts.push({ from: Math.max(from, secondsOf(start)), to: Math.min(to, secondsOf(next) - 1) });
    start = next;
  }
  return parts;
}

const ONE = {
  hour: { hours: 1 },
  day: { days: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  year: { years: 1 },
} as const satisfies Record<TimeScale, object>;

function beginningOf(moment: Temporal.ZonedDateTime, scale: TimeScale, { firstDayOfWeek }: Calendar) {
  switch (scale) {
    case 'hour':
      return moment.round({ smallestUnit: 'hour', roundingMode: 'floor' });
    case 'day':
      return moment.startOfDay();
    case 'week': {
      const daysSince = firstDayOfWeek === 'MONDAY' ? moment.dayOfWeek - 1 : moment.dayOfWeek % 7;
      return moment.subtract({ days: daysSince }).startOfDay();
    }
    case 'month':
      return moment.with({ day: 1 }).startOfDay();
    case 'year':
      return moment.with({ month: 1, day: 1 }).startOfDay();
  }
}

/** The period that another one is compared with. Weeks, months and years go back by the calendar of the store. */
export function comparedPeriod(
  { from, to }: Period,
  compare: ComparePeriod,
  { timeZone }: Calendar,
): Period | undefined {
  if (compare === 'noComparePeriod') return undefined;
  if (compare === 'previousPeriod') return { from: from - (to - from) - 1, to: from - 1 };
  const back = BACK[compare];
  return { from: secondsOf(at(from, timeZone).subtract(back)), to: secondsOf(at(to, timeZone).subtract(back)) };
}

const BACK = {
  similarPeriodInPreviousWeek: { weeks: 1 },
  similarPeriodInPreviousMonth: { months: 1 },
  similarPeriodInPreviousYear: { years: 1 },
} as const satisfies Partial<Record<ComparePeriod, object>>;

/** What a part of a chart is called: `June 1, 2024`, as in the reference's example. */
export function partName({ from }: Period, scale: TimeScale, { timeZone }: Calendar): string {
  return new Intl.DateTimeFormat('en-US', { timeZone, ...NAMES[scale] }).format(from * 1000);
}

const LONG_DATE = { year: 'numeric', month: 'long', day: 'numeric' } as const;

const NAMES = {
  hour: { ...LONG_DATE, hour: 'numeric' },
  day: LONG_DATE,
  week: LONG_DATE,
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
} as const satisfies Record<TimeScale, Intl.DateTimeFormatOptions>;

const at = (seconds: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(timeZone);

const secondsOf = (moment: Temporal.ZonedDateTime) => Math.floor(moment.epochMilliseconds / 1000);

/** A store's time zone, or UTC where its profile names none that there is. */
export function timeZoneOf(named: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: named }).resolvedOptions().timeZone && (named ?? 'UTC');
  } catch {
    return 'UTC'; // whatever the profile says
  }
}
