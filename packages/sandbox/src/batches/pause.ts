import type { Clock } from '../clock/clock.ts';

/** Waits by the sandbox's clock, or until the signal says that there is nothing to wait for any more. */
export function pause(clock: Clock, milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      cancel();
      stopping.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.at(clock.now() + milliseconds, end);
    stopping.addEventListener('abort', end);
    if (stopping.aborted) end();
  });
}
