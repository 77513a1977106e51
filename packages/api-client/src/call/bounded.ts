import type { Clock } from '../clock.ts';

/** Why work was given up before it settled. Internal: callers see an `EcwidError`. */
export class Interrupted extends Error {
  readonly kind: 'aborted' | 'timed_out';

  constructor(kind: 'aborted' | 'timed_out', cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

export interface Bounds {
  readonly clock: Clock;
  readonly ms: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `work` until it settles, `ms` pass or the signal aborts, whichever comes first. Afterwards neither a timer nor
 * a listener on the caller's signal is left, even when `work` ignores the signal it is given.
 *
 * @throws Interrupted when the time is up or the signal aborts
 */
export function bounded<T>(work: (signal: AbortSignal) => Promise<T>, { clock, ms, signal }: Bounds): Promise<T> {
  if (signal?.aborted) return Promise.reject(new Interrupted('aborted', signal.reason));
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const onAbort = (): void => stop(new Interrupted('aborted', signal?.reason));
    const cancelTimer = clock.after(ms, () => stop(new Interrupted('timed_out')));
    const release = (): void => {
      cancelTimer();
      signal?.removeEventListener('abort', onAbort);
    };
    const stop = (interrupted: Interrupted): void => {
      release();
      reject(interrupted);
      controller.abort(interrupted);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    work(controller.signal).finally(release).then(resolve, reject);
  });
}

/** Waits. @throws Interrupted when the signal aborts */
export async function sleep(bounds: Bounds): Promise<void> {
  try {
    await bounded(() => new Promise<never>(() => {}), bounds);
  } catch (error) {
    if (!(error instanceof Interrupted) || error.kind === 'aborted') throw error;
  }
}
