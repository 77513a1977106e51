import { randomUUID } from 'node:crypto';
import { startTestPostgres } from '@ecwid-kit/test-postgres';
import { Pool } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { describeSqlStore, makeKey } from '../testing/sql-store-battery.ts';
import { createPostgresInstallationStore } from './postgres-installation-store.ts';

const server = await startTestPostgres(process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL']);
const url = server?.url ?? '';
const makeSchema = () => `auth_test_${randomUUID().replaceAll('-', '')}`;

describe.runIf(server)('PostgreSQL installation store', () => {
  const pool = new Pool({ connectionString: url });

  afterAll(async () => {
    await pool.end();
    await server?.stop();
  });

  describeSqlStore(async () => {
    const schema = makeSchema();
    return {
      open: async (options) => createPostgresInstallationStore({ ...options, database: url, schema }),
      query: async (text) => {
        const result = await pool.query<Record<string, unknown>>(text.replaceAll('ecwid_installation', `${schema}.$&`));
        return result.rows;
      },
      drop: async () => {
        await pool.query(`drop schema if exists ${schema} cascade`);
      },
    };
  });

  it('leaves a pool that was lent to it open', async () => {
    const schema = makeSchema();
    const store = await createPostgresInstallationStore({ database: pool, schema, keys: [makeKey('k', 1)] });

    await store.close();

    await expect(pool.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
    await pool.query(`drop schema ${schema} cascade`);
  });

  it('says so when nobody answers', async () => {
    const opening = createPostgresInstallationStore({
      database: 'postgres://postgres@127.0.0.1:1/postgres',
      keys: [makeKey('k', 1)],
    });

    await expect(opening).rejects.toThrow(/ECONNREFUSED/);
  });
});
