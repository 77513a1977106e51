/** A day and a time of day as a merchant reads them. `ms` counts from the epoch; the zone is an IANA name. */
export function formatMoment(ms: number, timeZone = 'UTC'): string {
  return format(ms, timeZone, { dateStyle: 'medium', timeStyle: 'short' });
}

export function formatDay(ms: number, timeZone = 'UTC'): string {
  return format(ms, timeZone, { dateStyle: 'medium' });
}

/** To the millisecond, for a developer. */
export function formatClock(ms: number, timeZone = 'UTC'): string {
  return format(ms, timeZone, { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 });
}

function format(ms: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(ms);
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(ms); // a zone this machine lacks
  }
}

const PARTS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** A span in its two largest units: `2 days 3 hours`. */
export function formatSpan(ms: number): string {
  const words: string[] = [];
  let rest = Math.max(0, Math.round(ms));
  for (const [unit, length] of PARTS) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) words.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
  }
  return words.slice(0, 2).join(' ') || '0 seconds';
}
