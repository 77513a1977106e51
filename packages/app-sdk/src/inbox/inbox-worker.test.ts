import { expect, it } from 'vitest';
import { mountApp } from '../app/mounted-app.ts';
import { makeApp } from '../testing/make-app.ts';
import { makeAppDeps } from '../testing/make-app-deps.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import { TEST_STORE_ID, TEST_TOKEN } from '../testing/test-request.ts';
import type { InboxTask } from './inbox.ts';
import { createInboxWorker } from './inbox-worker.ts';

const deleted = (orderId: string): InboxTask => ({
  kind: 'webhook',
  event: {
    eventId: orderId,
    eventCreated: 1,
    storeId: TEST_STORE_ID,
    eventType: 'order.deleted',
    entityId: 1,
    data: { orderId },
  },
});

async function setUp(onInstalled: (signal: AbortSignal) => Promise<void>) {
  const seen: string[] = [];
  const deps = makeAppDeps({ api: createTestPlatform().api });
  await deps.installations.set({ clientId: 'test-app', storeId: TEST_STORE_ID, accessToken: TEST_TOKEN, scopes: [] });
  const app = makeApp({
    onInstalled: async ({ signal }) => onInstalled(signal),
    webhooks: { 'order.deleted': ({ event }) => void seen.push(event.data.orderId) },
  });
  const mounted = mountApp(app, deps);
  const worker = createInboxWorker({ inbox: deps.inbox, find: () => mounted, now: Date.now, concurrency: 2 });
  const add = async (id: string, task: InboxTask) =>
    deps.inbox.add({ clientId: 'test-app', id, storeId: TEST_STORE_ID, task, traceparent: undefined }, Date.now());
  return { worker, add, seen, inbox: deps.inbox };
}

const turns = async (condition: () => boolean) => {
  while (!condition()) await new Promise(setImmediate);
};

it('works on webhooks while an import goes on, also on those that come meanwhile', async () => {
  const importing = Promise.withResolvers<void>();
  const { worker, add, seen, inbox } = await setUp(async () => importing.promise);
  await add('import', { kind: 'installed' });
  for (const id of ['a', 'b', 'c']) await add(id, deleted(id));

  const drained = worker.drain();
  await turns(() => seen.length === 3);
  await add('d', deleted('d'));
  void worker.drain();
  await turns(() => seen.length === 4);
  importing.resolve();

  expect(await drained).toBe(5);
  expect(await inbox.count()).toEqual({ waiting: 0, done: 5, givenUp: 0 });
});

it('breaks an import off when it is stopped, to be begun again', async () => {
  let begun = false;
  const { worker, add, inbox } = await setUp(async (signal) => {
    begun = true;
    await new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  });
  await add('import', { kind: 'installed' });
  void worker.drain();
  await turns(() => begun);

  await worker.stop();

  expect(await inbox.count()).toEqual({ waiting: 1, done: 0, givenUp: 0 });
});

it('reports an inbox that is away, and works again when it is back', async () => {
  const { worker, add, seen, inbox } = await setUp(async () => {});
  const there = { ...inbox };
  const away = async () => {
    throw new Error('the database is away');
  };
  Object.assign(inbox, { done: away, retry: away });
  await add('a', deleted('a'));
  await expect(worker.drain()).rejects.toThrow(/database is away/);

  Object.assign(inbox, there);
  await add('b', deleted('b'));
  await worker.drain();

  expect(seen).toEqual(['a', 'b']);
});
