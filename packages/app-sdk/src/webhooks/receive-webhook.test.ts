import { WEBHOOK_SIGNATURE_HEADER } from '@ecwid-kit/types';
import { describe, expect, it } from 'vitest';
import type { AppDefinition } from '../app/app-definition.ts';
import { mountApp } from '../app/mounted-app.ts';
import { handlerOf } from '../http/create-app-handler.ts';
import { createInboxWorker } from '../inbox/inbox-worker.ts';
import { makeApp, type testSettingsSchema } from '../testing/make-app.ts';
import { makeAppDeps } from '../testing/make-app-deps.ts';
import { makeWebhookRequest } from '../testing/make-webhook-request.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import { TEST_STORE_ID, TEST_TOKEN } from '../testing/test-request.ts';

type Definition = Partial<AppDefinition<typeof testSettingsSchema, unknown>>;

async function serve(definition: Definition) {
  const platform = createTestPlatform();
  let nowMs = 1_735_689_600_000;
  const deps = makeAppDeps({ api: platform.api, now: () => nowMs });
  await deps.installations.set({ clientId: 'test-app', storeId: TEST_STORE_ID, accessToken: TEST_TOKEN, scopes: [] });
  const mounted = mountApp(makeApp(definition), deps);
  const worker = createInboxWorker({ inbox: deps.inbox, find: () => mounted, now: () => nowMs });
  const wait = (ms: number) => {
    nowMs += ms;
  };
  return { handle: handlerOf(mounted), drain: worker.drain, deps, platform, wait };
}

const deleted = { type: 'order.deleted', data: { orderId: 'QX7TE' }, eventId: 'one' } as const;

describe('a delivery', () => {
  it('is acknowledged before it is worked on, and worked on once', async () => {
    const seen: string[] = [];
    const { handle, drain } = await serve({
      webhooks: {
        'order.deleted': async ({ event, getSettings }) => {
          seen.push(`${event.data.orderId} ${(await getSettings()).flat}`);
        },
      },
    });

    const statuses = [await handle(await makeWebhookRequest(deleted)), await handle(await makeWebhookRequest(deleted))];
    expect(seen).toEqual([]);
    await drain();
    await handle(await makeWebhookRequest(deleted));
    await drain();

    expect(statuses.map(({ status }) => status)).toEqual([200, 200]);
    expect(seen).toEqual(['QX7TE 4']);
  });

  it('is tried again when the handler fails, later and later, and given up in the end', async () => {
    let attempts = 0;
    const { handle, drain, deps, wait } = await serve({
      webhooks: {
        'order.deleted': () => {
          attempts += 1;
          throw new Error('not today');
        },
      },
    });
    await handle(await makeWebhookRequest(deleted));

    await drain();
    await drain();
    expect(attempts).toBe(1);
    for (let hour = 0; hour < 48; hour += 1) {
      wait(3_600_000);
      await drain();
    }

    expect(attempts).toBe(10);
    expect(await deps.inbox.count()).toEqual({ waiting: 0, done: 0, givenUp: 1 });
  });

  it('passes its trace on to the API', async () => {
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    const { handle, drain, platform } = await serve({
      webhooks: { 'order.deleted': async ({ api }) => void (await api.application.getStatus()) },
    });

    await handle(await makeWebhookRequest(deleted, { headers: { traceparent } }));
    await drain();

    expect(platform.calls.map(({ headers }) => headers['traceparent'])).toEqual([
      expect.stringContaining('a'.repeat(32)),
    ]);
  });

  it.each([
    ['without a signature', {}, undefined, 401],
    ['with an empty signature', { [WEBHOOK_SIGNATURE_HEADER]: '' }, undefined, 401],
    ['with a signature that is none', { [WEBHOOK_SIGNATURE_HEADER]: 'Sm/ero5XgZ1i' }, undefined, 401],
    ['that is cut off', {}, '{"eventId":"one","eventCre', 400],
    ['that is no object', { [WEBHOOK_SIGNATURE_HEADER]: 'x' }, '[]', 401],
  ])('%s is refused', async (_what, headers, body, status) => {
    const { handle, deps } = await serve({ webhooks: { 'order.deleted': () => {} } });
    const good = await makeWebhookRequest(deleted);

    const response = await handle(
      new Request(good.url, { method: 'POST', headers, body: body ?? (await good.text()) }),
    );

    expect(response.status).toBe(status);
    expect((await deps.inbox.count()).waiting).toBe(0);
  });

  it('signed with another secret, or for another event, is refused', async () => {
    const { handle } = await serve({ webhooks: { 'order.deleted': () => {} } });
    const foreign = await makeWebhookRequest(deleted, { clientSecret: 'another-secret-of-another-app' });
    const other = await makeWebhookRequest({ ...deleted, eventId: 'two' });
    const { url } = foreign;
    const swapped = new Request(url, {
      method: 'POST',
      headers: other.headers,
      body: await (await makeWebhookRequest(deleted)).text(),
    });

    expect((await handle(foreign)).status).toBe(401);
    expect((await handle(swapped)).status).toBe(401);
  });

  it('longer than 64 KB is refused', async () => {
    const { handle } = await serve({});
    const { url } = await makeWebhookRequest(deleted);

    expect((await handle(new Request(url, { method: 'POST', body: 'x'.repeat(70_000) }))).status).toBe(413);
  });

  it('of a type without a handler is acknowledged and forgotten', async () => {
    const { handle, deps } = await serve({});

    expect((await handle(await makeWebhookRequest(deleted))).status).toBe(200);
    expect((await deps.inbox.count()).waiting).toBe(0);
  });
});

describe('application.uninstalled', () => {
  const event = { type: 'application.uninstalled' } as const;

  it('lets the app clean up and forgets the token, when that is dead', async () => {
    const gone: number[] = [];
    const { handle, drain, deps, platform } = await serve({ onUninstalled: ({ storeId }) => void gone.push(storeId) });
    platform.token = 'secret_SANDBOXNEW';

    await handle(await makeWebhookRequest(event));
    await drain();

    expect(gone).toEqual([TEST_STORE_ID]);
    expect(await deps.installations.get({ clientId: 'test-app', storeId: TEST_STORE_ID })).toBeUndefined();
  });

  it('changes nothing while the token is alive: it may be late, or forged from another event’s signature', async () => {
    const gone: number[] = [];
    const { handle, drain, deps } = await serve({ onUninstalled: ({ storeId }) => void gone.push(storeId) });

    await handle(await makeWebhookRequest(event));
    await drain();

    expect(gone).toEqual([]);
    expect(await deps.installations.get({ clientId: 'test-app', storeId: TEST_STORE_ID })).toBeDefined();
  });
});
