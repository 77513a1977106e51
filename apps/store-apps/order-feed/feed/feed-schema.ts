import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';

interface FeedTable {
  /** PostgreSQL gives 64-bit integers as text. */
  readonly store_id: number | string;
  readonly order_id: string;
  readonly created: number | string;
  readonly updated: number | string;
  readonly customer: string;
  readonly email: string;
  readonly payment_status: string;
  readonly fulfillment_status: string;
  readonly payment_method: string;
  readonly shipping_method: string;
  readonly item_count: number;
  readonly total: number;
  /** In lower case, since SQLite and PostgreSQL do not agree on what that is. */
  readonly search_text: string;
}

export interface FeedDatabase {
  readonly order_feed_entry: FeedTable;
}

const migrations = (dialect: 'sqlite' | 'postgres'): Record<string, Migration> => ({
  '0001_feed': {
    up: async (db) => {
      // Sorted by bytes in both databases.
      const orderedText = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
      await db.schema
        .createTable('order_feed_entry')
        .addColumn('store_id', 'bigint', (column) => column.notNull())
        .addColumn('order_id', orderedText, (column) => column.notNull())
        .addColumn('created', 'bigint', (column) => column.notNull())
        .addColumn('updated', 'bigint', (column) => column.notNull())
        .addColumn('customer', 'text', (column) => column.notNull())
        .addColumn('email', 'text', (column) => column.notNull())
        .addColumn('payment_status', 'text', (column) => column.notNull())
        .addColumn('fulfillment_status', 'text', (column) => column.notNull())
        .addColumn('payment_method', 'text', (column) => column.notNull())
        .addColumn('shipping_method', 'text', (column) => column.notNull())
        .addColumn('item_count', 'integer', (column) => column.notNull())
        .addColumn('total', 'double precision', (column) => column.notNull())
        .addColumn('search_text', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('order_feed_entry_key', ['store_id', 'order_id'])
        .execute();
      await db.schema
        .createIndex('order_feed_entry_newest')
        .on('order_feed_entry')
        .columns(['store_id', 'created', 'order_id'])
        .execute();
    },
  },
});

/** Brings the feed's table up to date. Several processes may do so at once. */
export async function migrateFeed(db: Kysely<FeedDatabase>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations(dialect) },
    migrationTableName: 'order_feed_migration',
    migrationLockTableName: 'order_feed_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
