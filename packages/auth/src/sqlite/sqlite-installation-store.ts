import { Kysely } from 'kysely';
import type { InstallationDatabase } from '../sql/schema.ts';
import { openSqlStore, type SqlInstallationStore, type SqlStoreOptions } from '../sql/sql-store.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { openDatabase } from './open-database.ts';

export interface SqliteInstallationStoreOptions extends SqlStoreOptions {
  /** A file in a folder that exists, or `:memory:`. One process at a time should own a file. */
  readonly path: string;
}

/** An installation store in a SQLite file, made when it is not there. Needs Node 22.13 and `kysely`. */
export async function createSqliteInstallationStore(
  options: SqliteInstallationStoreOptions,
): Promise<SqlInstallationStore> {
  const db = new Kysely<InstallationDatabase>({ dialect: nodeSqliteDialect(() => openDatabase(options.path)) });
  return openSqlStore(db, { orderedText: 'text' }, options);
}
