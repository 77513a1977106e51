const MINUTE_MS = 60_000;

/** What the clock in a zone shows, as a date and time field has it: `2026-11-21T13:02`. */
export function wallClockText(ms: number, timeZone: string): string {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/**
 * The moment, in milliseconds, at which the clock in a zone shows a text of that form; in an hour that a change of the
 * clock skips, one beside it. `undefined`: it is no such text.
 */
export function wallClockMoment(text: string, timeZone: string): number | undefined {
  const wanted = shownAsUtc(text);
  if (Number.isNaN(wanted)) return undefined;
  let moment = wanted;
  // The offset at the first guess may be that of the other side of a change of the clock.
  for (let tries = 0; tries < 2; tries += 1) moment += wanted - shownAsUtc(wallClockText(moment, timeZone));
  return Math.floor(moment / MINUTE_MS) * MINUTE_MS;
}

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

const shownAsUtc = (text: string) => (SHAPE.test(text) ? Date.parse(`${text}:00Z`) : Number.NaN);

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const shape = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...shape, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...shape, timeZone: 'UTC' }); // a zone this machine lacks
  }
}
