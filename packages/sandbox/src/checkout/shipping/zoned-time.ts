import { WEEKDAYS, type Weekday } from './business-hours.ts';

/** A moment as the clock on the wall of a store shows it. */
export interface LocalTime {
  /** `yyyy-MM-dd` */
  readonly date: string;
  /** Since midnight. */
  readonly minutes: number;
}

/** The wall clock of one time zone. */
export interface WallClock {
  at(unixSeconds: number): LocalTime;
  /** The moment at which the clock shows this time; in the hour that a change of the clock skips, one beside it. */
  momentOf(date: string, minutes: number): number;
}

const MINUTE = 60;
const DAY_MS = 86_400_000;

/** @param timezone as `formatsAndUnits.timezone` has it: `Europe/Zagreb`. One that does not exist counts as UTC. */
export function wallClock(timezone = 'UTC'): WallClock {
  const format = formatOf(timezone);
  const at = (unixSeconds: number): LocalTime => {
    const parts = Object.fromEntries(
      format.formatToParts(new Date(unixSeconds * 1000)).map(({ type, value }) => [type, value]),
    );
    const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
    return { date: `${year}-${month}-${day}`, minutes: Number(hour) * 60 + Number(minute) };
  };
  const shownAsUtc = ({ date, minutes }: LocalTime) => Date.parse(`${date}T00:00:00Z`) / 1000 + minutes * MINUTE;
  return {
    at,
    momentOf(date, minutes) {
      const wanted = shownAsUtc({ date, minutes });
      let moment = wanted;
      // The zone's offset at the first guess may be that of the other side of a change of the clock.
      for (let tries = 0; tries < 2; tries += 1) moment += wanted - shownAsUtc(at(moment));
      return moment;
    },
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const numbers = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const build = (zone: string) =>
    new Intl.DateTimeFormat('en-CA', { ...numbers, hourCycle: 'h23', timeZone: zone, calendar: 'iso8601' });
  try {
    return build(timeZone);
  } catch {
    return build('UTC'); // no such zone
  }
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'SUN';
}
