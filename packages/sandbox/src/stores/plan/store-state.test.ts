import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

let store: TestStore;

beforeEach(async () => {
  store = await openTestStore();
  return () => store.close();
});

async function changeState(body: Record<string, unknown>) {
  const response = await store.sandbox.fetch(`/_sandbox/stores/${store.storeId}/state`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${store.sandbox.operatorKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

describe('the state of a store', () => {
  // fidelity: documented
  it('that is suspended answers its apps with 402, and no longer when that is over', async () => {
    expect((await changeState({ suspended: true })).body).toMatchObject({ suspended: true, plan: 'ECWID_UNLIMITED' });

    for (const token of [store.token, store.publicToken]) {
      expect(await store.call('GET', '/products', undefined, token)).toMatchObject({
        status: 402,
        body: { errorCode: 'STORE_IS_SUSPENDED' },
      });
    }
    await changeState({ suspended: false });
    expect((await store.call('GET', '/products')).status).toBe(200);
  });

  // fidelity: documented
  it('on the free plan has no API', async () => {
    await changeState({ plan: 'ECWID_FREE' });

    expect(await store.call('GET', '/profile')).toMatchObject({
      status: 402,
      body: { errorCode: 'NOT_AVAILABLE_ON_CURRENT_PLAN' },
    });
  });

  // fidelity: documented
  it('tells apps of another plan by the names of both', async () => {
    await changeState({ plan: 'ECWID_BUSINESS' });
    await changeState({ plan: 'ECWID_BUSINESS' });

    expect(await store.events()).toEqual([
      {
        eventType: 'profile.subscriptionStatusChanged',
        entityId: store.storeId,
        data: { oldSubscriptionName: 'ECWID_UNLIMITED', newSubscriptionName: 'ECWID_BUSINESS' },
      },
    ]);
  });

  // fidelity: assumed, the fields are documented, the number of products of each plan is chosen
  it('shows in the profile', async () => {
    await changeState({ plan: 'ECWID_VENTURE', availableFeatures: ['COMBINATIONS'] });

    const { body } = await store.call('GET', '/profile?showExtendedInfo=true');
    expect(body.account).toMatchObject({
      suspended: false,
      availableFeatures: ['COMBINATIONS'],
      limitsAndRestrictions: { maxProductLimit: 100 },
    });
    expect(body.accountBilling.pricingPlanName).toBe('ECWID_VENTURE');
  });

  it('takes only plans there are', async () => {
    expect((await changeState({ plan: 'ECWID_GOLD' })).status).toBe(400);
  });
});

describe('the plan of a store', () => {
  // fidelity: assumed, the limit is documented, the error above it is not; 402 as for all that a plan does not include
  it('limits its products', async () => {
    await changeState({ plan: 'ECWID_VENTURE' });
    for (let count = 0; count < 100; count++) await store.call('POST', '/products', { name: `Tin ${count}` });

    expect(await store.call('POST', '/products', { name: 'One more' })).toMatchObject({
      status: 402,
      body: { errorCode: 'NOT_AVAILABLE_ON_CURRENT_PLAN' },
    });
    expect((await store.call('GET', '/products?limit=1')).body.total).toBe(100);
  });
});

describe('a fault with an error code', () => {
  it('answers it with its status', async () => {
    store.sandbox.faults.add({
      target: 'rest',
      match: 'domains.purchase',
      kind: 'status',
      errorCode: 'OPEN_SRS_WRONG_RESPONSE',
    });

    expect(await store.call('POST', '/domains/purchase', {})).toMatchObject({
      status: 403,
      body: { errorCode: 'OPEN_SRS_WRONG_RESPONSE' },
    });
  });
});
