/** Days as business hours name them, from Sunday on. */
export const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** From and until when on one day, in minutes since midnight. */
export interface OpenRange {
  readonly from: number;
  readonly until: number;
}

export type BusinessHours = ReadonlyMap<Weekday, readonly OpenRange[]>;

const DAY_MINUTES = 24 * 60;

/**
 * Reads `{"MON":[["09:00","13:00"],["14:00","18:00"]]}`. A range that ends at midnight or before it begins lasts until
 * the end of the day: `00:00` to `00:00` is the whole day, as in documented samples. `undefined` when the text is
 * something else.
 */
export function readBusinessHours(text: string): BusinessHours | undefined {
  let days: unknown;
  try {
    days = JSON.parse(text);
  } catch {
    return undefined; // not JSON: the caller says so
  }
  if (days === null || typeof days !== 'object' || Array.isArray(days)) return undefined;
  const hours = new Map<Weekday, OpenRange[]>();
  for (const [day, ranges] of Object.entries(days)) {
    const weekday = WEEKDAYS.find((known) => known === day);
    if (!weekday || !Array.isArray(ranges)) return undefined;
    const open = ranges.map(readRange);
    if (open.includes(undefined)) return undefined;
    hours.set(
      weekday,
      open.filter((range) => range !== undefined).toSorted((a, b) => a.from - b.from),
    );
  }
  return hours;
}

function readRange(range: unknown): OpenRange | undefined {
  if (!Array.isArray(range) || range.length !== 2) return undefined;
  const [from, until] = range.map(minutesOf);
  if (from === undefined || until === undefined) return undefined;
  return { from, until: until <= from ? DAY_MINUTES : until };
}

/** `13:30` as minutes since midnight. `24:00` ends a day. */
export function minutesOf(time: unknown): number | undefined {
  const match = typeof time === 'string' ? /^(\d{1,2}):(\d{2})$/.exec(time) : null;
  if (!match) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minutes <= DAY_MINUTES ? minutes : undefined;
}
