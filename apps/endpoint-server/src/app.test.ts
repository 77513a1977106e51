import { createPageToken, createTokenSigner, handOverInstallation, type LogFields } from '@ecwid-kit/app-sdk';
import {
  createTestPlatform,
  makeDiscountRequest,
  makePaymentRequest,
  makeShippingRequest,
  makeWebhookRequest,
  TEST_STORE_ID,
  TEST_TOKEN,
} from '@ecwid-kit/app-sdk/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createEndpointServer, type EndpointServer } from './app.ts';
import type { Storage } from './storage/storage.ts';
import { storeApps } from './tests/store-apps.ts';
import { openTestStorage } from './tests/test-storage.ts';

const ORIGIN = 'http://endpoints.localhost';
const OPERATOR_KEY = 'operator-key-of-the-tests';
const clientSecrets: Readonly<Record<string, string>> = Object.fromEntries(
  storeApps.map(({ clientId }, index) => [clientId, `client-secret-${index}-`.padEnd(32, 'x')]),
);
const optionsOf = (clientId: string) => ({
  url: `${ORIGIN}/apps/${clientId}`,
  clientSecret: clientSecrets[clientId] ?? '',
});
const installation = {
  clientId: 'order-feed',
  storeId: TEST_STORE_ID,
  accessToken: TEST_TOKEN,
  scopes: ['read_orders'],
};

let storage: Storage;
let platform: ReturnType<typeof createTestPlatform>;
let logged: (LogFields & { event: string })[];
let server: EndpointServer;

beforeEach(async () => {
  storage = await openTestStorage();
  platform = createTestPlatform();
  logged = [];
  server = await createEndpointServer({
    apps: storeApps,
    clientSecrets,
    storage,
    operatorKey: OPERATOR_KEY,
    api: platform.api,
    logger: (_level, event, fields) => logged.push({ event, ...fields }),
  });
});
afterEach(async () => {
  await server.stop();
  await storage.close();
});

const handOver = async (fields: Partial<typeof installation> = {}, operatorKey = OPERATOR_KEY) =>
  handOverInstallation({
    endpointServerUrl: ORIGIN,
    operatorKey,
    installation: { ...installation, ...fields },
    fetch: async (input, init) => server.fetch(new Request(input, init)),
  });

const get = async (path: string, headers: Record<string, string> = {}) =>
  server.fetch(new Request(`${ORIGIN}${path}`, { headers }));

describe('the store apps of the workspace', () => {
  it('are all served', () => {
    expect(server.served).toEqual(['order-feed', 'parcel-rates', 'pay-later-invoice', 'volume-discount']);
  });

  it('answer the platform, each at its own address and with its own secret', async () => {
    const shipping = await server.fetch(await makeShippingRequest({}, optionsOf('parcel-rates')));
    const discount = await server.fetch(await makeDiscountRequest({}, optionsOf('volume-discount')));
    const payment = await server.fetch(await makePaymentRequest(undefined, optionsOf('pay-later-invoice')));
    const foreign = { ...optionsOf('parcel-rates'), clientSecret: clientSecrets['volume-discount'] ?? '' };

    expect(await shipping.json()).toMatchObject({ shippingOptions: [{ title: 'Wren Post' }, {}] });
    expect(await discount.json()).toEqual({ discounts: [] });
    expect(payment.headers.get('content-type')).toContain('text/html');
    expect((await server.fetch(await makeShippingRequest({}, foreign))).status).toBe(403);
  });

  it('are not served without their secret', async () => {
    const bare = await createEndpointServer({ apps: storeApps, clientSecrets: {}, storage });

    expect(bare.served).toEqual([]);
    expect((await bare.fetch(await makeShippingRequest({}, optionsOf('parcel-rates')))).status).toBe(404);
  });
});

describe('an installation that is handed over', () => {
  it('lets an app work on webhooks, and begins with what the app does at the start', async () => {
    platform.orders.set('A1', { id: 'A1', total: 5, paymentStatus: 'PAID', fulfillmentStatus: 'SHIPPED' });
    await handOver();
    await server.drain();
    platform.orders.set('A2', { id: 'A2', total: 6, paymentStatus: 'PAID', fulfillmentStatus: 'SHIPPED' });
    const data = { orderId: 'A2', newPaymentStatus: 'PAID', newFulfillmentStatus: 'SHIPPED' };
    const delivery = await server.fetch(
      await makeWebhookRequest({ type: 'order.created', data }, optionsOf('order-feed')),
    );
    await server.drain();

    const signer = createTokenSigner({ clientSecret: clientSecrets['order-feed'] ?? '' });
    const token = await createPageToken(signer, { storeId: TEST_STORE_ID });
    const feed = await get('/apps/order-feed/orders', { authorization: `Bearer ${token}` });

    expect(delivery.status).toBe(200);
    expect(await feed.json()).toMatchObject({ total: 2, items: [{ orderId: 'A2' }, { orderId: 'A1' }] });
    expect(feed.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('runs what the app does at the start once for each token', async () => {
    await handOver();
    await handOver();
    await server.drain();

    expect(platform.calls.filter(({ path }) => path === '/orders')).toHaveLength(1);
  });

  it('is refused from strangers, for unknown apps, and with a token that the API does not take', async () => {
    await expect(handOver({}, 'guess')).rejects.toMatchObject({ message: expect.stringContaining('401') as string });
    await expect(handOver({ clientId: 'nobody' })).rejects.toThrow(/404/);
    await expect(handOver({ accessToken: 'secret_SANDBOXdead' })).rejects.toThrow(/422/);
    expect(await storage.installations.list()).toEqual([]);
  });

  it('cannot be handed over where no key is set', async () => {
    const bare = await createEndpointServer({ apps: storeApps, clientSecrets, storage });
    const put = new Request(`${ORIGIN}/internal/installations`, { method: 'PUT', body: '{}' });

    expect((await bare.fetch(put)).status).toBe(404);
  });
});

describe('the server', () => {
  it('says how it is', async () => {
    expect(await (await get('/health')).json()).toMatchObject({ status: 'ok', inbox: { waiting: 0 } });
  });

  it.each(['/', '/apps', '/apps/nobody/webhooks', '/apps/parcel-rates', '/apps/parcel-rates/../../health/x'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('refuses a body of more than 4 MB before any app reads it', async () => {
    const body = 'x'.repeat(5 * 1024 * 1024);
    const request = new Request(`${ORIGIN}/apps/pay-later-invoice/decision`, { method: 'POST', body });

    expect((await server.fetch(request)).status).toBe(413);
  });

  it('logs what was asked, without keys, tokens or payloads', async () => {
    await server.fetch(await makeShippingRequest({}, optionsOf('parcel-rates')));
    await server.fetch(await makePaymentRequest(undefined, optionsOf('pay-later-invoice')));
    await handOver();
    const written = JSON.stringify(logged);

    expect(logged.filter(({ event }) => event === 'request')).toMatchObject([
      { method: 'POST', path: '/apps/parcel-rates/shipping', status: 200 },
      { path: '/apps/pay-later-invoice/payment' },
      { path: '/internal/installations', status: 204 },
    ]);
    for (const secret of [TEST_TOKEN, OPERATOR_KEY, 'client-secret', 'key=']) expect(written).not.toContain(secret);
  });

  it('answers a browser that asks whether a page may call', async () => {
    const request = new Request(`${ORIGIN}/apps/order-feed/orders`, { method: 'OPTIONS' });

    const response = await server.fetch(request);

    expect([response.status, response.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'authorization, content-type, traceparent',
    ]);
  });
});
