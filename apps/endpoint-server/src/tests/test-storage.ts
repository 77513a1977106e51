import { openSqliteStorage } from '../storage/sqlite-storage.ts';
import type { Storage } from '../storage/storage.ts';

/** Everything in memory, with a database for the apps. */
export async function openTestStorage(): Promise<Storage> {
  return openSqliteStorage({ dataDir: ':memory:', keys: [{ id: 'test', key: new Uint8Array(32).fill(7) }] });
}
