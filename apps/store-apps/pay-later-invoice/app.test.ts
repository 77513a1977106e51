import { createAppHandler, createTokenSigner, settingsEntries } from '@ecwid-kit/app-sdk';
import {
  createTestPlatform,
  makeAppDeps,
  makePaymentPayload,
  makePaymentRequest,
  TEST_CLIENT_SECRET,
  TEST_TOKEN,
  TEST_URL,
} from '@ecwid-kit/app-sdk/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { payLaterInvoice } from './app.ts';
import { settingsSchema, type Settings } from './settings.ts';

const TRANSACTION = 'transaction_555000111';

function setUp() {
  const platform = createTestPlatform();
  const order: Record<string, unknown> = { id: 'QX7TE', paymentStatus: 'INCOMPLETE' };
  platform.orders.set(TRANSACTION, order);
  const handle = createAppHandler(payLaterInvoice, makeAppDeps({ api: platform.api }));
  const open = async (settings: Partial<Settings> = {}, payload = makePaymentPayload()) => {
    const merchantAppSettings = settingsEntries(payLaterInvoice, settingsSchema.parse(settings));
    return handle(await makePaymentRequest({ ...payload, merchantAppSettings }));
  };
  const decide = async (state: string, decision: string) =>
    handle(
      new Request(`${TEST_URL}/decision`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ state, decision }).toString(),
      }),
    );
  /** Opens the page and presses a button of it. */
  const openAndDecide = async (decision: string, settings: Partial<Settings> = {}) =>
    decide(stateOf(await (await open(settings)).text()), decision);
  const updates = () => platform.calls.filter(({ method }) => method === 'PUT');
  return { platform, order, open, decide, openAndDecide, updates };
}

const stateOf = (page: string) => /name="state" value="([^"]+)"/.exec(page)?.[1] ?? '';
const { returnUrl } = makePaymentPayload();
let test: ReturnType<typeof setUp>;
beforeEach(() => {
  test = setUp();
});

describe('the page', () => {
  it('shows the order, and needs no script', async () => {
    const response = await test.open({ companyName: 'Wren & Co', dueDays: 30 });
    const page = await response.text();

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('Pay €34.50 by invoice');
    expect(page).toContain('Wren &amp; Co within 30 days');
    expect(page).toContain('Tea tin');
    expect(page.match(/<button/g)).toHaveLength(3);
    expect(page).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toContain("form-action 'self' https://shop.example");
  });

  it('writes what shoppers and merchants typed as text', async () => {
    const order = { items: [{ quantity: 1, name: '<img src=x onerror=alert(1)>' }] };

    const page = await (await test.open({ companyName: '"><script>' }, makePaymentPayload({ order }))).text();

    expect(page).not.toContain('<img');
    expect(page).not.toContain('<script');
  });

  it('holds no token of the platform', async () => {
    expect(await (await test.open()).text()).not.toContain(TEST_TOKEN);
  });

  it('leaves out the third button when the merchant wants a decision', async () => {
    expect(await (await test.open({ allowLater: false })).text()).not.toContain('value="later"');
  });

  it('sends the shopper on when the order was decided before', async () => {
    test.order['paymentStatus'] = 'AWAITING_PAYMENT';

    const response = await test.open();

    expect([response.status, response.headers.get('location')]).toEqual([303, returnUrl]);
  });
});

describe('a decision', () => {
  it.each([
    ['approve', {}, { paymentStatus: 'AWAITING_PAYMENT', externalTransactionId: 'INV-555000111' }],
    ['approve', { approvedStatus: 'PAID' }, { paymentStatus: 'PAID', externalTransactionId: 'INV-555000111' }],
    ['later', {}, { paymentStatus: 'AWAITING_PAYMENT', externalTransactionId: 'INV-555000111' }],
  ] as const)('to %s with %j updates the order, then sends the shopper back', async (decision, settings, update) => {
    const response = await test.openAndDecide(decision, settings);

    expect(test.updates()).toMatchObject([{ path: `/orders/${TRANSACTION}`, body: update }]);
    expect([response.status, response.headers.get('location')]).toEqual([303, returnUrl]);
  });

  it.each([
    ['decline', {}],
    ['approve', { maximumTotal: 34.49 }],
    ['later', { allowLater: false }],
  ] as const)('to %s with %j leaves the order incomplete and says why at the checkout', async (decision, settings) => {
    const response = await test.openAndDecide(decision, settings);

    expect(test.updates()).toMatchObject([{ body: { paymentStatus: 'INCOMPLETE' } }]);
    const [address, reason = ''] = (response.headers.get('location') ?? '').split('&errorMsg=');
    expect(address).toBe(returnUrl);
    expect(decodeURIComponent(reason)).toMatch(/choose another way to pay/);
  });

  it('is taken once, however often it is sent', async () => {
    const state = stateOf(await (await test.open()).text());

    await test.decide(state, 'approve');
    const again = await test.decide(state, 'decline');

    expect(test.updates()).toHaveLength(1);
    expect(test.order['paymentStatus']).toBe('AWAITING_PAYMENT');
    expect(again.headers.get('location')).toBe(returnUrl);
  });

  it('is refused with a state that was changed, made by another, or is missing', async () => {
    const state = stateOf(await (await test.open()).text());
    const foreign = await createTokenSigner({ clientSecret: 'another-secret-of-another-app' }).sign(
      'pay-later-invoice',
      {},
      { expiresInSeconds: 60 },
    );
    const otherPurpose = await createTokenSigner({ clientSecret: TEST_CLIENT_SECRET }).sign(
      'page',
      {},
      { expiresInSeconds: 60 },
    );

    for (const bad of [`x${state}`, foreign, otherPurpose, '']) {
      expect((await test.decide(bad, 'approve')).status).toBe(400);
    }
    expect((await test.decide(state, 'steal')).status).toBe(400);
    expect(test.updates()).toEqual([]);
  });

  it('keeps the shopper here when the shop does not answer', async () => {
    const state = stateOf(await (await test.open()).text());
    test.platform.token = 'secret_SANDBOXdead';

    const response = await test.decide(state, 'approve');

    expect(response.status).toBe(502);
    expect(response.headers.get('location')).toBeNull();
  });
});
