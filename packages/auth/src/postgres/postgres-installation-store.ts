import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { InstallationDatabase } from '../sql/schema.ts';
import { openSqlStore, type SqlInstallationStore, type SqlStoreOptions } from '../sql/sql-store.ts';

export interface PostgresInstallationStoreOptions extends SqlStoreOptions {
  /** `postgres://user@host:5432/database`, or a pool, which stays the caller's to end. */
  readonly database: string | Pool;
  /** Where the tables live; made when it is not there. The connection's default when absent. */
  readonly schema?: string;
}

/** An installation store in PostgreSQL, for any number of processes. Needs `kysely` and `pg`. */
export async function createPostgresInstallationStore(
  options: PostgresInstallationStoreOptions,
): Promise<SqlInstallationStore> {
  const { database, schema } = options;
  const pool = typeof database === 'string' ? ownPool(database) : lent(database);
  const db = new Kysely<InstallationDatabase>({ dialect: new PostgresDialect({ pool }) });
  return openSqlStore(db, { orderedText: 'text collate "C"', ...(schema !== undefined && { schema }) }, options);
}

function ownPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString });
  // An idle connection that breaks would end the process; the next query makes a new one or reports it.
  pool.on('error', () => {});
  return pool;
}

/** Keeps Kysely from ending a pool that others use. */
function lent(pool: Pool) {
  return { connect: async () => pool.connect(), end: async () => {}, options: pool.options };
}
