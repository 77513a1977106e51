import { createPageToken, createTokenSigner, keepInstallation, mountApp } from '@ecwid-kit/app-sdk';
import { createTestPlatform, makeWebhookRequest, TEST_STORE_ID, TEST_TOKEN } from '@ecwid-kit/app-sdk/testing';
import { startTestPostgres } from '@ecwid-kit/test-postgres';
import { orderFeed } from '@store-apps/order-feed';
import { afterAll, describe, expect, it } from 'vitest';
import { createEndpointServer } from '../app.ts';
import { openPostgresStorage } from './postgres-storage.ts';

const postgres = await startTestPostgres(process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL']);
const clientSecret = 'client-secret-of-the-order-feed';
const url = 'http://endpoints.localhost/apps/order-feed';

describe.runIf(postgres)('on PostgreSQL', () => {
  afterAll(async () => postgres?.stop());

  it('two servers share the work: one takes a webhook, the other does it, both show the feed', async () => {
    const platform = createTestPlatform();
    const order = { total: 5.25, fulfillmentStatus: 'SHIPPED', createTimestamp: 1_767_600_000 };
    platform.orders.set('A1', { ...order, id: 'A1', paymentStatus: 'PAID', email: '100%@Shop.example' });
    platform.orders.set('A2', { ...order, id: 'A2', paymentStatus: 'REFUNDED' });
    const open = async () =>
      openPostgresStorage({
        databaseUrl: postgres?.url ?? '',
        keys: [{ id: 'test', key: new Uint8Array(32).fill(7) }],
      });
    const storages = await Promise.all([open(), open()]);
    const servers = await Promise.all(
      storages.map(async (storage) =>
        createEndpointServer({
          apps: [orderFeed],
          clientSecrets: { 'order-feed': clientSecret },
          storage,
          api: platform.api,
        }),
      ),
    );
    const [taking, working] = servers;
    const [{ installations, inbox }] = storages;
    const mounted = mountApp(orderFeed, { clientSecret, installations, inbox });
    await keepInstallation(mounted, { storeId: TEST_STORE_ID, accessToken: TEST_TOKEN, scopes: [] });
    await taking?.drain();

    platform.orders.delete('A2');
    const data = { orderId: 'A2' };
    await taking?.fetch(await makeWebhookRequest({ type: 'order.deleted', data }, { url, clientSecret }));
    await working?.drain();

    const token = await createPageToken(createTokenSigner({ clientSecret }), { storeId: TEST_STORE_ID });
    const headers = { authorization: `Bearer ${token}` };
    for (const server of servers) {
      const response = await server.fetch(
        new Request(`${url}/orders?keyword=100%25@shop&paymentStatus=PAID`, { headers }),
      );
      expect(await response.json()).toMatchObject({
        total: 1,
        items: [{ orderId: 'A1', total: 5.25, created: 1_767_600_000 }],
      });
    }
    expect(await inbox.count()).toEqual({ waiting: 0, done: 2, givenUp: 0 });
    await Promise.all(storages.map(async (storage) => storage.close()));
  });
});
