import type { Platform } from './platform.ts';

const MINUTE_MS = 60_000;

/**
 * Does something at the start and every minute of the sandbox's clock, never twice at once. Returns how to stop, which
 * waits for what is being done.
 */
export function startKeeper({ clock }: Pick<Platform, 'clock'>, work: () => Promise<void>): () => Promise<void> {
  let cancel = () => {};
  let working: Promise<void> = Promise.resolve();

  function run(): void {
    cancel = clock.at(clock.now() + MINUTE_MS, run);
    working = working
      .then(work)
      .catch((error: unknown) => process.emitWarning(String(error), { code: 'SANDBOX_INTERNAL' }));
  }

  run();
  return async () => {
    cancel();
    await working;
  };
}
