import { setImmediate as othersTurn } from 'node:timers/promises';
import { MAX_PARALLEL_BATCH_REQUESTS } from '@ecwid-kit/types';
import { startTrace } from '../platform/trace.ts';
import type { RestApiDeps } from '../rest/rest-api.ts';
import { finishBatch, isToRun, saveOutcome } from './batch-queue.ts';
import { listParts, type BatchPartRow, type BatchRow } from './batch-repository.ts';
import { runPart } from './run-part.ts';

/** Makes the calls of a batch that are still to be made, and ends it, unless the runner is stopped before. */
export async function runBatch(deps: RestApiDeps, batch: BatchRow, stopping: AbortSignal): Promise<void> {
  const { platform } = deps;
  const parts = await listParts(platform.db, batch.id);
  const left = parts.filter((part) => part.status === 'WAITING').values();
  let hasFailed = parts.some((part) => part.status === 'FAILED');
  const isOver = () => stopping.aborted || (hasFailed && batch.stop_on_failure === 1);

  const save = (part: BatchPartRow, outcome: Parameters<typeof saveOutcome>[2]) =>
    platform.write(startTrace(platform.random), (tx) => saveOutcome(tx.db, part, outcome));
  const work = async () => {
    for (const part of left) {
      if (!(await isToRun(platform.db, batch.id))) return;
      const outcome = await runPart(deps, batch, part, stopping);
      if (!outcome) return;
      await save(part, outcome);
      hasFailed ||= outcome.status === 'FAILED';
      if (isOver()) return;
      await othersTurn(); // the database answers at once: without this, no request would be read until the batch is over
    }
  };

  if (!isOver()) await Promise.all(Array.from({ length: batch.parallel ? MAX_PARALLEL_BATCH_REQUESTS : 1 }, work));
  if (stopping.aborted) return;
  await platform.write(startTrace(platform.random), (tx) => finishBatch(tx.db, batch.id));
}
