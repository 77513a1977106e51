import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';

interface InstallationTable {
  readonly client_id: string;
  /** PostgreSQL gives 64-bit integers as text. */
  readonly store_id: number | string;
  /** JSON. */
  readonly scopes: string;
  readonly key_id: string;
  /** Tokens and e-mail, encrypted. */
  readonly sealed: string;
  readonly installed_at_ms: number | string;
  readonly updated_at_ms: number | string;
}

export interface InstallationDatabase {
  readonly ecwid_installation: InstallationTable;
}

/** What differs between the databases. */
export interface SqlFlavour {
  /** The type of a text column that sorts by bytes. */
  readonly orderedText: 'text' | 'text collate "C"';
  readonly schema?: string;
}

const migrations = ({ orderedText }: SqlFlavour): Record<string, Migration> => ({
  '0001_installation': {
    up: async (db) => {
      await db.schema
        .createTable('ecwid_installation')
        .addColumn('client_id', sql.raw(orderedText), (column) => column.notNull())
        .addColumn('store_id', 'bigint', (column) => column.notNull())
        .addColumn('scopes', 'text', (column) => column.notNull())
        .addColumn('key_id', 'text', (column) => column.notNull())
        .addColumn('sealed', 'text', (column) => column.notNull())
        .addColumn('installed_at_ms', 'bigint', (column) => column.notNull())
        .addColumn('updated_at_ms', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('ecwid_installation_key', ['client_id', 'store_id'])
        .execute();
    },
  },
});

/** Brings the tables up to date. Several processes may do so at once. Its own tables keep clear of the caller's. */
export async function migrate(db: Kysely<InstallationDatabase>, flavour: SqlFlavour): Promise<void> {
  const { schema } = flavour;
  const migrator = new Migrator({
    db: schema === undefined ? db : db.withSchema(schema),
    provider: { getMigrations: async () => migrations(flavour) },
    migrationTableName: 'ecwid_auth_migration',
    migrationLockTableName: 'ecwid_auth_migration_lock',
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
