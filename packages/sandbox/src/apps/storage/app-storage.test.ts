import { assert, asyncProperty, pre, string } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

describe('app storage', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
    return () => store.close();
  });

  it('answers 404 for a key that was never written', async () => {
    const { status, body } = await store.call('GET', '/storage/theme');

    expect(status).toBe(404);
    expect(body).toEqual({ errorMessage: 'Key not found' });
  });

  it('stores a JSON body as its text and lists keys in the order they came', async () => {
    await store.call('POST', '/storage/theme', 'dark');
    await store.call('PUT', '/storage/public', '{"banner": "on"}');
    const { body: written } = await store.call('PUT', '/storage/theme', 'light');

    expect(written).toEqual({ updateCount: 1, success: true });
    expect((await store.call('GET', '/storage')).body).toEqual([
      { key: 'theme', value: 'light' },
      { key: 'public', value: '{"banner": "on"}' },
    ]);
  });

  it('gives back any text under any key', async () => {
    const text = string({ unit: 'grapheme', maxLength: 40 });
    await assert(
      asyncProperty(string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), text, async (key, value) => {
        pre(key !== '.' && key !== '..' && key.isWellFormed() && value.isWellFormed() && !value.startsWith('\uFEFF'));
        const path = `/storage/${encodeURIComponent(key)}`;
        await store.call('POST', path, value);
        expect((await store.call('GET', path)).body).toEqual({ key, value });
      }),
      { numRuns: 40 },
    );
  });

  it('deletes a key once', async () => {
    await store.call('POST', '/storage/theme', 'dark');

    expect((await store.call('DELETE', '/storage/theme')).body).toEqual({ deleteCount: 1, success: true });
    expect((await store.call('DELETE', '/storage/theme')).status).toBe(404);
    expect((await store.call('GET', '/storage')).body).toEqual([]);
  });

  it('keeps one app’s keys from another', async () => {
    await store.call('POST', '/storage/theme', 'dark');
    await store.sandbox.apps.register({ clientId: 'other-app' });
    const { secret } = await store.sandbox.apps.install(store.storeId, 'other-app');

    expect((await store.call('GET', '/storage', undefined, secret)).body).toEqual([]);
    expect((await store.call('GET', '/storage/theme', undefined, secret)).status).toBe(404);
  });

  it('needs a scope to write, and a secret token at all', async () => {
    const reader = await openTestStore({ scopes: ['read_store_profile', 'public_storefront'] });

    const { status, body } = await reader.call('POST', '/storage/theme', 'dark');

    expect(status).toBe(403);
    expect(body.errorCode).toBe('INSUFFICIENT_APP_SCOPE');
    expect((await reader.call('GET', '/storage', undefined, reader.publicToken)).status).toBe(403);
    await reader.close();
  });

  it('takes 256 KB under "public" and 1 MB elsewhere, not a byte more', async () => {
    expect((await store.call('PUT', '/storage/public', 'x'.repeat(256 * 1024))).status).toBe(200);
    expect((await store.call('PUT', '/storage/public', 'x'.repeat(256 * 1024 + 1))).status).toBe(400);
    expect((await store.call('PUT', '/storage/big', 'x'.repeat(1024 * 1024))).status).toBe(200);
    expect((await store.call('PUT', '/storage/big', 'x'.repeat(1024 * 1024 + 1))).status).toBe(400);
  });

  it('tells the app of each change, and of no write that changes nothing', async () => {
    await store.call('POST', '/storage/theme', 'dark');
    await store.call('POST', '/storage/theme', 'dark');

    expect(await store.events()).toEqual([
      { eventType: 'application.storageChanged', entityId: String(store.storeId), data: { key: 'theme' } },
    ]);
  });
});
