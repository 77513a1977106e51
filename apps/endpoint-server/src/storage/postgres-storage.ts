import type { EncryptionKey } from '@ecwid-kit/auth';
import { createPostgresInstallationStore } from '@ecwid-kit/auth/postgres';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { migrateInbox, type InboxDatabase } from '../inbox/inbox-schema.ts';
import { createSqlInbox } from '../inbox/sql-inbox.ts';
import type { Storage } from './storage.ts';

export interface PostgresStorageOptions {
  /** `postgres://user@host:5432/database` */
  readonly databaseUrl: string;
  readonly keys: readonly [EncryptionKey, ...EncryptionKey[]];
}

/** Everything in one PostgreSQL database, which any number of processes may share. */
export async function openPostgresStorage({ databaseUrl, keys }: PostgresStorageOptions): Promise<Storage> {
  const pool = new Pool({ connectionString: databaseUrl });
  // An idle connection that breaks would end the process; the next query makes a new one or reports it.
  pool.on('error', () => {});
  const db = new Kysely<InboxDatabase>({ dialect: new PostgresDialect({ pool }) });
  try {
    const installations = await createPostgresInstallationStore({ database: pool, keys });
    await migrateInbox(db);
    return {
      installations,
      inbox: createSqlInbox(db, 'postgres'),
      // The apps' tables are beside the inbox's, which no app's types name.
      database: { db: db as unknown as Kysely<unknown>, dialect: 'postgres' },
      check: async () => {
        await sql`select 1`.execute(db);
      },
      close: async () => {
        await installations.close();
        await db.destroy();
      },
    };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
