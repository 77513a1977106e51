import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { sqliteDialect } from './sqlite-dialect.ts';
import { createTables, type Tables } from './tables.ts';

/** The database, or a transaction on it: repositories take either. */
export type Db = Kysely<Tables>;

/** Opens (and makes, when new) the database in a file, or in memory when no file is named. */
export async function openDatabase(file?: string): Promise<Db> {
  if (file) mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file ?? ':memory:');
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = normal;
    pragma busy_timeout = 2000;
    pragma foreign_keys = on;
    pragma temp_store = memory;
    pragma wal_autocheckpoint = 4000;
    pragma cache_size = -16000;
  `);
  const db: Db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  await createTables(db);
  return db;
}
