import type { Inbox, InboxWorker, Logger } from '@ecwid-kit/app-sdk';

export interface RunWorkerOptions {
  readonly worker: InboxWorker;
  readonly inbox: Inbox;
  readonly logger: Logger;
  /** Unix milliseconds. */
  readonly now: () => number;
}

/** How late a retry may be. */
const POLL_MS = 1_000;
const PRUNE_MS = 60 * 60 * 1_000;
/** Longer than the day for which the platform repeats a delivery. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1_000;

/** Runs a worker whenever something comes, and by timer. */
export function runWorker({ worker, inbox, logger, now }: RunWorkerOptions) {
  let timers: readonly NodeJS.Timeout[] = [];
  const attempt = (work: () => Promise<unknown>) => {
    work().catch((error: unknown) => {
      // The database is away, say: the next turn tries again.
      logger('error', 'inbox.unavailable', { error: error instanceof Error ? error.message : String(error) });
    });
  };
  const drain = () => attempt(async () => worker.drain());
  return {
    wake: () => {
      if (timers.length > 0) drain();
    },
    start: () => {
      if (timers.length > 0) return;
      const prune = () => attempt(async () => inbox.prune(now() - KEPT_MS));
      timers = [setInterval(drain, POLL_MS).unref(), setInterval(prune, PRUNE_MS).unref()];
      drain();
    },
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      timers = [];
      await worker.stop();
    },
  };
}
