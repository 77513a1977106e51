import { MAX_BATCH_REQUESTS } from '@ecwid-kit/types/routes';
import type { Sender } from '../call/sender.ts';
import { bindRoutes } from '../create-caller.ts';
import { isEcwidError } from '../errors/api-error.ts';
import type { EcwidError } from '../errors/ecwid-error.ts';
import type { OperationTable, RouteTable } from '../types/operation-types.ts';
import type { Batch, BatchCaller, BatchOptions } from './batch-types.ts';
import { collector, type CollectedCall } from './collect-calls.ts';
import { gathered } from './gathered.ts';
import { notExecuted, outcomeOf } from './outcome.ts';
import { sendBatch, waitForBatch, type BatchTools } from './send-batch.ts';

const DEADLINE_MS = 600_000;

/** Makes `batch` over a table of routes. */
export function createBatch<T extends OperationTable>(
  routes: RouteTable<T>,
  send: Sender,
  tools: Omit<BatchTools, 'send'>,
): Batch<T> {
  return async (collect, options = {}) => {
    const { calls, add, close } = collector();
    const wanted = collect(bindRoutes(routes, add) as unknown as BatchCaller<T>); // the sender promises outcomes, as BatchCaller says
    close();
    const result = gathered(wanted);
    await runAll({ ...tools, send }, calls, options);
    return (await result) as never; // what BatchResult says is made from the same value, promise by promise
  };
}

/** Sends the calls, 500 at a time. The platform takes batches one after another, so only a stop makes one wait. */
async function runAll(tools: BatchTools, calls: readonly CollectedCall[], options: BatchOptions): Promise<void> {
  const until = tools.clock.now() + (options.deadlineMs ?? DEADLINE_MS);
  const waits: Promise<boolean>[] = [];
  for (let start = 0; start < calls.length; start += MAX_BATCH_REQUESTS) {
    const part = calls.slice(start, start + MAX_BATCH_REQUESTS);
    const ticket = await sendBatch(tools, part, options).catch((error: unknown) => failAll(part, error));
    const wait = ticket === undefined ? Promise.resolve(false) : finish(tools, part, { ticket, until, options });
    wait.catch(() => {}); // waited for below, once all parts are sent
    waits.push(wait);
    if (!options.stopOnFirstFailure || (await wait)) continue;
    for (const { settle, operation } of calls.slice(start + MAX_BATCH_REQUESTS)) settle(notExecuted(operation));
    break;
  }
  await Promise.all(waits);
}

/** Waits for a batch and tells each call its outcome. Gives whether all went well. */
async function finish(
  tools: BatchTools,
  calls: readonly CollectedCall[],
  { ticket, until, options }: { ticket: string; until: number; options: BatchOptions },
): Promise<boolean> {
  try {
    const { responses = [] } = await waitForBatch(tools, ticket, options, until);
    const byId = new Map(responses.map((response) => [response.id, response]));
    const outcomes = calls.map((call, index) => outcomeOf(call, byId.get(String(index)), tools.token));
    for (const [index, outcome] of outcomes.entries()) calls[index]?.settle(outcome);
    return outcomes.every(({ ok }) => ok);
  } catch (error) {
    failAll(calls, error);
    return false;
  }
}

/** @throws EcwidError when the caller gave up: there is nobody left to read outcomes */
function failAll(calls: readonly CollectedCall[], error: unknown): undefined {
  if (!isEcwidError(error)) throw error;
  const outcome = { ok: false, error: error as EcwidError } as const;
  for (const { settle } of calls) settle(outcome);
  if (error.code === 'aborted') throw error;
}
