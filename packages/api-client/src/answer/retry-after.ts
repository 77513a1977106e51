/**
 * Reads `Retry-After`: seconds or an HTTP date. The date is measured against the answer's own `Date`, so that a wrong
 * clock on this side does no harm.
 *
 * @returns milliseconds to wait, or `undefined` when there is nothing readable
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const moment = /^[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN; // Date.parse alone takes "-3" for a year
  if (Number.isNaN(moment)) return undefined;
  const sentAt = Date.parse(headers.get('date') ?? '');
  return Math.max(0, moment - (Number.isNaN(sentAt) ? now : sentAt));
}
