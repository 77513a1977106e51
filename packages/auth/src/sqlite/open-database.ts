import type { DatabaseSync } from 'node:sqlite';

/** For other processes. The dialect waits longer, without blocking this one. */
const BUSY_TIMEOUT_MS = 50;

/** Opens a file, or `:memory:`, so that what is acknowledged survives a power cut. */
export function openDatabase(path: string): DatabaseSync {
  // Not an import: bundlers take the `node:` off, and there is no module called `sqlite`.
  const sqlite = process.getBuiltinModule('node:sqlite');
  const database = new sqlite.DatabaseSync(path);
  database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  return database;
}
