import { parseMoment } from '@ecwid-kit/types';
import type { PromotionTriggers, Recurrence, Weekday } from './promotion.ts';

/** Whether a promotion is on at a moment: between its dates, and where it recurs, at that hour of that weekday. */
export function isOn(triggers: PromotionTriggers, nowSeconds: number, timezone: string | undefined): boolean {
  const { startDate, endDate, recurring, recurrenceSettings = {} } = triggers;
  const from = startDate === undefined ? undefined : parseMoment(startDate);
  const until = endDate === undefined ? undefined : parseMoment(endDate);
  if (from !== undefined && nowSeconds < from) return false;
  if (until !== undefined && nowSeconds >= until) return false;
  return recurring !== true || recursAt(recurrenceSettings, nowSeconds, timezone);
}

/** An end before the start is on the next day: Friday 22:00 to 02:00 is over on Saturday. */
function recursAt(settings: Recurrence, nowSeconds: number, timezone: string | undefined): boolean {
  const { activeDays = [], activeDayStartTime: start = '00:00:00', activeDayEndTime: end = '24:00:00' } = settings;
  const { weekday, time } = localTime(nowSeconds, timezone);
  if (start < end) return activeDays.includes(weekday) && time >= start && time < end;
  const { weekday: yesterday } = localTime(nowSeconds - DAY_SECONDS, timezone);
  return (activeDays.includes(weekday) && time >= start) || (activeDays.includes(yesterday) && time < end);
}

const DAY_SECONDS = 86_400;

/** The weekday and the time, `hh:mm:ss`, that clocks in a zone show. In an unknown zone they show UTC. */
function localTime(seconds: number, timezone: string | undefined): { weekday: Weekday; time: string } {
  const parts = new Map(
    formatIn(timezone)
      .formatToParts(seconds * 1000)
      .map(({ type, value }) => [type, value]),
  );
  const time = [parts.get('hour'), parts.get('minute'), parts.get('second')].join(':');
  const weekday = (parts.get('weekday') ?? '').toUpperCase() as Weekday; // English short names are these
  return { weekday, time };
}

function formatIn(timezone: string | undefined): Intl.DateTimeFormat {
  const shape = { weekday: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...shape, timeZone: timezone ?? 'UTC' });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...shape, timeZone: 'UTC' }); // the merchant's time zone is any text
  }
}
