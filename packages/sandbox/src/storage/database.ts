import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { nodeSqliteDialect } from '@ecwid-kit/auth/sqlite';
import { Kysely } from 'kysely';
import { createTables, type Tables } from './tables.ts';

/** The database, or a transaction on it: repositories take either. */
export type Db = Kysely<Tables>;

/**
 * Opens (and makes, when new) the database in a file, or in memory when no file is named. Throws when the file was made by
 * a version with other tables, and leaves it as it is.
 */
export async function openDatabase(file?: string): Promise<Db> {
  if (!file) return withTables(open(':memory:'));
  mkdirSync(dirname(file), { recursive: true });
  const database = open(file);
  const found = tablesOf(database);
  if (found === '') return withTables(database);
  if (found === (await expectedTables())) return toDb(database);
  database.close();
  throw new Error(
    `${file} was made by another version of the sandbox, with other tables. Move it away or choose another data directory: nothing was changed.`,
  );
}

function open(path: string): DatabaseSync {
  // Not an import: bundlers take the `node:` off, and there is no module called `sqlite`.
  const sqlite = process.getBuiltinModule('node:sqlite');
  const database = new sqlite.DatabaseSync(path);
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = normal;
    pragma busy_timeout = 2000;
    pragma foreign_keys = on;
    pragma temp_store = memory;
    pragma wal_autocheckpoint = 4000;
    pragma cache_size = -16000;
  `);
  return database;
}

async function withTables(database: DatabaseSync): Promise<Db> {
  const db = toDb(database);
  await createTables(db);
  return db;
}

function toDb(database: DatabaseSync): Db {
  return new Kysely<Tables>({ dialect: nodeSqliteDialect(() => database) });
}

async function expectedTables(): Promise<string> {
  const model = open(':memory:');
  const db = await withTables(model);
  const expected = tablesOf(model);
  await db.destroy();
  return expected;
}

/** What the tables and indexes are made of, as one text. */
function tablesOf(database: DatabaseSync): string {
  const rows = database.prepare(`select sql from sqlite_master where sql is not null order by name`).all();
  return rows.map((row) => String(row['sql'])).join('\n');
}
