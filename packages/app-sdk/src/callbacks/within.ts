/**
 * Runs a function with a time limit.
 *
 * @throws DOMException `TimeoutError` when it takes longer; its signal has been aborted then
 */
export async function within<T>(
  limitMs: number,
  outer: AbortSignal,
  run: (signal: AbortSignal) => T | Promise<T>,
): Promise<T> {
  const timer = new AbortController();
  const signal = AbortSignal.any([outer, timer.signal]);
  const { promise: late, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => {
    // Whatever the other side aborted with, it is passed on.
    reject(signal.reason as Error);
  });
  const timeout = setTimeout(() => timer.abort(new DOMException(`Not done in ${limitMs} ms`, 'TimeoutError')), limitMs);
  try {
    return await Promise.race([(async () => run(signal))(), late]);
  } finally {
    clearTimeout(timeout);
  }
}
