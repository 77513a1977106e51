import { BATCH_DEDUPLICATION_SECONDS, type Operations } from '@ecwid-kit/types';
import type { TokenInfo } from '../apps/token-directory.ts';
import { apiError, notFound, wrongParameter } from '../rest/api-error.ts';
import type { Call, Handlers } from '../rest/call.ts';
import { pageOf } from '../rest/pages.ts';
import { batchAnswer } from './batch-answer.ts';
import { finishBatch } from './batch-queue.ts';
import {
  deleteBatch,
  deleteFinishedBefore,
  findBatch,
  findTicket,
  findUnfinished,
  insertBatch,
  listParts,
  searchBatches,
} from './batch-repository.ts';
import type { BatchRunner } from './batch-runner.ts';

/** How long a finished batch can be read: the reference does not say. */
const KEPT_SECONDS = 24 * 3600;

/** Answers the calls for batches. */
export const batchHandlers = (runner: Pick<BatchRunner, 'wake'>): Handlers<Operations['batches']> => ({
  async create(call) {
    const { platform, storeId, trace } = call;
    const { stopOnFirstFailure = true, allowParallelMode = false, deduplicationKey = '', groupId = '' } = call.query;
    const caller = callerOf(call);
    const ticket = await call.write(async (tx) => {
      const since = tx.nowSeconds - BATCH_DEDUPLICATION_SECONDS;
      const known = deduplicationKey && (await findTicket(tx.db, storeId, caller, { deduplicationKey, since }));
      if (known) return known;
      await deleteFinishedBefore(tx.db, storeId, tx.nowSeconds - KEPT_SECONDS);
      const given = platform.random.uuid();
      await insertBatch(
        tx.db,
        {
          store_id: storeId,
          ticket: given,
          client_id: caller.clientId,
          token_hash: caller.tokenHash,
          group_id: groupId,
          deduplication_key: deduplicationKey,
          parallel: allowParallelMode ? 1 : 0,
          stop_on_failure: stopOnFirstFailure ? 1 : 0,
          trace_id: trace.traceId,
          span_id: trace.spanId,
          created: tx.nowSeconds,
        },
        call.body,
      );
      return given;
    });
    runner.wake(storeId);
    return { ticket };
  },

  async get(call) {
    const { platform, storeId, query } = call;
    const { ticket, status, escapedJson = false } = query;
    if (ticket !== undefined) {
      const batch = await findOwn(call, platform.db, ticket);
      return batchAnswer(batch, await listParts(platform.db, batch.id), escapedJson);
    }
    if (status === undefined) throw wrongParameter('Wrong parameter "ticket": it is missing', 'Send ticket or status.');
    return { items: await searchBatches(platform.db, storeId, callerOf(call), { status, ...pageOf(query) }) };
  },

  cancelGroup: (call) =>
    call.write(async (tx) => {
      const { groupId, ticketId: ticket } = call.query;
      const batches = await findUnfinished(tx.db, call.storeId, callerOf(call), { groupId, ticket });
      for (const { id } of batches) await finishBatch(tx.db, id, 'COMPLETED');
      return { updateCount: batches.length > 0 ? 1 : 0 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      const { id } = await findOwn(call, tx.db, call.query.ticketId);
      await deleteBatch(tx.db, id);
      return { deleteCount: 1 };
    }),
});

async function findOwn(call: Pick<Call, 'caller' | 'storeId'>, db: Call['platform']['db'], ticket: string) {
  const batch = await findBatch(db, call.storeId, callerOf(call), ticket);
  if (batch) return batch;
  throw notFound(`Batch with ticket ${ticket} not found`);
}

/** The routes let nobody in without a token. */
function callerOf({ caller }: Pick<Call, 'caller'>): TokenInfo {
  if (caller) return caller;
  throw apiError('INVALID_API_TOKEN', 'The API token is missing');
}
