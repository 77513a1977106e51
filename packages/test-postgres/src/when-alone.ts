import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';

/** Waits for other connections to end: one that the server ends throws in the process that it belongs to. */
export async function whenAlone(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  client.on('error', () => {}); // ended by the server after all: nothing is left to be done with it
  await client.connect();
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const others = await client.query(
      `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    if (others.rowCount === 0) break;
    await setTimeout(25);
  }
  await client.end();
}
