import type { Generated, Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';

interface InboxTable {
  /** Client id and entry id, which has no meaning apart. */
  readonly key: string;
  readonly client_id: string;
  readonly entry_id: string;
  readonly store_id: number | string;
  /** JSON. */
  readonly task: string;
  readonly traceparent: string;
  readonly status: Generated<'waiting' | 'done' | 'givenUp'>;
  readonly attempt: Generated<number>;
  readonly lease: Generated<string>;
  readonly queued_ms: number | string;
  readonly due_ms: number | string;
  readonly finished_ms: Generated<number | string>;
  readonly error: Generated<string>;
}

export interface InboxDatabase {
  readonly endpoint_inbox: InboxTable;
}

const migrations: Record<string, Migration> = {
  '0001_inbox': {
    up: async (db) => {
      await db.schema
        .createTable('endpoint_inbox')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('entry_id', 'text', (column) => column.notNull())
        .addColumn('store_id', 'bigint', (column) => column.notNull())
        .addColumn('task', 'text', (column) => column.notNull())
        .addColumn('traceparent', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull().defaultTo('waiting'))
        .addColumn('attempt', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('lease', 'text', (column) => column.notNull().defaultTo(''))
        .addColumn('queued_ms', 'bigint', (column) => column.notNull())
        .addColumn('due_ms', 'bigint', (column) => column.notNull())
        .addColumn('finished_ms', 'bigint', (column) => column.notNull().defaultTo(0))
        .addColumn('error', 'text', (column) => column.notNull().defaultTo(''))
        .execute();
      await db.schema.createIndex('endpoint_inbox_due').on('endpoint_inbox').columns(['status', 'due_ms']).execute();
    },
  },
};

/** Brings the inbox's table up to date. Several processes may do so at once. */
export async function migrateInbox(db: Kysely<InboxDatabase>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: 'endpoint_inbox_migration',
    migrationLockTableName: 'endpoint_inbox_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
