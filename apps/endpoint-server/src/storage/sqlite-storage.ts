import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EncryptionKey } from '@ecwid-kit/auth';
import { createSqliteInstallationStore, nodeSqliteDialect, openDatabase } from '@ecwid-kit/auth/sqlite';
import { Kysely, sql } from 'kysely';
import { migrateInbox, type InboxDatabase } from '../inbox/inbox-schema.ts';
import { createSqlInbox } from '../inbox/sql-inbox.ts';
import type { Storage } from './storage.ts';

export interface SqliteStorageOptions {
  /** A folder, made when it is not there. `:memory:` keeps nothing. One process at a time may own it. */
  readonly dataDir: string;
  readonly keys: readonly [EncryptionKey, ...EncryptionKey[]];
}

/** Two files in a folder: the tokens, encrypted, and everything else. */
export async function openSqliteStorage({ dataDir, keys }: SqliteStorageOptions): Promise<Storage> {
  const file = (name: string) => (dataDir === ':memory:' ? dataDir : join(dataDir, name));
  if (dataDir !== ':memory:') await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const installations = await createSqliteInstallationStore({ path: file('installations.db'), keys });
  const db = new Kysely<InboxDatabase>({ dialect: nodeSqliteDialect(() => openDatabase(file('endpoint-server.db'))) });
  const close = async () => {
    await db.destroy();
    await installations.close();
  };
  try {
    await migrateInbox(db);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    installations,
    inbox: createSqlInbox(db, 'sqlite'),
    // The apps' tables are beside the inbox's, which no app's types name.
    database: { db: db as unknown as Kysely<unknown>, dialect: 'sqlite' },
    check: async () => {
      await sql`select 1`.execute(db);
    },
    close,
  };
}
