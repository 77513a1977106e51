import type { Clock } from '../clock.ts';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time that moves only when a test says so. */
export interface ManualClock extends Clock {
  /** Moves on, running what falls due on the way. */
  advance(ms: number): Promise<void>;
  /** Moves from timer to timer until the promise settles, and gives its outcome. */
  drive<T>(work: Promise<T>): Promise<T>;
  /** How many timers are set. */
  pending(): number;
}

/** Lets every promise that can settle do so. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function createManualClock(start = 1_800_000_000_000): ManualClock {
  let now = start;
  const timers = new Set<Timer>();
  const next = (): Timer | undefined => [...timers].sort((a, b) => a.at - b.at)[0];
  const fire = (timer: Timer): void => {
    timers.delete(timer);
    now = Math.max(now, timer.at);
    timer.run();
  };

  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + Math.max(0, ms), run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const until = now + ms;
      await settled();
      for (let timer = next(); timer && timer.at <= until; timer = next()) {
        fire(timer);
        await settled();
      }
      now = until;
    },
    async drive(work) {
      const outcome = Promise.allSettled([work]);
      while ((await Promise.race([outcome, settled()])) === undefined) {
        const timer = next();
        if (!timer) throw new Error('nothing is left to happen, and the promise has not settled');
        fire(timer);
      }
      return work;
    },
    pending: () => timers.size,
  };
}
