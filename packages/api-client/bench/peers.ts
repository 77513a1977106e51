import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Contender } from './contender.ts';

/** What is fetched for the bench alone, into a folder that goes again. None of them runs a script when installed. */
const PEERS = { 'ecwid-api-client': '0.0.5', stripe: '23.1.0', '@shopify/shopify-api': '15.0.0' } as const;

/** Fetches them. Gives the folder that they can be loaded from. */
export async function fetchPeers(folder: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Each with one call that reads one thing from the local echo. */
export function peerContenders(folder: string, url: string): Contender[] {
  const load = createRequire(join(folder, 'package.json'));
  return [ecwidApiClient(load, url), stripe(load, url), shopify(load, url)];
}

/* What follows is as much of their types as is used: they are not installed where this is compiled. */

function ecwidApiClient(load: NodeJS.Require, url: string): Contender {
  const { Ecwid } = load('ecwid-api-client') as {
    Ecwid: new (options: object) => { products: { getById(id: number): Promise<unknown> } };
  };
  const client = new Ecwid({
    apiToken: `secret_${'x'.repeat(32)}`,
    apiStoreId: '1003',
    apiCustomBaseUrl: `${url}/api/v3/1003/`,
  });
  return { name: 'ecwid-api-client', call: () => client.products.getById(1) };
}

function stripe(load: NodeJS.Require, url: string): Contender {
  const Stripe = load('stripe') as {
    new (key: string, options: object): { products: { retrieve(id: string): Promise<unknown> } };
    createFetchHttpClient(): unknown;
  };
  const { hostname, port } = new URL(url);
  const httpClient = Stripe.createFetchHttpClient();
  const client = new Stripe('sk_test_x', { host: hostname, port, protocol: 'http', httpClient, telemetry: false });
  return { name: 'stripe', call: () => client.products.retrieve('prod_1') };
}

function shopify(load: NodeJS.Require, url: string): Contender {
  // It builds its own https address, so its fetch is sent to the echo: that costs it less than a microsecond.
  const { fetch } = globalThis;
  globalThis.fetch = (_, init) => fetch(`${url}/admin/api/products/1.json`, init);
  load('@shopify/shopify-api/adapters/node');
  globalThis.fetch = fetch;
  const { shopifyApi, Session } = load('@shopify/shopify-api') as {
    shopifyApi: (options: object) => {
      clients: { Rest: new (options: object) => { get(options: object): Promise<{ body: unknown }> } };
    };
    Session: new (options: object) => object;
  };
  const api = shopifyApi({
    apiKey: 'x',
    apiSecretKey: 'x',
    scopes: ['read_products'],
    hostName: 'app.example',
    apiVersion: '2026-07',
    isEmbeddedApp: false,
    logger: { log: () => {}, level: 0 },
  });
  const session = new Session({
    id: 'x',
    shop: 'tea.myshopify.com',
    state: '',
    isOnline: false,
    accessToken: 'x',
    scope: 'read_products',
  });
  const client = new api.clients.Rest({ session });
  return { name: '@shopify/shopify-api', call: async () => (await client.get({ path: 'products/1' })).body };
}
