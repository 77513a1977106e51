/** The only source of time in the sandbox. It runs with the machine's clock, shifted by what tests and people moved it. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Unix seconds: what the platform writes in `…Timestamp` fields. */
  nowSeconds(): number;
  /** How far it is ahead of the machine's clock. */
  offsetMs(): number;
  /** Moves it forward and runs the timers that fall due. Time never goes back. */
  advance(milliseconds: number): void;
  /** Runs something once at a moment of this clock. Returns a function that calls it off. */
  at(momentMs: number, run: () => void): () => void;
}

interface Timer {
  readonly momentMs: number;
  readonly run: () => void;
  handle: NodeJS.Timeout | undefined;
}

/** Longest delay that `setTimeout` takes. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

export interface ClockOptions {
  readonly offsetMs?: number;
  /** Stands still at this moment unless it is moved. For tests that print times. */
  readonly frozenAtMs?: number;
}

export function createClock({ offsetMs = 0, frozenAtMs }: ClockOptions = {}): Clock {
  let offset = offsetMs;
  const timers = new Set<Timer>();
  const now = () => (frozenAtMs ?? Date.now()) + offset;

  function fire(timer: Timer): void {
    if (!timers.delete(timer)) return;
    clearTimeout(timer.handle);
    timer.run();
  }

  function arm(timer: Timer): void {
    clearTimeout(timer.handle);
    const delay = timer.momentMs - now();
    if (frozenAtMs !== undefined && delay > 0) return; // only a move makes it due
    timer.handle = setTimeout(
      () => (timer.momentMs <= now() ? fire(timer) : arm(timer)),
      Math.min(Math.max(delay, 0), MAX_TIMEOUT_MS),
    );
    timer.handle.unref();
  }

  return {
    now,
    nowSeconds: () => Math.floor(now() / 1000),
    offsetMs: () => offset,
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError('The clock only moves forward');
      offset += milliseconds;
      const due = [...timers].filter((timer) => timer.momentMs <= now());
      for (const timer of due.sort((a, b) => a.momentMs - b.momentMs)) fire(timer);
      for (const timer of timers) arm(timer);
    },
    at(momentMs, run) {
      const timer: Timer = { momentMs, run, handle: undefined };
      timers.add(timer);
      arm(timer);
      return () => {
        clearTimeout(timer.handle);
        timers.delete(timer);
      };
    },
  };
}
