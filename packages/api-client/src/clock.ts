/** Time, as the client needs it. Tests pass their own and move it by hand. */
export interface Clock {
  /** Milliseconds since 1970. Must never go backwards. */
  now(): number;
  /** Runs `run` once, `ms` from now. The returned function calls it off. */
  after(ms: number, run: () => void): () => void;
}

/** The longest that `setTimeout` takes; anything above fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Wall time that keeps going forward when the machine's clock is set back. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, MAX_TIMER_MS));
    return () => clearTimeout(timer);
  },
};
