import type { BatchRequest } from '@ecwid-kit/types';
import type { Selectable } from 'kysely';
import type { TokenInfo } from '../apps/token-directory.ts';
import type { Db } from '../storage/database.ts';
import type { BatchPartTable, BatchTable } from './batch-tables.ts';

export type BatchRow = Selectable<BatchTable>;
export type BatchPartRow = Selectable<BatchPartTable>;

/** Rows in one statement: SQLite takes so many values and no more. */
const ROWS_AT_ONCE = 100;

/** Stores a batch with its calls, last in the store's line. */
export async function insertBatch(
  db: Db,
  batch: Omit<BatchRow, 'id' | 'status'>,
  requests: readonly BatchRequest[],
): Promise<void> {
  const { id } = await db
    .insertInto('batch')
    .values({ ...batch, status: 'QUEUED' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const parts = requests.map(({ id: request_id = null, method, path, body }, position) => ({
    store_id: batch.store_id,
    batch_id: id,
    position,
    request_id,
    method,
    path,
    body: typeof body === 'string' ? body : body ? JSON.stringify(body) : '',
    status: 'WAITING' as const,
    http_status: 0,
    answer: '',
    is_json: 0,
    committed: null,
  }));
  for (let start = 0; start < parts.length; start += ROWS_AT_ONCE) {
    await db
      .insertInto('batch_part')
      .values(parts.slice(start, start + ROWS_AT_ONCE))
      .execute();
  }
}

/**
 * The batches of a store that a caller may know of: an app's own, and all of them for a user of the admin. What a
 * public token sent is all that it sees, since anybody may read it off a page.
 */
function batchesOf(db: Db, storeId: number, { kind, clientId, tokenHash }: TokenInfo) {
  const ofStore = db.selectFrom('batch').where('store_id', '=', storeId);
  if (kind === 'session') return ofStore;
  return kind === 'public'
    ? ofStore.where('token_hash', '=', tokenHash)
    : ofStore.where('client_id', '=', clientId).where('client_id', '!=', '');
}

export async function findBatch(
  db: Db,
  storeId: number,
  caller: TokenInfo,
  ticket: string,
): Promise<BatchRow | undefined> {
  return batchesOf(db, storeId, caller).selectAll().where('ticket', '=', ticket).executeTakeFirst();
}

/** The ticket that was given for a deduplication key since a moment, in Unix seconds. */
export async function findTicket(
  db: Db,
  storeId: number,
  caller: TokenInfo,
  { deduplicationKey, since }: { deduplicationKey: string; since: number },
): Promise<string | undefined> {
  const row = await batchesOf(db, storeId, caller)
    .select('ticket')
    .where('deduplication_key', '=', deduplicationKey)
    .where('created', '>', since)
    .executeTakeFirst();
  return row?.ticket;
}

/** Batches of a status, the newest first. */
export async function searchBatches(
  db: Db,
  storeId: number,
  caller: TokenInfo,
  { status, offset, limit }: { status: BatchRow['status']; offset: number; limit: number },
): Promise<Pick<BatchRow, 'ticket' | 'status'>[]> {
  return batchesOf(db, storeId, caller)
    .select(['ticket', 'status'])
    .where('status', '=', status)
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** The batches of a group that have something left to do. */
export async function findUnfinished(
  db: Db,
  storeId: number,
  caller: TokenInfo,
  { groupId, ticket }: { groupId: string; ticket: string | undefined },
): Promise<Pick<BatchRow, 'id'>[]> {
  return batchesOf(db, storeId, caller)
    .select('id')
    .where('group_id', '=', groupId)
    .where('status', '!=', 'COMPLETED')
    .$if(ticket !== undefined, (query) => query.where('ticket', '=', ticket ?? ''))
    .execute();
}

/** The calls of a batch, in order. */
export async function listParts(db: Db, batchId: number): Promise<BatchPartRow[]> {
  return db.selectFrom('batch_part').selectAll().where('batch_id', '=', batchId).orderBy('position').execute();
}

export async function deleteBatch(db: Db, batchId: number): Promise<void> {
  await db.deleteFrom('batch_part').where('batch_id', '=', batchId).execute();
  await db.deleteFrom('batch').where('id', '=', batchId).execute();
}

/** Looked at when a batch comes: more than come in that time. */
const FORGOTTEN_AT_ONCE = 20;

/** Forgets the oldest of what a store finished and that came before a moment, in Unix seconds. */
export async function deleteFinishedBefore(db: Db, storeId: number, moment: number): Promise<void> {
  const oldest = await db
    .selectFrom('batch')
    .select(['id', 'created'])
    .where('store_id', '=', storeId)
    .where('status', '=', 'COMPLETED')
    .orderBy('id')
    .limit(FORGOTTEN_AT_ONCE)
    .execute();
  for (const { id, created } of oldest) if (created < moment) await deleteBatch(db, id);
}
