import type { Platform } from '../platform/platform.ts';
import type { RestApiDeps } from '../rest/rest-api.ts';
import { nextBatch, settleCommitted, storesWithBatches } from './batch-queue.ts';
import { runBatch } from './run-batch.ts';

/** Runs batches: those of a store one after another, in the order in which they came. */
export interface BatchRunner {
  /** Begins, with what was left undone. */
  start(deps: RestApiDeps): Promise<void>;
  /** Says that a store has a new batch. */
  wake(storeId: number): void;
  /** Ends, when the calls under way are over. What is left is done after the next start. */
  stop(): Promise<void>;
}

export function createBatchRunner(platform: Platform): BatchRunner {
  const stopping = new AbortController();
  const running = new Map<number, Promise<void>>();
  /** Stores that got a batch while theirs were looked through. */
  const asked = new Set<number>();
  let deps: RestApiDeps | undefined;

  async function runStore(started: RestApiDeps, storeId: number): Promise<void> {
    do {
      asked.delete(storeId);
      for (;;) {
        const batch = stopping.signal.aborted ? undefined : await nextBatch(platform.db, storeId);
        if (!batch) break;
        await runBatch(started, batch, stopping.signal);
      }
    } while (asked.has(storeId) && !stopping.signal.aborted);
    running.delete(storeId);
  }

  function wake(storeId: number): void {
    if (!deps || stopping.signal.aborted) return;
    asked.add(storeId);
    if (running.has(storeId)) return;
    const work = runStore(deps, storeId).catch((error: unknown) => {
      running.delete(storeId);
      process.emitWarning(error instanceof Error ? error : String(error), { code: 'SANDBOX_INTERNAL' });
    });
    running.set(storeId, work);
  }

  return {
    wake,
    async start(restApi) {
      deps = restApi;
      await settleCommitted(platform.db);
      for (const storeId of await storesWithBatches(platform.db)) wake(storeId);
    },
    async stop() {
      stopping.abort();
      await Promise.all(running.values());
    },
  };
}
