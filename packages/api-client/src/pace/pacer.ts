import { systemClock, type Clock } from '../clock.ts';

export interface PacerOptions {
  /** The most requests that start in any minute. The platform refuses a token at 600, so the default is 590. */
  readonly requestsPerMinute?: number;
  /** How many of them may start at once after a rest. Default 50. */
  readonly burst?: number;
  readonly clock?: Clock;
}

/** Decides when the next request of a token may start. Holds no timer unless a call is waiting. */
export interface Pacer {
  /** Takes a turn if there is one now and nobody waits for it. */
  tryTake(): boolean;
  /** Resolves when the turn has come and is taken: first in, first out. An aborted signal gives the place up. */
  wait(signal?: AbortSignal): Promise<void>;
  /** Lets nothing start until then (milliseconds since 1970). Turns that waited come one by one, not in a burst. */
  pauseUntil(moment: number): void;
  /** How long calls are held back by `pauseUntil`. */
  pausedMs(): number;
  /** Whether it would behave just as a new one. */
  isIdle(): boolean;
}

/** Makes a pacer. Pass one to several clients as `pace` to make them share a limit. */
export function createPacer({ requestsPerMinute = 590, burst = 50, clock = systemClock }: PacerOptions = {}): Pacer {
  if (!(burst >= 1 && requestsPerMinute > burst)) {
    throw new RangeError('burst must be at least 1 and less than requestsPerMinute');
  }
  // A token bucket as one number: the moment it is full again. Each turn moves that moment by one interval.
  const interval = 60_000 / (requestsPerMinute - burst);
  const tolerance = (burst - 1) * interval;
  const waiting = new Set<() => void>();
  let fullAt = 0;
  let pausedUntil = 0;
  let cancelTimer: (() => void) | undefined;

  const waitMs = (): number => Math.max(fullAt - tolerance, pausedUntil) - clock.now();
  const spend = (): void => {
    fullAt = Math.max(fullAt, clock.now()) + interval;
  };
  const stopTimer = (): void => {
    cancelTimer?.();
    cancelTimer = undefined;
  };
  const serve = (): void => {
    stopTimer();
    for (const start of waiting) {
      const ms = waitMs();
      if (ms > 0) {
        cancelTimer = clock.after(ms, serve);
        return;
      }
      waiting.delete(start);
      spend();
      start();
    }
  };

  return {
    tryTake() {
      const isFree = waiting.size === 0 && waitMs() <= 0;
      if (isFree) spend();
      return isFree;
    },
    wait(signal) {
      return new Promise((resolve) => {
        const giveUp = (): void => {
          waiting.delete(start);
          if (waiting.size === 0) stopTimer();
        };
        const start = (): void => {
          signal?.removeEventListener('abort', giveUp);
          resolve();
        };
        signal?.addEventListener('abort', giveUp, { once: true });
        waiting.add(start);
        if (waiting.size === 1) serve();
      });
    },
    pauseUntil(moment) {
      if (moment <= pausedUntil) return;
      pausedUntil = moment;
      fullAt = Math.max(fullAt, moment + tolerance);
      if (waiting.size > 0) serve();
    },
    pausedMs: () => Math.max(0, pausedUntil - clock.now()),
    isIdle: () => waiting.size === 0 && Math.max(fullAt, pausedUntil) <= clock.now(),
  };
}
