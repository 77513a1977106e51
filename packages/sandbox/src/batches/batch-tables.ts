import type { Generated } from 'kysely';
import type { CreateTables } from '../storage/column-types.ts';

export interface BatchTable {
  /** The order in which a store's batches run. */
  id: Generated<number>;
  store_id: number;
  ticket: string;
  /** Whose it is. Empty for a session. */
  client_id: string;
  /** On whose behalf its calls are made, while that token lives. */
  token_hash: string;
  /** Empty when none was given. */
  group_id: string;
  /** Empty when none was given. */
  deduplication_key: string;
  /** 1 or 0. */
  parallel: number;
  /** 1 or 0. */
  stop_on_failure: number;
  status: 'QUEUED' | 'IN_PROGRESS' | 'COMPLETED';
  trace_id: string;
  span_id: string;
  created: number;
}

/** One call of a batch. */
export interface BatchPartTable {
  store_id: number;
  batch_id: number;
  position: number;
  /** What the client calls it. */
  request_id: string | null;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body: string;
  /** `WAITING` until there is an outcome. */
  status: 'WAITING' | 'COMPLETED' | 'FAILED' | 'NOT_EXECUTED';
  /** 0 where the call was not made. */
  http_status: number;
  answer: string;
  /** 1 when `answer` is JSON. */
  is_json: number;
  /**
   * What its change of the store gave, written together with the change: should the sandbox die before the answer is
   * known, the change is not made a second time.
   */
  committed: string | null;
}

export interface BatchTables {
  batch: BatchTable;
  batch_part: BatchPartTable;
}

export const createBatchTables: CreateTables = async (schema) => {
  await schema
    .createTable('batch')
    .ifNotExists()
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('ticket', 'text', (column) => column.notNull().unique())
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('deduplication_key', 'text', (column) => column.notNull())
    .addColumn('parallel', 'integer', (column) => column.notNull())
    .addColumn('stop_on_failure', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('trace_id', 'text', (column) => column.notNull())
    .addColumn('span_id', 'text', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('batch_by_status').ifNotExists().on('batch').columns(['store_id', 'status', 'id']).execute();
  await schema
    .createTable('batch_part')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('batch_id', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('request_id', 'text')
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('http_status', 'integer', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('is_json', 'integer', (column) => column.notNull())
    .addColumn('committed', 'text')
    .addPrimaryKeyConstraint('batch_part_key', ['batch_id', 'position'])
    .execute();
};
