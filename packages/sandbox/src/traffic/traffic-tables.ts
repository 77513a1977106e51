import type { Generated } from 'kysely';
import type { CreateTables } from '../storage/column-types.ts';

/** One exchange over the wire, in either direction. Secrets are masked before they get here. */
export interface TrafficTable {
  id: Generated<number>;
  store_id: number;
  kind: 'rest' | 'oauth' | 'webhook' | 'shipping' | 'discount' | 'payment' | 'storefront' | 'download';
  /** Who called, or who was called. Empty when nobody is known. */
  client_id: string;
  method: string;
  url: string;
  /** 0 when there was no answer. */
  status: number;
  /** Milliseconds. */
  started: number;
  duration_ms: number;
  trace_id: string;
  span_id: string;
  /** The span of what caused it. Empty when nothing did. */
  parent_span_id: string;
  /** The delivery it was an attempt of. Empty for others. */
  delivery_id: string;
  /** What a developer should know about it, in words. */
  hint: string;
  request_headers: string;
  request_body: string;
  response_headers: string;
  response_body: string;
}

export interface TrafficTables {
  traffic: TrafficTable;
}

export const createTrafficTables: CreateTables = async (schema) => {
  await schema
    .createTable('traffic')
    .ifNotExists()
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('started', 'bigint', (column) => column.notNull())
    .addColumn('duration_ms', 'double precision', (column) => column.notNull())
    .addColumn('trace_id', 'text', (column) => column.notNull())
    .addColumn('span_id', 'text', (column) => column.notNull())
    .addColumn('parent_span_id', 'text', (column) => column.notNull())
    .addColumn('delivery_id', 'text', (column) => column.notNull())
    .addColumn('hint', 'text', (column) => column.notNull())
    .addColumn('request_headers', 'text', (column) => column.notNull())
    .addColumn('request_body', 'text', (column) => column.notNull())
    .addColumn('response_headers', 'text', (column) => column.notNull())
    .addColumn('response_body', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('traffic_by_store').ifNotExists().on('traffic').columns(['store_id', 'id']).execute();
  await schema.createIndex('traffic_by_trace').ifNotExists().on('traffic').column('trace_id').execute();
};
