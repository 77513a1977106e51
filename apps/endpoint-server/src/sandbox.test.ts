import { appRegistration } from '@ecwid-kit/app-sdk';
import { createSandbox, type Sandbox } from '@ecwid-kit/sandbox';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { createEndpointServer, type EndpointServer } from './app.ts';
import type { Storage } from './storage/storage.ts';
import { storeApps } from './tests/store-apps.ts';
import { openTestStorage } from './tests/test-storage.ts';

const ENDPOINTS = 'http://endpoints.localhost';
const SANDBOX = 'http://sandbox.localhost';
const OPERATOR_KEY = 'operator-key-of-the-tests';
const secretOf = (clientId: string) => `secret-of-${clientId}`.padEnd(32, 'x');

let sandbox: Sandbox;
let storage: Storage;
let server: EndpointServer;
let storeId: number;

beforeEach(async () => {
  sandbox = await createSandbox({ seed: 1, url: SANDBOX, appFetch: async (request) => server.fetch(request) });
  storage = await openTestStorage();
  server = await createEndpointServer({
    apps: storeApps,
    clientSecrets: Object.fromEntries(storeApps.map(({ clientId }) => [clientId, secretOf(clientId)])),
    storage,
    operatorKey: OPERATOR_KEY,
    api: { baseUrl: `${SANDBOX}/api/v3`, fetch: async (url, init) => sandbox.fetch(url, init), pace: false },
  });
  storeId = await sandbox.stores.create({ profile: { formatsAndUnits: { currency: 'EUR' } } });
});
afterEach(async () => {
  await sandbox.close();
  await server.stop();
  await storage.close();
});

/** Registers an app in the sandbox, installs it, and hands its tokens to the endpoint server, as the CLI does. */
async function install(clientId: string): Promise<string> {
  const app = storeApps.find((candidate) => candidate.clientId === clientId);
  if (!app) throw new Error(`No app ${clientId}`);
  const clientSecret = secretOf(clientId);
  const { name, settings } = await appRegistration(app, {
    endpointServerUrl: ENDPOINTS,
    appSettingsUrl: 'http://pages.localhost',
    clientSecret,
  });
  await sandbox.apps.register({ clientId, name, clientSecret, settings });
  const { secret } = await sandbox.apps.install(storeId, clientId);
  const response = await server.fetch(
    new Request(`${ENDPOINTS}/internal/installations`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${OPERATOR_KEY}` },
      body: JSON.stringify({ clientId, storeId, accessToken: secret, scopes: app.scopes }),
    }),
  );
  expect(response.status).toBe(204);
  return secret;
}

async function call(token: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await sandbox.fetch(`/api/v3/${storeId}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return response.json();
}

const order = {
  email: 'ana@shop.example',
  total: 30,
  subtotal: 30,
  paymentStatus: 'AWAITING_PAYMENT',
  fulfillmentStatus: 'AWAITING_PROCESSING',
  items: [{ name: 'Tea tin', price: 15, quantity: 2 }],
};

const settle = async () => {
  await sandbox.deliveries.settled();
  await server.drain();
};

const feedOf = async () => {
  const { db } = storage.database ?? {};
  const rows = await (db as unknown as FeedRows).selectFrom('order_feed_entry').selectAll().execute();
  return rows.map(({ payment_status }) => payment_status);
};

/** The one question these tests ask past the server. */
interface FeedRows {
  selectFrom(table: 'order_feed_entry'): {
    selectAll(): { execute(): Promise<readonly { readonly payment_status: string }[]> };
  };
}

it('follows orders from the platform’s webhook to the feed, and lets go when the app is uninstalled', async () => {
  await sandbox.apps.register({ clientId: 'writer', settings: { scopes: ['create_orders', 'update_orders'] } });
  const writer = (await sandbox.apps.install(storeId, 'writer')).secret;
  await call(writer, 'POST', '/orders', order);
  await install('order-feed');
  await settle();
  expect(await feedOf()).toEqual(['AWAITING_PAYMENT']);

  const created = (await call(writer, 'POST', '/orders', order)) as { orderId: string };
  await settle();
  await call(writer, 'PUT', `/orders/${created.orderId}`, { paymentStatus: 'PAID' });
  await settle();
  expect((await feedOf()).toSorted()).toEqual(['AWAITING_PAYMENT', 'PAID']);

  await sandbox.apps.uninstall(storeId, 'order-feed');
  await settle();
  expect(await feedOf()).toEqual([]);
  expect(await storage.installations.list({ clientId: 'order-feed' })).toEqual([]);
});

it('quotes shipping and discounts when the platform works out an order', async () => {
  const token = await install('parcel-rates');
  await install('volume-discount');

  const calculated = await call(token, 'POST', '/order/calculate', {
    email: 'ana@shop.example',
    items: [{ name: 'Tea tin', price: 60, quantity: 1, weight: 1 }],
    shippingPerson: { name: 'Ana', street: 'Ulica 5', city: 'Zagreb', countryCode: 'HR', postalCode: '10000' },
  });

  expect(JSON.stringify(calculated)).toContain('Wren Post');
  expect(JSON.stringify(calculated)).toContain('Volume discount');
});

it('takes a shopper through a checkout that three apps take part in, to the thank-you page', async () => {
  for (const clientId of ['parcel-rates', 'volume-discount', 'pay-later-invoice']) await install(clientId);
  await sandbox.apps.register({ clientId: 'writer', settings: { scopes: ['create_catalog', 'read_orders'] } });
  const writer = (await sandbox.apps.install(storeId, 'writer')).secret;
  const { id: productId } = (await call(writer, 'POST', '/products', { name: 'Tea tin', price: 60, weight: 1 })) as {
    id: number;
  };
  const visit = { storeId, sessionToken: 'shopper-1' };
  const { shop } = sandbox;
  await shop.addItem(visit, { productId });
  await shop.setEmail(visit, 'ana@shop.example');
  await shop.setShippingAddress(visit, {
    name: 'Ana',
    street: 'Ulica 5',
    city: 'Zagreb',
    countryCode: 'HR',
    postalCode: '10000',
  });
  const { shippingOptions } = await shop.quote(visit);
  const post = shippingOptions.find(({ shippingMethodName }) => shippingMethodName === 'Wren Post');
  await shop.chooseShipping(visit, post?.shippingMethodId ?? '');
  const { paymentOptions } = await shop.quote(visit);
  const invoice = paymentOptions.find(({ appClientId }) => appClientId === 'pay-later-invoice');
  await shop.choosePayment(visit, invoice?.id ?? '');

  const placed = await shop.place(visit);
  if (placed.status !== 'payment') throw new Error(`Not a payment: ${placed.status}`);
  const submit = async (url: string, fields: Readonly<Record<string, string>>) =>
    server.fetch(new Request(url, { method: 'POST', body: new URLSearchParams(fields) }));
  const page = await (await submit(placed.paymentUrl, placed.fields)).text();
  const state = /name="state" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const decided = await submit(new URL('decision', placed.paymentUrl).href, { state, decision: 'approve' });
  const finished = await shop.finishPayment(visit, new URL(decided.headers.get('location') ?? '').searchParams);

  expect(finished).toMatchObject({ page: 'thank-you' });
  // 60 less 5 %, and the post for a kilogram.
  expect(page).toContain('Pay €61.50 by invoice');
  const { orderId } = finished as { orderId: string };
  expect(await call(writer, 'GET', `/orders/${orderId}`)).toMatchObject({
    total: 61.5,
    paymentStatus: 'AWAITING_PAYMENT',
    externalTransactionId: expect.stringMatching(/^INV-\d+$/) as string,
    shippingOption: { shippingMethodName: 'Wren Post', shippingRate: 4.5 },
  });
});
