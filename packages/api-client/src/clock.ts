/** Time, as the client needs it. Tests pass their own and move it by hand. */
export interface Clock {
  /** Milliseconds since 1970. Must never go backwards. */
  now(): number;
  /** Runs `run` once, `ms` from now. The returned function calls it off. */
  after(ms: number, run: () => void): () => void;
}

/** Wall time that keeps going forward when the machine's clock is set back. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
