import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestPostgres } from './start-test-postgres.ts';

const server = await startTestPostgres(process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL']);

async function run(url: string, statement: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

describe.runIf(server)('in a given server', () => {
  const url = server?.url ?? '';

  afterAll(async () => server?.stop());

  it('makes databases that do not see each other, and drops them', async () => {
    const [one, other] = await Promise.all([startTestPostgres(url), startTestPostgres(url)]);
    const tables = `select tablename from pg_tables where schemaname = 'public'`;

    await run(one?.url ?? '', 'create table note (text text)');

    expect(await run(one?.url ?? '', tables)).toEqual([{ tablename: 'note' }]);
    expect(await run(other?.url ?? '', tables)).toEqual([]);
    await Promise.all([one?.stop(), other?.stop()]);
    await expect(run(one?.url ?? '', tables)).rejects.toMatchObject({ code: '3D000' }); // invalid_catalog_name
  });
});
