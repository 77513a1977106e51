import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const DAY_MS = 86_400_000;

let store: TestStore;
let keys = 0;

beforeEach(async () => {
  store = await openTestStore({ clock: { frozenAtMs: Date.parse('2026-01-01T12:00:00Z') } });
  return () => store.close();
});

const newKey = () => `00000000-0000-4000-8000-${String((keys += 1)).padStart(12, '0')}`;
const makeCharge = (fields: Record<string, unknown> = {}) => ({
  amount: 9.99,
  currency: 'USD',
  description: '100 parcels',
  idempotencyKey: newKey(),
  ...fields,
});
const charge = (fields?: Record<string, unknown>) => store.call('POST', '/billing/transactions', makeCharge(fields));

async function operate(method: string, path: string, body?: unknown) {
  const response = await store.sandbox.fetch(`/_sandbox/stores/${store.storeId}${path}`, {
    method,
    headers: { Authorization: `Bearer ${store.sandbox.operatorKey}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return response.json();
}

describe('a charge', () => {
  // fidelity: assumed, the reference writes the fields as query parameters, a library sends a body; both are taken
  it('is made by a body or by a query', async () => {
    const byBody = await charge();
    const query = new URLSearchParams({ ...makeCharge(), amount: '5', metadata: '{"order":7}' }).toString();
    const byQuery = await store.call('POST', `/billing/transactions?${query}`);

    expect(byBody.body).toEqual({ transactionId: expect.any(String), idempotencyKeyInUse: false });
    expect(byQuery.body.idempotencyKeyInUse).toBe(false);
    expect(await operate('GET', '/charges')).toMatchObject({
      total: 2,
      items: expect.arrayContaining([
        expect.objectContaining({ amount: 9.99, currency: 'USD', clientId: 'test-app' }),
        expect.objectContaining({ amount: 5, metadata: { order: 7 } }),
      ]),
    });
  });

  // fidelity: documented
  it('is made once for one key', async () => {
    const sent = makeCharge();
    const first = await charge(sent);
    const second = await charge(sent);

    expect(second.body).toEqual({ ...first.body, idempotencyKeyInUse: true });
    expect(await operate('GET', '/charges')).toMatchObject({ total: 1 });
  });

  // fidelity: assumed, the code is documented, when it comes is not: a key that stands for another charge
  it('is refused with the key of another charge', async () => {
    const sent = makeCharge();
    await charge(sent);

    expect(await charge({ ...sent, amount: 10 })).toMatchObject({
      status: 400,
      body: { errorCode: 'CHARGE_IDEMPOTENCY_KEY_NOT_UNIQUE' },
    });
  });

  // fidelity: documented
  it.each([
    ['CHARGE_AMOUNT_INVALID', { amount: undefined }],
    ['CHARGE_AMOUNT_INVALID', { amount: 0 }],
    ['CHARGE_AMOUNT_INVALID', { amount: -5 }],
    ['CHARGE_AMOUNT_INVALID', { amount: 1.005 }],
    ['CHARGE_AMOUNT_INVALID', { amount: 'much' }],
    ['CHARGE_CURRENCY_INVALID', { currency: 'CHF' }],
    ['CHARGE_DESCRIPTION_INVALID', { description: '' }],
    ['CHARGE_DESCRIPTION_INVALID', { description: 'x'.repeat(256) }],
    ['CHARGE_IDEMPOTENCY_KEY_INVALID', { idempotencyKey: '1' }],
  ])('is refused with %s for %j', async (errorCode, fields) => {
    expect(await charge(fields)).toMatchObject({ status: 400, body: { errorCode } });
  });

  // fidelity: assumed, the limits are documented in US dollars, the rates and what a day is are not; fixed rates, and
  // days of UTC
  it('is at most 500 USD, and 5000 USD a day', async () => {
    expect(await charge({ amount: 500.01 })).toMatchObject({
      status: 402,
      body: { errorCode: 'CHARGE_LIMIT_EXCEEDED' },
    });
    expect((await charge({ amount: 460, currency: 'EUR' })).status).toBe(402);
    for (let count = 0; count < 10; count++) expect((await charge({ amount: 500 })).status).toBe(200);

    expect(await charge({ amount: 0.01 })).toMatchObject({ status: 402, body: { errorCode: 'CHARGE_LIMIT_EXCEEDED' } });
    store.sandbox.clock.advance(DAY_MS / 2);
    expect((await charge({ amount: 0.01 })).status).toBe(200);
  });

  // fidelity: documented
  it.each([
    ['missing', 'CHARGE_PAYMENT_SOURCE_MISSING'],
    ['declined', 'CHARGE_DECLINED'],
  ])('of a store whose payment source is %s is refused with %s', async (paymentSource, errorCode) => {
    await operate('PUT', '/state', { paymentSource });
    const sent = makeCharge();

    expect(await charge(sent)).toMatchObject({ status: 402, body: { errorCode } });
    await operate('PUT', '/state', { paymentSource: 'valid' });
    expect((await charge(sent)).body.idempotencyKeyInUse).toBe(false);
  });

  // fidelity: documented
  it('needs the scope charge', async () => {
    const narrow = await openTestStore({ scopes: ['read_catalog'] });

    expect((await narrow.call('POST', '/billing/transactions', makeCharge())).body.errorCode).toBe(
      'INSUFFICIENT_APP_SCOPE',
    );
    await narrow.close();
  });
});
