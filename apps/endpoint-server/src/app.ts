import type { App, ApiOptions, Logger } from '@ecwid-kit/app-sdk';
import { createInboxWorker, handlerOf, mountApp, silentLogger, type MountedApp } from '@ecwid-kit/app-sdk';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { requireKey } from './http/bearer.ts';
import { putInstallation } from './http/installation-route.ts';
import { requestLog } from './http/request-log.ts';
import type { Storage } from './storage/storage.ts';
import { runWorker } from './inbox/run-worker.ts';

export interface EndpointServerDeps {
  readonly apps: readonly App[];
  /** Client secrets by client id. An app without one is not served. */
  readonly clientSecrets: Readonly<Record<string, string>>;
  /** Stays the caller's to close. */
  readonly storage: Storage;
  /** Opens `/internal/...`. Absent: closed. */
  readonly operatorKey?: string;
  readonly api?: ApiOptions;
  /** The platform's admin. `https://my.ecwid.com` when absent. */
  readonly oauthBaseUrl?: string;
  /** The address that the apps' settings name. Absent: that of the request. */
  readonly publicUrl?: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly logger?: Logger;
  /** Unix milliseconds. The machine's clock when absent. */
  readonly now?: () => number;
}

export interface EndpointServer {
  /** Answers a request, without a port. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Client ids of the apps it serves. */
  readonly served: readonly string[];
  /** Does the work that is due now. */
  drain(): Promise<void>;
  /** Begins to work by itself: at once when something comes, and by timer. */
  start(): void;
  /** Finishes the work begun. */
  stop(): Promise<void>;
}

/** The largest body that any endpoint takes. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** Serves apps at `/apps/{clientId}/...`, with `/health` and `/internal/installations` beside them. */
export async function createEndpointServer(deps: EndpointServerDeps): Promise<EndpointServer> {
  const { storage, logger = silentLogger, now = Date.now } = deps;
  const mounted = new Map<string, MountedApp>();
  const find = (clientId: string) => mounted.get(clientId);
  const inboxWorker = createInboxWorker({ inbox: storage.inbox, find, now });
  const worker = runWorker({ worker: inboxWorker, inbox: storage.inbox, logger, now });
  for (const app of deps.apps) {
    const clientSecret = deps.clientSecrets[app.clientId];
    if (clientSecret === undefined) logger('warn', 'app.not-served', { app: app.clientId, reason: 'no client secret' });
    else mounted.set(app.clientId, await mount(app, clientSecret, deps, worker.wake));
  }
  const handlers = new Map([...mounted].map(([clientId, app]) => [clientId, handlerOf(app)]));

  const server = new Hono();
  server.use(requestLog(logger));
  server.get('/health', async (c) => {
    await storage.check();
    return c.json({ status: 'ok', apps: [...mounted.keys()], inbox: await storage.inbox.count() });
  });
  server.put(
    '/internal/installations',
    requireKey(deps.operatorKey),
    bodyLimit({ maxSize: 64 * 1024 }),
    putInstallation(find),
  );
  server.all('/apps/:clientId/*', bodyLimit({ maxSize: MAX_BODY_BYTES }), async (c) => {
    const handle = handlers.get(c.req.param('clientId'));
    return handle ? handle(c.req.raw) : c.notFound();
  });
  server.notFound((c) => c.json({ error: { code: 'not_found', message: 'There is nothing here' } }, 404));
  server.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    logger('error', 'request.failed', { path: c.req.path, error: error.message });
    return c.json({ error: { code: 'failed', message: 'Something went wrong here' } }, 500);
  });

  return {
    fetch: async (request) => server.fetch(request),
    served: [...mounted.keys()],
    drain: async () => {
      await inboxWorker.drain();
    },
    start: worker.start,
    stop: worker.stop,
  };
}

async function mount(
  app: App,
  clientSecret: string,
  { storage, api, oauthBaseUrl, publicUrl, fetch, logger = silentLogger, now = Date.now }: EndpointServerDeps,
  onQueued: () => void,
): Promise<MountedApp> {
  const basePath = `/apps/${app.clientId}`;
  return mountApp(app, {
    clientSecret,
    basePath,
    installations: storage.installations,
    inbox: storage.inbox,
    services: await app.open?.({ database: storage.database, logger, now }),
    oauth: {
      ...(oauthBaseUrl !== undefined && { baseUrl: oauthBaseUrl }),
      ...(publicUrl !== undefined && { redirectUri: `${publicUrl.replace(/\/+$/, '')}${basePath}/oauth/return` }),
      ...(fetch && { fetch }),
    },
    ...(api && { api }),
    logger,
    now,
    onQueued,
  });
}
