import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../testing/test-store.ts';

const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');
const DAY_MS = 86_400_000;

describe('a trial', () => {
  let store: TestStore;
  let token: string;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NEW_YEAR } });
    await store.sandbox.apps.register({
      clientId: 'priced',
      settings: { endpoints: { webhookUrl: 'https://priced.example/hook' } },
      listing: { price: '€4.90 a month', trialDays: 14 },
    });
    ({ secret: token } = await store.sandbox.apps.install(store.storeId, 'priced'));
    return () => store.close();
  });

  const status = async () => (await store.call('GET', '/application', undefined, token)).body.subscriptionStatus;
  const changes = async () =>
    (await store.events()).filter(({ eventType }) => eventType === 'application.subscriptionStatusChanged');

  // fidelity: documented
  it('lasts as long as the listing says', async () => {
    store.sandbox.clock.advance(14 * DAY_MS - 1000);

    expect(await status()).toBe('TRIAL');
    expect(await changes()).toEqual([]);
  });

  // fidelity: assumed, that a trial ends in a paid subscription or a suspension is documented; merchants of the
  // sandbox always pay, so it becomes active
  it('becomes a subscription when it is over, and the app hears of it once', async () => {
    store.sandbox.clock.advance(14 * DAY_MS);
    await expect.poll(status).toBe('ACTIVE');
    store.sandbox.clock.advance(DAY_MS);
    await store.call('GET', '/application', undefined, token);

    expect(await changes()).toEqual([
      {
        eventType: 'application.subscriptionStatusChanged',
        entityId: String(store.storeId),
        data: { oldSubscriptionStatus: 'TRIAL', newSubscriptionStatus: 'ACTIVE' },
      },
    ]);
    expect((await store.call('GET', '/application', undefined, token)).body.subscription).toEqual({
      status: 'ACTIVE',
      startDate: '2026-01-15 00:00:00 +0000',
    });
  });
});
