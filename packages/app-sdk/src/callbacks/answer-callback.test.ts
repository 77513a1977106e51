import type { ShippingRate } from '@ecwid-kit/types';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { AppDefinition } from '../app/app-definition.ts';
import { createAppHandler } from '../http/create-app-handler.ts';
import type { LogFields } from '../log/logger.ts';
import { makeApp, type testSettingsSchema } from '../testing/make-app.ts';
import { makeAppDeps } from '../testing/make-app-deps.ts';
import { makeDiscountRequest, makeShippingRequest } from '../testing/make-callback-request.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import { TEST_STORE_ID, TEST_TOKEN } from '../testing/test-request.ts';

const rate = (fields: Partial<ShippingRate> = {}): ShippingRate => ({
  title: 'Post',
  rate: 4,
  transitDays: '',
  description: '',
  ...fields,
});

type Shipping = NonNullable<AppDefinition<typeof testSettingsSchema, unknown>['shipping']>;

function serve(shipping: Shipping) {
  const logged: (LogFields & { event: string })[] = [];
  const platform = createTestPlatform();
  const deps = makeAppDeps({
    api: platform.api,
    logger: (_level, event, fields) => logged.push({ event, ...fields }),
  });
  return { handle: createAppHandler(makeApp({ shipping }), deps), deps, logged, platform };
}

describe('a shipping request', () => {
  it('is answered by what the merchant set', async () => {
    const { handle } = serve(({ settings, cart }) => [
      rate({ rate: settings.flat, title: `${settings.title} to ${cart.shippingAddress?.city}` }),
    ]);
    const merchantAppSettings = { settings: '{"flat":7}', public: '{}' };

    const response = await handle(await makeShippingRequest({ merchantAppSettings }));

    expect(await response.json()).toEqual({ shippingOptions: [rate({ rate: 7, title: 'Post to Zagreb' })] });
  });

  it('gets no options when the handler throws, and the log says why', async () => {
    const { handle, logged } = serve(() => {
      throw new Error('no rates for secret_AAAABBBB');
    });

    const response = await handle(await makeShippingRequest());

    expect([response.status, await response.json()]).toEqual([200, { shippingOptions: [] }]);
    expect(logged).toMatchObject([{ event: 'shipping.failed', error: 'no rates for secret_***' }]);
  });

  it('loses the options that the platform would not take', async () => {
    const { handle } = serve(() => [rate({ rate: Number.NaN }), rate({ title: 'Good' })]);

    expect(await (await handle(await makeShippingRequest())).json()).toEqual({
      shippingOptions: [rate({ title: 'Good' })],
    });
  });

  it.each(['', 'wrong', '00000000000000000000000000000000'])('is refused with the key %j', async (key) => {
    const { handle } = serve(() => [rate()]);

    expect((await handle(await makeShippingRequest({}, { key }))).status).toBe(403);
  });

  it.each(['', '{', '[]', '{"storeId":1}', '{"storeId":1,"merchantAppSettings":{"a":1},"cart":{"items":[]}}'])(
    'is refused with the body %j',
    async (body) => {
      const { handle } = serve(() => [rate()]);
      const { url } = await makeShippingRequest();

      expect((await handle(new Request(url, { method: 'POST', body }))).status).toBe(400);
    },
  );

  it('is refused when it is too long, whether it says so or not', async () => {
    const { handle } = serve(() => [rate()]);
    const { url } = await makeShippingRequest();
    const long = ' '.repeat(5 * 1024 * 1024);
    const streamed = new Request(url, { method: 'POST', body: new Blob([long]).stream(), duplex: 'half' });

    expect((await handle(new Request(url, { method: 'POST', body: long }))).status).toBe(413);
    expect((await handle(streamed)).status).toBe(413);
  });

  it('lets the handler ask the API with the token that was kept, in the trace of the request', async () => {
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    const { handle, deps, platform } = serve(async ({ getApi }) => {
      await (await getApi()).appStorage.list();
      return [rate()];
    });
    await deps.installations.set({ clientId: 'test-app', storeId: TEST_STORE_ID, accessToken: TEST_TOKEN, scopes: [] });

    const response = await handle(await makeShippingRequest({}, { headers: { traceparent } }));

    expect(await response.json()).toEqual({ shippingOptions: [rate()] });
    expect(platform.calls[0]?.headers['traceparent']).toContain('a'.repeat(32));
  });
});

describe('a discount request', () => {
  it('is answered with discounts and surcharges', async () => {
    const answer = { discounts: [{ value: 2 }], surcharges: [{ value: 3, description: 'Gift' }] };
    const handle = createAppHandler(makeApp({ discount: () => answer }), makeAppDeps());

    expect(await (await handle(await makeDiscountRequest())).json()).toEqual(answer);
  });

  it('loses the discounts that the platform would not take', async () => {
    const app = makeApp({ discount: () => ({ discounts: [{ value: -1 }, { value: 0 }, { value: 1 }] }) });
    const handle = createAppHandler(app, makeAppDeps());

    expect(await (await handle(await makeDiscountRequest())).json()).toEqual({ discounts: [{ value: 1 }] });
  });

  it('is answered in time by a handler that is not', async () => {
    const app = makeApp({
      discount: async ({ signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const answering = createAppHandler(app, makeAppDeps())(await makeDiscountRequest());
    // In steps, so that the request is read and the timer set before its time is over.
    for (let second = 0; second < 4; second += 1) {
      await new Promise(setImmediate);
      await vi.advanceTimersByTimeAsync(1_000);
    }

    // Real time is not over: without its own limit the handler would be waited for until the test ends.
    expect(await (await answering).json()).toEqual({ discounts: [] });
  });

  it('has no address in an app that gives no discounts', async () => {
    const handle = createAppHandler(makeApp(), makeAppDeps());

    expect((await handle(await makeDiscountRequest())).status).toBe(404);
  });
});
