import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startEmbedded } from './start-embedded.ts';

export interface TestPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A database to test with, empty and its own: in the given server, else in one started for the occasion.
 * `undefined`, and says so, when neither can be had.
 */
export async function startTestPostgres(given: string | undefined): Promise<TestPostgres | undefined> {
  if (given?.startsWith('postgres')) return createDatabase(given);
  try {
    return await startEmbedded();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`\n!!! The PostgreSQL tests are skipped, for none could be started: ${reason}\n\n`);
    return undefined;
  }
}

async function createDatabase(serverUrl: string): Promise<TestPostgres> {
  const name = `ecwid_kit_test_${randomUUID().replaceAll('-', '')}`;
  const run = async (statement: string) => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, stop: async () => run(`drop database ${name} with (force)`) };
}
