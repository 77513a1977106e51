import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');

describe('the application calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NEW_YEAR } });
    return () => store.close();
  });

  // fidelity: assumed, the status is documented; whether the subscription object is there for free apps is not, and
  // it is, so that clients find the same shape
  it('says that a free app is active', async () => {
    expect((await store.call('GET', '/application')).body).toEqual({
      subscriptionStatus: 'ACTIVE',
      subscription: { status: 'ACTIVE', startDate: '2026-01-01 00:00:00 +0000' },
    });
  });

  // fidelity: documented
  it('says when the trial of a priced app ends', async () => {
    await store.sandbox.apps.register({ clientId: 'priced-app', listing: { price: '$9', trialDays: 14 } });
    const { secret } = await store.sandbox.apps.install(store.storeId, 'priced-app');

    expect((await store.call('GET', '/application', undefined, secret)).body).toEqual({
      subscriptionStatus: 'TRIAL',
      subscription: {
        status: 'TRIAL',
        startDate: '2026-01-01 00:00:00 +0000',
        expirationDate: '2026-01-15 00:00:00 +0000',
      },
    });
  });

  // fidelity: assumed, the call is known from a client that Ecwid publishes and is not in the reference; tokens do
  // not expire, so there is no date of that
  it('shows what the calling token may do', async () => {
    const narrow = await openTestStore({ scopes: ['read_orders'], clock: { frozenAtMs: NEW_YEAR } });

    expect((await narrow.call('GET', '/application/token')).body).toEqual({
      permissions: ['read_store_profile', 'read_orders'],
      created: '2026-01-01 00:00:00 +0000',
    });
    await narrow.close();
  });

  // fidelity: documented
  it('uninstalls the calling app: its tokens die and it hears of it', async () => {
    expect((await store.call('DELETE', '/application?namespace=test-app')).body).toEqual({ deleteCount: 1 });

    const { status, body } = await store.call('GET', '/application');
    expect(status).toBe(403);
    expect(body.errorCode).toBe('INVALID_API_TOKEN');
    expect(await store.events()).toEqual([{ eventType: 'application.uninstalled', entityId: String(store.storeId) }]);
  });

  // fidelity: assumed, what the namespace of another app gives is not said; 403, because a token speaks for its own
  // app only
  it('does not let an app uninstall another', async () => {
    await store.sandbox.apps.register({ clientId: 'other-app' });
    await store.sandbox.apps.install(store.storeId, 'other-app');

    const { status, body } = await store.call('DELETE', '/application?namespace=other-app');

    expect(status).toBe(403);
    expect(body.errorCode).toBe('INSUFFICIENT_APP_SCOPE');
  });
});
