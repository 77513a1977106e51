import type { Clock } from '../clock/clock.ts';
import { ApiError } from './api-error.ts';

const MINUTE_MS = 60_000;

export interface RateLimits {
  /** Requests a token may make in a minute. */
  readonly perMinute: number;
}

/** What the platform documents: 600 requests a minute and token. */
export const DOCUMENTED_LIMITS: RateLimits = { perMinute: 600 };

/** Requests in a minute that a blocked token may still make before the block grows. */
const WHILE_BLOCKED = 20;
/** How long it is then: the platform says "much longer". */
const LONG_BLOCK_MS = 10 * MINUTE_MS;

interface Window {
  startMs: number;
  count: number;
  blockedUntilMs: number;
  refused: number;
}

/** Counts the requests of each token, and refuses the ones above the limit until the minute is over. */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #limits: RateLimits;
  readonly #windows = new Map<string, Window>();

  constructor(clock: Clock, limits: RateLimits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Counts one request. Throws the 429 when it is one too many. */
  take(token: string): void {
    const now = this.#clock.now();
    const window = this.#windows.get(token) ?? { startMs: now, count: 0, blockedUntilMs: 0, refused: 0 };
    this.#windows.set(token, window);
    if (window.blockedUntilMs > now) {
      window.refused += 1;
      if (window.refused === WHILE_BLOCKED) window.blockedUntilMs = now + LONG_BLOCK_MS;
      throw tooMany(window.blockedUntilMs - now);
    }
    if (now - window.startMs >= MINUTE_MS) {
      window.startMs = now;
      window.count = 0;
    }
    window.count += 1;
    if (window.count <= this.#limits.perMinute) return;
    window.blockedUntilMs = window.startMs + MINUTE_MS;
    window.refused = 0;
    throw tooMany(window.blockedUntilMs - now);
  }

  reset(): void {
    this.#windows.clear();
  }
}

function tooMany(waitMs: number): ApiError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new ApiError({
    status: 429,
    errorCode: 'RATE_LIMITED',
    message: 'Too many requests',
    headers: { 'Retry-After': String(seconds) },
    hint: `More than the allowed requests a minute with one token. Wait ${seconds} s before the next one.`,
  });
}
