import { isEcwidError } from '../errors/api-error.ts';
import type { EcwidError } from '../errors/ecwid-error.ts';

const DEFAULT_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** What the vendor's own client waits after a 429 that does not say how long. */
const PAUSE_WITHOUT_ADVICE_MS = 10_000;

const TRANSIENT_STATUSES: readonly number[] = [429, 502, 503, 504];

/** Whether this status may be another one the next time. */
export function isTransient(status: number): boolean {
  return TRANSIENT_STATUSES.includes(status);
}

/** How often a call is attempted at most. */
export function maxAttempts(retry: { readonly maxAttempts?: number } | false | undefined): number {
  return retry === false ? 1 : (retry?.maxAttempts ?? DEFAULT_ATTEMPTS);
}

/** Milliseconds before the next attempt: what the platform asks for, else a random part of a growing span. */
export function pauseMs(error: EcwidError, attempt: number, random: () => number): number {
  if (isEcwidError(error, 'api_rejected')) {
    if (error.retryAfterMs !== undefined) return error.retryAfterMs;
    if (error.status === 429) return PAUSE_WITHOUT_ADVICE_MS;
  }
  return random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
}
