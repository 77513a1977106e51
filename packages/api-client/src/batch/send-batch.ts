import type { BatchProgress, Operations } from '@ecwid-kit/types';
import { batchRoutes } from '@ecwid-kit/types/routes';
import type { Clock } from '../clock.ts';
import { sleep } from '../call/bounded.ts';
import { waitFailure } from '../call/failure.ts';
import type { Sender } from '../call/sender.ts';
import { bindRoutes } from '../create-caller.ts';
import { isEcwidError } from '../errors/api-error.ts';
import { EcwidError } from '../errors/ecwid-error.ts';
import { JSON_TYPE } from '../request/encode-body.ts';
import { encodeQuery } from '../request/encode-query.ts';
import type { BatchOptions } from './batch-types.ts';
import type { CollectedCall } from './collect-calls.ts';

export interface BatchTools {
  readonly send: Sender;
  readonly clock: Clock;
  readonly random: () => number;
  readonly token: string | undefined;
}

const OPERATION = 'batches.create';
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

const callsOf = (send: Sender) => bindRoutes<Pick<Operations, 'batches'>>({ batches: batchRoutes }, send).batches;

/** Sends up to 500 calls. With a key of its own, so that it may be sent again when no answer comes. */
export async function sendBatch(
  { send, random }: BatchTools,
  calls: readonly CollectedCall[],
  { stopOnFirstFailure = false, parallel = false, groupId, signal }: BatchOptions,
): Promise<string> {
  const { method, path } = batchRoutes.create;
  const content = calls.map(({ json }, index) => `{"id":"${index}",${json.slice(1)}`).join();
  const answer = await send(
    {
      operation: OPERATION,
      method,
      path,
      query: encodeQuery({
        stopOnFirstFailure,
        allowParallelMode: parallel,
        groupId,
        deduplicationKey: makeUuid(random),
      }),
      body: { content: `[${content}]`, contentType: JSON_TYPE },
      bodyType: 'json',
      repeatable: true,
    },
    { signal },
  );
  return (answer as { ticket: string }).ticket; // the contract's answer to this call
}

/**
 * Asks how far a batch is, ever less often, until it is over.
 *
 * @throws EcwidError `aborted`, after it asked the platform to stop the batch; `timed_out` at the moment `until`
 */
export async function waitForBatch(
  { send, clock }: BatchTools,
  ticket: string,
  { signal, onProgress }: BatchOptions,
  until: number,
): Promise<BatchProgress> {
  const batches = callsOf(send);
  for (let ms = FIRST_PAUSE_MS; ; ms = Math.min(ms * 1.5, LONGEST_PAUSE_MS)) {
    try {
      await sleep({ clock, ms, signal });
    } catch (error) {
      batches.delete({ ticketId: ticket }).catch(() => {}); // done for courtesy: the caller is gone
      throw waitFailure(error, { operation: OPERATION, requestId: '', attempts: 1 });
    }
    const progress = await progressOf(batches, ticket, signal);
    if (progress) onProgress?.({ completed: progress.completedRequests, total: progress.totalRequests });
    if (progress?.status === 'COMPLETED') return progress;
    if (clock.now() < until) continue;
    const message = `batch ${ticket} was not over before the deadline`;
    throw new EcwidError({ code: 'timed_out', message, operation: OPERATION, attempts: 1 });
  }
}

/** `undefined` where the platform cannot be asked just now. */
async function progressOf(
  batches: ReturnType<typeof callsOf>,
  ticket: string,
  signal: AbortSignal | undefined,
): Promise<BatchProgress | undefined> {
  try {
    return (await batches.get({ ticket, escapedJson: true }, { signal })) as BatchProgress; // a ticket gives its progress
  } catch (error) {
    if (isEcwidError(error) && error.retryable) return undefined;
    throw error;
  }
}

/** A version 4 UUID. It tells batches apart and keeps no secret. */
function makeUuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(random() * 16).toString(16));
}
