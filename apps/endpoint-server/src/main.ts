import { createJsonLogger } from '@ecwid-kit/app-sdk';
import { nameEncryptionKeys } from '@ecwid-kit/auth';
import { serve } from '@hono/node-server';
import { createEndpointServer } from './app.ts';
import { readEnv, type ServerEnv } from './env.ts';
import { loadConfig } from './load-config.ts';
import { openPostgresStorage } from './storage/postgres-storage.ts';
import { openSqliteStorage } from './storage/sqlite-storage.ts';

const STOP_LIMIT_MS = 10_000;

const env = environment();
const logger = createJsonLogger({ write: (line) => process.stdout.write(`${line}\n`) });
const { apps } = await loadConfig(env.configPath);
const keys = await nameEncryptionKeys(env.encryptionKeys);
const { databaseUrl, dataDir } = env;
const storage = await (databaseUrl === undefined
  ? openSqliteStorage({ dataDir, keys })
  : openPostgresStorage({ databaseUrl, keys }));
const server = await createEndpointServer({
  apps,
  clientSecrets: Object.fromEntries(
    apps.flatMap(({ clientId }) => {
      const secret = env.clientSecretOf(clientId);
      return secret === undefined ? [] : [[clientId, secret]];
    }),
  ),
  storage,
  api: { baseUrl: env.apiBaseUrl },
  oauthBaseUrl: env.oauthBaseUrl,
  logger,
  ...(env.operatorKey !== undefined && { operatorKey: env.operatorKey }),
  ...(env.publicUrl !== undefined && { publicUrl: env.publicUrl }),
});
server.start();

const listener = serve({ fetch: server.fetch, hostname: env.host, port: env.port }, ({ port }) => {
  logger('info', 'listening', { host: env.host, port, apps: server.served.join(' '), api: env.apiBaseUrl });
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));

async function stop(signal: string): Promise<void> {
  logger('info', 'stopping', { signal });
  // What does not end is not waited for: unfinished work is in the inbox, and is done after the next start.
  setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
  await new Promise((resolve) => {
    listener.close(resolve);
  });
  await server.stop();
  await storage.close();
  logger('info', 'stopped');
}

/** A person reads this, before anything runs: the sentence, without a stack. */
function environment(): ServerEnv {
  try {
    return readEnv();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
