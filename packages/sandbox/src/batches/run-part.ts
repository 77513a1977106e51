import { BATCH_RETRY } from '@ecwid-kit/types';
import { childOf } from '../platform/trace.ts';
import { JsonText } from '../rest/call.ts';
import { REST_PREFIX } from '../rest/locate.ts';
import { answerCall, type RestAnswer, type RestApiDeps } from '../rest/rest-api.ts';
import { isToRun, noteCommitted, type PartOutcome } from './batch-queue.ts';
import type { BatchPartRow, BatchRow } from './batch-repository.ts';
import { pause } from './pause.ts';

const HEADERS = { 'Content-Type': 'application/json;charset=utf-8' };

/** Makes one call of a batch, again where it may be. `undefined` when the runner was stopped while it waited. */
export async function runPart(
  deps: RestApiDeps,
  batch: BatchRow,
  part: BatchPartRow,
  stopping: AbortSignal,
): Promise<PartOutcome | undefined> {
  const { db, clock } = deps.platform;
  for (let retries = 0; ; retries += 1) {
    const { answer, hasCommitted } = await makeCall(deps, batch, part);
    const mayRetry = answer.status >= 500 && !batch.stop_on_failure && !hasCommitted && retries < BATCH_RETRY.times;
    if (!mayRetry) return outcomeOf(answer);
    await pause(clock, BATCH_RETRY.pauseSeconds * 1000, stopping);
    if (stopping.aborted) return undefined;
    if (!(await isToRun(db, batch.id))) return outcomeOf(answer);
  }
}

async function makeCall(
  deps: RestApiDeps,
  batch: BatchRow,
  part: BatchPartRow,
): Promise<{ answer: RestAnswer; hasCommitted: boolean }> {
  const { platform } = deps;
  const trace = childOf(platform.random, { traceId: batch.trace_id, spanId: batch.span_id });
  let hasCommitted = false;
  const answer = await answerCall(deps, {
    method: part.method,
    url: addressOf(platform.origin(), batch.store_id, part.path),
    headers: new Headers(HEADERS),
    trace,
    readBody: async ({ bodyType }) => {
      if (bodyType === 'none') return undefined;
      return bodyType === 'binary' ? new TextEncoder().encode(part.body) : part.body;
    },
    findCaller: () => platform.tokens.findHashed(batch.token_hash, batch.store_id),
    async write(work) {
      const result = await platform.write(trace, async (tx) => {
        const made = await work(tx);
        await noteCommitted(tx.db, part, textOf(made));
        return made;
      });
      hasCommitted = true;
      return result;
    },
  });
  return { answer, hasCommitted };
}

/** A path that would lead out of the store names nothing in it. */
function addressOf(origin: string, storeId: number, path: string): URL {
  const root = `${origin}${REST_PREFIX}${storeId}/`;
  const relative = path.replace(/^\/+/, '');
  const url = URL.parse(root + relative);
  const isInside = url !== null && url.href.startsWith(root);
  return isInside ? url : new URL(root + encodeURIComponent(relative));
}

function textOf(made: unknown): string {
  return made instanceof JsonText ? made.text : JSON.stringify(made ?? {});
}

function outcomeOf({ status, content, isFile }: RestAnswer): PartOutcome {
  return {
    status: status >= 200 && status < 300 ? 'COMPLETED' : 'FAILED',
    httpStatus: status,
    answer: typeof content === 'string' ? content : Buffer.from(content).toString('base64'),
    isJson: !isFile,
  };
}
