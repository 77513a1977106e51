import { createAppHandler, createInboxWorker, createPageToken, createTokenSigner, mountApp } from '@ecwid-kit/app-sdk';
import {
  createTestPlatform,
  makeAppDeps,
  makeWebhookRequest,
  TEST_CLIENT_SECRET,
  TEST_STORE_ID,
  TEST_TOKEN,
  TEST_URL,
  type TestEvent,
} from '@ecwid-kit/app-sdk/testing';
import { expect, it } from 'vitest';
import { orderFeed } from './app.ts';
import { makeOrder } from './tests/make-order.ts';
import { openTestFeed } from './tests/open-test-feed.ts';

async function setUp() {
  const platform = createTestPlatform();
  const feed = await openTestFeed();
  const deps = makeAppDeps({ api: platform.api, services: feed });
  await deps.installations.set({
    clientId: 'order-feed',
    storeId: TEST_STORE_ID,
    accessToken: TEST_TOKEN,
    scopes: orderFeed.scopes,
  });
  const handle = createAppHandler(orderFeed, deps);
  const mounted = mountApp(orderFeed, deps);
  const worker = createInboxWorker({ inbox: deps.inbox, find: () => mounted, now: Date.now });
  const deliver = async (event: TestEvent<'order.created' | 'order.updated' | 'order.deleted'>) => {
    const response = await handle(await makeWebhookRequest(event));
    await worker.drain();
    return response.status;
  };
  const ask = async (path: string, token?: string) =>
    handle(
      new Request(`${TEST_URL}${path}`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    );
  const signer = createTokenSigner({ clientSecret: TEST_CLIENT_SECRET });
  const pageToken = async (storeId = TEST_STORE_ID) => createPageToken(signer, { storeId });
  return { platform, feed, deliver, ask, pageToken };
}

const created = {
  type: 'order.created',
  data: { orderId: 'QX7TE', newPaymentStatus: 'PAID', newFulfillmentStatus: 'SHIPPED' },
} as const;

it('keeps what the API says of an order, not what the webhook says', async () => {
  const { platform, deliver, ask, pageToken } = await setUp();
  platform.orders.set('QX7TE', makeOrder({ id: 'QX7TE', paymentStatus: 'AWAITING_PAYMENT' }));

  expect(await deliver(created)).toBe(200);

  const response = await ask('/orders', await pageToken());
  expect(await response.json()).toMatchObject({
    total: 1,
    items: [{ orderId: 'QX7TE', paymentStatus: 'AWAITING_PAYMENT', customer: 'Ana Horvat' }],
  });
});

it('reads an order once for a delivery that comes twice', async () => {
  const { platform, deliver } = await setUp();
  platform.orders.set('QX7TE', makeOrder({ id: 'QX7TE' }));

  await deliver({ ...created, eventId: 'same' });
  await deliver({ ...created, eventId: 'same' });

  expect(platform.calls.filter(({ path }) => path === '/orders/QX7TE')).toHaveLength(1);
});

it('removes an order that is gone, and keeps one of which that is only claimed', async () => {
  const { platform, feed, deliver } = await setUp();
  const orderId = 'QX7TE';
  platform.orders.set(orderId, makeOrder({ id: orderId }));
  await deliver(created);
  const count = async () => (await feed.search(TEST_STORE_ID, { offset: 0, limit: 1 })).total;

  await deliver({ type: 'order.deleted', data: { orderId } });
  expect(await count()).toBe(1);

  platform.orders.delete(orderId);
  await deliver({ type: 'order.deleted', data: { orderId } });
  expect(await count()).toBe(0);
});

it('shows a page the orders of its own store', async () => {
  const { feed, ask, pageToken } = await setUp();
  await feed.put(TEST_STORE_ID, makeOrder({ id: 'MINE' }));
  await feed.put(2, makeOrder({ id: 'THEIRS' }));

  const [mine, theirs] = [await ask('/orders', await pageToken()), await ask('/orders', await pageToken(2))];

  expect(await mine.json()).toMatchObject({ items: [{ orderId: 'MINE' }] });
  expect(await theirs.json()).toMatchObject({ items: [{ orderId: 'THEIRS' }] });
});

it('answers nobody without a page’s token', async () => {
  const { ask, pageToken } = await setUp();
  const forged = `${await pageToken()}x`;
  const signer = createTokenSigner({ clientSecret: TEST_CLIENT_SECRET, now: () => Date.now() - 3_600_000 });
  const old = await createPageToken(signer, { storeId: TEST_STORE_ID });

  for (const token of [undefined, '', forged, old, TEST_TOKEN]) {
    for (const path of ['/orders', '/orders.csv']) expect((await ask(path, token)).status).toBe(401);
  }
});

it('gives the whole feed as a CSV file', async () => {
  const { feed, ask, pageToken } = await setUp();
  await feed.put(TEST_STORE_ID, makeOrder({ id: 'A1', paymentStatus: 'PAID' }));
  await feed.put(TEST_STORE_ID, makeOrder({ id: 'A2', paymentStatus: 'CANCELLED' }));

  const response = await ask('/orders.csv?paymentStatus=PAID&keyword=', await pageToken());
  const lines = (await response.text()).trim().split('\r\n');

  expect(response.headers.get('content-disposition')).toContain('orders.csv');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^A1,2026-01-05T10:00:00.000Z,Ana Horvat,/);
});

it('says what is wrong with a query', async () => {
  const { ask, pageToken } = await setUp();

  for (const query of ['limit=1000', 'from=yesterday', 'offset=-1']) {
    expect((await ask(`/orders?${query}`, await pageToken())).status).toBe(400);
  }
});
