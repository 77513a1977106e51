import type { Db } from '../storage/database.ts';
import type { BatchPartRow, BatchRow } from './batch-repository.ts';

/** What became of a call. */
export interface PartOutcome {
  readonly status: 'COMPLETED' | 'FAILED';
  readonly httpStatus: number;
  readonly answer: string;
  readonly isJson: boolean;
}

type PartKey = Pick<BatchPartRow, 'batch_id' | 'position'>;

/** The stores that have batches to run. */
export async function storesWithBatches(db: Db): Promise<number[]> {
  const rows = await db.selectFrom('batch').select('store_id').distinct().where('status', '!=', 'COMPLETED').execute();
  return rows.map((row) => row.store_id);
}

/** The batch whose turn it is in a store: the oldest that is not over. */
export async function nextBatch(db: Db, storeId: number): Promise<BatchRow | undefined> {
  return db
    .selectFrom('batch')
    .selectAll()
    .where('store_id', '=', storeId)
    .where('status', 'in', ['QUEUED', 'IN_PROGRESS'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

/** Whether a batch is still to be run: it may have been stopped or forgotten meanwhile. */
export async function isToRun(db: Db, batchId: number): Promise<boolean> {
  const row = await db.selectFrom('batch').select('status').where('id', '=', batchId).executeTakeFirst();
  return row !== undefined && row.status !== 'COMPLETED';
}

/** Notes what a change gave, in the transaction that makes it. */
export async function noteCommitted(db: Db, { batch_id, position }: PartKey, committed: string): Promise<void> {
  await db
    .updateTable('batch_part')
    .set({ committed })
    .where('batch_id', '=', batch_id)
    .where('position', '=', position)
    .execute();
}

/** Answers the calls whose change was made before the sandbox died, with what the change gave. */
export async function settleCommitted(db: Db): Promise<void> {
  await db
    .updateTable('batch_part')
    .set((eb) => ({
      status: 'COMPLETED',
      http_status: 200,
      is_json: 1,
      answer: eb.fn.coalesce('committed', eb.val('')),
    }))
    .where('status', '=', 'WAITING')
    .where('committed', 'is not', null)
    .execute();
}

export async function saveOutcome(db: Db, { batch_id, position }: PartKey, outcome: PartOutcome): Promise<void> {
  await db
    .updateTable('batch_part')
    .set({
      status: outcome.status,
      http_status: outcome.httpStatus,
      answer: outcome.answer,
      is_json: outcome.isJson ? 1 : 0,
    })
    .where('batch_id', '=', batch_id)
    .where('position', '=', position)
    .execute();
  await db
    .updateTable('batch')
    .set({ status: 'IN_PROGRESS' })
    .where('id', '=', batch_id)
    .where('status', '=', 'QUEUED')
    .execute();
}

/** Ends a batch. Calls that were not made get a status of their own. */
export async function finishBatch(
  db: Db,
  batchId: number,
  unmade: 'NOT_EXECUTED' | 'COMPLETED' = 'NOT_EXECUTED',
): Promise<void> {
  await db
    .updateTable('batch_part')
    .set({ status: unmade })
    .where('batch_id', '=', batchId)
    .where('status', '=', 'WAITING')
    .execute();
  await db.updateTable('batch').set({ status: 'COMPLETED' }).where('id', '=', batchId).execute();
}
