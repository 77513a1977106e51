import { createEndpointServer, openSqliteStorage } from '@ecwid-kit/endpoint-server';
import { appRegistration, type App } from '@ecwid-kit/app-sdk';
import { createSandbox, type Sandbox } from '@ecwid-kit/sandbox';
import { orderFeed } from '@store-apps/order-feed';
import { parcelRates } from '@store-apps/parcel-rates';
import { payLaterInvoice } from '@store-apps/pay-later-invoice';
import { volumeDiscount } from '@store-apps/volume-discount';

const ENDPOINTS = 'http://endpoints.localhost';
const SANDBOX = 'http://sandbox.localhost';
const OPERATOR_KEY = 'operator-key-of-the-tests';
const APPS: readonly App[] = [orderFeed, parcelRates, payLaterInvoice, volumeDiscount];

export interface InProcess {
  readonly sandbox: Sandbox;
  readonly storeId: number;
  /** The secret token of the demo store's own app. */
  readonly token: string;
  /** Goes to whichever of the two a request is for. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Waits until all webhooks have arrived and have been worked off. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** The sandbox with its demo store, and the endpoint server with every app installed there: one process, no port. */
export async function startInProcess(): Promise<InProcess> {
  // The sandbox asks the apps, which ask the sandbox: one of them has to be there first.
  let askApps = async (_request: Request): Promise<Response> => Response.error();
  const sandbox = await createSandbox({
    demo: true,
    url: SANDBOX,
    appFetch: async (request) => askApps(request),
  });
  const storage = await openSqliteStorage({
    dataDir: ':memory:',
    keys: [{ id: 'test', key: new Uint8Array(32).fill(7) }],
  });
  const secretOf = ({ clientId }: App) => `secret-of-${clientId}`.padEnd(32, 'x');
  const server = await createEndpointServer({
    apps: APPS,
    clientSecrets: Object.fromEntries(APPS.map((app) => [app.clientId, secretOf(app)])),
    storage,
    operatorKey: OPERATOR_KEY,
    api: { baseUrl: `${SANDBOX}/api/v3`, fetch: async (url, init) => sandbox.fetch(url, init), pace: false },
  });
  askApps = async (request) => server.fetch(request);
  const { storeId, tokens } = sandbox.demo ?? { storeId: 0, tokens: { secret: '' } };
  for (const app of APPS) {
    const clientSecret = secretOf(app);
    const { name, settings } = await appRegistration(app, {
      endpointServerUrl: ENDPOINTS,
      appSettingsUrl: 'http://pages.localhost',
      clientSecret,
    });
    await sandbox.apps.register({ clientId: app.clientId, name, clientSecret, settings });
    const { secret } = await sandbox.apps.install(storeId, app.clientId);
    await askApps(
      new Request(`${ENDPOINTS}/internal/installations`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${OPERATOR_KEY}` },
        body: JSON.stringify({ clientId: app.clientId, storeId, accessToken: secret, scopes: app.scopes }),
      }),
    );
  }
  return {
    sandbox,
    storeId,
    token: tokens.secret,
    fetch: async (request) => (request.url.startsWith(ENDPOINTS) ? askApps(request) : sandbox.fetch(request)),
    async settle() {
      await sandbox.deliveries.settled();
      await server.drain();
    },
    async close() {
      await sandbox.close();
      await server.stop();
      await storage.close();
    },
  };
}
