import { expect, it } from 'vitest';
import { createAppHandler } from '../http/create-app-handler.ts';
import { makeApp } from '../testing/make-app.ts';
import { makeAppDeps } from '../testing/make-app-deps.ts';
import { makePaymentPayload, makePaymentRequest } from '../testing/make-payment-request.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import { TEST_STORE_ID, TEST_TOKEN } from '../testing/test-request.ts';
import { returnAddress } from './return-address.ts';

const app = makeApp({ payment: ({ order, currency }) => Response.json({ total: order.total, currency }) });
const key = { clientId: 'test-app', storeId: TEST_STORE_ID };

function serve() {
  const platform = createTestPlatform();
  const deps = makeAppDeps({ api: platform.api });
  return { handle: createAppHandler(app, deps), deps, platform };
}

it.each([[['data', 'enc_data']], [['enc_data']], [['data']]] as const)('reads a form with %j', async (fields) => {
  const { handle, deps } = serve();

  const response = await handle(await makePaymentRequest(makePaymentPayload(), { fields }));

  expect(await response.json()).toEqual({ total: 34.5, currency: 'EUR' });
  expect(await deps.installations.get(key)).toMatchObject({ accessToken: TEST_TOKEN });
});

it('keeps no token of an unauthenticated form that the platform does not know', async () => {
  const { handle, deps, platform } = serve();
  platform.token = 'secret_SANDBOXother';

  const response = await handle(await makePaymentRequest(makePaymentPayload(), { fields: ['data'] }));

  expect(response.status).toBe(200);
  expect(await deps.installations.get(key)).toBeUndefined();
});

it.each(['', 'enc_data=AAAA', 'data=AAAA', '%%%', 'enc_data=' + 'A'.repeat(200)])(
  'refuses the form %j',
  async (body) => {
    const { handle } = serve();
    const { url } = await makePaymentRequest();

    expect((await handle(new Request(url, { method: 'POST', body }))).status).toBe(400);
  },
);

it('refuses a form for another app', async () => {
  const { handle } = serve();

  const request = await makePaymentRequest(makePaymentPayload(), { clientSecret: 'another-secret-of-another-app' });

  expect((await handle(request)).status).toBe(400);
});

it('is opened by POST only', async () => {
  const { handle } = serve();

  const response = await handle(new Request((await makePaymentRequest()).url));

  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
});

it('appends to a return address', () => {
  expect(returnAddress('https://x/1?a=b', { errorMsg: 'No & no' })).toBe('https://x/1?a=b&errorMsg=No%20%26%20no');
  expect(returnAddress('https://x/1?a=b')).toBe('https://x/1?a=b');
});
