import type { CreateTables } from '../storage/column-types.ts';

/** One delivery: one event to one app, over all its attempts. Written in the transaction of the change it tells of. */
export interface DeliveryTable {
  /** UUID. */
  id: string;
  event_id: string;
  store_id: number;
  client_id: string;
  event_type: string;
  /** Unix seconds: when it happened. */
  event_created: number;
  /** The JSON body, as every attempt sends it. */
  body: string;
  status: 'pending' | 'delivered' | 'failed';
  /** Milliseconds: when the next attempt is due. */
  due: number;
  /** Milliseconds until which a dispatcher holds it, and the proof that it still does. 0: nobody. */
  lease: number;
  attempt: number;
  /** The exchange that caused it. */
  trace_id: string;
  parent_span_id: string;
  created: number;
}

/** Apps that have not answered for two weeks. */
export interface WebhookBlockTable {
  client_id: string;
  failing_since: number;
  blocked: number;
}

export interface WebhookTables {
  delivery: DeliveryTable;
  webhook_block: WebhookBlockTable;
}

export const createWebhookTables: CreateTables = async (schema) => {
  await schema
    .createTable('delivery')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('event_type', 'text', (column) => column.notNull())
    .addColumn('event_created', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('due', 'bigint', (column) => column.notNull())
    .addColumn('lease', 'bigint', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('trace_id', 'text', (column) => column.notNull())
    .addColumn('parent_span_id', 'text', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('delivery_by_due').ifNotExists().on('delivery').columns(['status', 'due']).execute();
  await schema
    .createIndex('delivery_by_store')
    .ifNotExists()
    .on('delivery')
    .columns(['store_id', 'client_id', 'created'])
    .execute();
  await schema
    .createTable('webhook_block')
    .ifNotExists()
    .addColumn('client_id', 'text', (column) => column.primaryKey())
    .addColumn('failing_since', 'bigint', (column) => column.notNull())
    .addColumn('blocked', 'integer', (column) => column.notNull())
    .execute();
};
