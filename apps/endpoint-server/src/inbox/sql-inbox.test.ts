import { inboxCases } from '@ecwid-kit/app-sdk/testing';
import { nodeSqliteDialect, openDatabase } from '@ecwid-kit/auth/sqlite';
import { startTestPostgres } from '@ecwid-kit/test-postgres';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { afterAll, describe, it } from 'vitest';
import { migrateInbox, type InboxDatabase } from './inbox-schema.ts';
import { createSqlInbox } from './sql-inbox.ts';

const postgres = await startTestPostgres(process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL']);

describe('the inbox in SQLite', () => {
  const battery = inboxCases(async () => {
    const db = new Kysely<InboxDatabase>({ dialect: nodeSqliteDialect(() => openDatabase(':memory:')) });
    await migrateInbox(db);
    return { inbox: createSqlInbox(db, 'sqlite'), close: async () => db.destroy() };
  });
  // oxlint-disable-next-line vitest/expect-expect, vitest/valid-title -- the cases assert, and bring their titles
  it.each(battery)('$name', ({ run }) => run());
});

describe.runIf(postgres)('the inbox in PostgreSQL', () => {
  afterAll(async () => postgres?.stop());
  const battery = inboxCases(async () => {
    const pool = new Pool({ connectionString: postgres?.url });
    const db = new Kysely<InboxDatabase>({ dialect: new PostgresDialect({ pool }) });
    await migrateInbox(db);
    await sql`truncate endpoint_inbox`.execute(db);
    return { inbox: createSqlInbox(db, 'postgres'), close: async () => db.destroy() };
  });
  // oxlint-disable-next-line vitest/expect-expect, vitest/valid-title -- the cases assert, and bring their titles
  it.each(battery)('$name', ({ run }) => run());
});
