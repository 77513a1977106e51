import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localOutbound, networkOutbound } from '../outbound/outbound.ts';
import { startTrace } from '../platform/trace.ts';
import { ADDRESS, openShop, type TestShop } from '../shop/testing/open-shop.ts';
import { createCallbacks } from './create-callbacks.ts';

const post = { title: 'Courier', rate: 7.5, transitDays: '1', description: 'Tomorrow' };
const rates =
  (...shippingOptions: unknown[]) =>
  () =>
    Response.json({ shippingOptions });

let shop: TestShop;

beforeEach(async () => {
  shop = await openShop();
  const productId = await shop.addProduct({ name: 'Tea' });
  await shop.sandbox.shop.addItem(shop.visit, { productId });
  await shop.sandbox.shop.setShippingAddress(shop.visit, ADDRESS);
});
afterEach(() => shop.close());

const quote = () => shop.sandbox.shop.quote(shop.visit);
const names = async () => (await quote()).shippingOptions.map((option) => option.shippingMethodName);

describe('asking shipping apps', () => {
  // fidelity: documented
  it('adds their options to the store’s own, with the app as the carrier', async () => {
    await shop.addApp('parcels', 'shippingUrl', rates(post));

    const { shippingOptions } = await quote();

    expect(shippingOptions.map(({ shippingMethodName }) => shippingMethodName)).toEqual(['Post', 'Collect', 'Courier']);
    expect(shippingOptions[2]).toMatchObject({
      shippingCarrierName: 'Shipping app parcels',
      appClientId: 'parcels',
      shippingRate: 7.5,
      description: 'Tomorrow',
    });
  });

  // fidelity: documented
  it('sends plain JSON with the cart, the whole app storage, and a trace to go on with', async () => {
    await shop.addApp('parcels', 'shippingUrl', rates());
    const tokens = await shop.sandbox.apps.install(shop.storeId, 'parcels', [
      'add_shipping_method',
      'update_store_profile',
    ]);
    await shop.call('PUT', '/storage/flat', '4.50', tokens.secret);
    await shop.call('PUT', '/storage/public', '{"a":1}', tokens.secret);

    await quote();

    const [request] = shop.asked;
    expect(request?.headers.get('content-type')).toBe('application/json');
    expect(request?.headers.get('traceparent')).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(request?.headers.has('authorization')).toBe(false);
    expect(request?.body).toMatchObject({
      storeId: shop.storeId,
      merchantAppSettings: { flat: '4.50', public: '{"a":1}' },
      cart: { items: [{ name: 'Tea', amount: 1 }], shippingAddress: { countryCode: 'HR' }, currency: 'EUR' },
    });
  });

  // fidelity: documented
  it('asks nobody without the scope, and nobody before there is an address', async () => {
    await shop.addApp('parcels', 'shippingUrl', rates(post));
    await shop.sandbox.apps.install(shop.storeId, 'parcels', ['read_catalog']);
    await quote();
    await shop.sandbox.apps.install(shop.storeId, 'parcels', ['add_shipping_method']);
    const stranger = { ...shop.visit, sessionToken: 'other' };
    await shop.sandbox.shop.addItem(stranger, { productId: (await quote()).lines[0]?.product.id ?? 0 });
    shop.asked.length = 0;

    await shop.sandbox.shop.quote(stranger);

    expect(shop.asked).toEqual([]);
  });

  // fidelity: documented
  it('leaves the address out for a shopper who collects', async () => {
    const point = { ...post, title: 'Locker', fulfilmentType: 'PICKUP' };
    await shop.addApp('parcels', 'shippingUrl', rates(post, point));
    await shop.sandbox.shop.chooseShipping(shop.visit, 'collect');
    shop.asked.length = 0;

    const { shippingOptions } = await quote();

    expect(shop.asked).toHaveLength(1); // the one with the address is remembered
    expect(shop.asked[0]?.body).not.toHaveProperty('cart.shippingAddress');
    expect(shippingOptions.map(({ shippingMethodName }) => shippingMethodName)).toEqual([
      'Post',
      'Collect',
      'Courier',
      'Locker',
    ]);
  });

  // fidelity: documented
  it.each([
    ['an error', () => new Response('oops', { status: 500 }), 'Not used: the status is 500, and only 200 counts'],
    ['a redirect', () => new Response(null, { status: 302 }), 'redirects are not followed'],
    ['a page', () => new Response('<p>Hi</p>'), 'Not used: the answer is not JSON'],
    ['nothing', () => new Response(''), 'Not used: the answer is empty, and should be JSON'],
    ['another list', () => Response.json({ rates: [] }), 'Not used: shippingOptions is required'],
    ['a wrong field', rates({ ...post, rate: 'cheap' }), 'Left out: shippingOptions[0].rate must be a number'],
    ['no host', () => Promise.reject(new Error('connect ECONNREFUSED')), 'connect ECONNREFUSED'],
  ])('goes on with the store’s own options after %s, and says what was wrong', async (_, answer, hint) => {
    await shop.addApp('parcels', 'shippingUrl', answer);

    const { shippingOptions, problems } = await quote();

    expect(shippingOptions.map(({ shippingMethodId }) => shippingMethodId)).toEqual(['post', 'collect']);
    expect(problems).toEqual([
      { about: 'shipping', clientId: 'parcels', message: expect.stringContaining(hint) as string },
    ]);
    expect((await shop.traffic('shipping'))[0]?.hint).toContain(hint);
  });

  // fidelity: assumed, that each of several shipping apps gets a request is not said for certain; each does, and a
  // slow or broken one takes nothing from the others
  it('asks every app at once, and each answer counts by itself', async () => {
    const both = Promise.withResolvers<void>();
    await shop.addApp('slow', 'shippingUrl', async () => {
      await both.promise;
      return Response.json({ shippingOptions: [post] });
    });
    await shop.addApp('failing', 'shippingUrl', () => {
      both.resolve();
      return new Response(null, { status: 503 });
    });

    expect(await names()).toEqual(['Post', 'Collect', 'Courier']);
  });
});

describe('the time an app has', () => {
  // fidelity: documented
  it('ends, and the shopper goes on', async () => {
    await shop.addApp('parcels', 'shippingUrl');
    const { platform, faults } = shop.sandbox;
    const outbound = localOutbound(() => new Promise<Response>(() => {}));
    const callbacks = createCallbacks({ platform, outbound, faults, timeoutsMs: { shipping: 20, discount: 20 } });
    const { profile, order } = await quote();

    const replies = await callbacks.shippingRates(
      shop.storeId,
      { settings: profile, lines: [{ productId: 1, sku: '', name: 'Tea', unitPrice: 1, quantity: 1 }], amounts: order },
      startTrace(platform.random),
    );

    expect(replies).toEqual([{ clientId: 'parcels', cached: false, problems: ['No answer within 0.02 s'] }]);
  });

  it('is told by the name of the port where nothing listens', async () => {
    const { platform, faults } = shop.sandbox;
    await shop.sandbox.apps.register({
      clientId: 'parcels',
      settings: { scopes: ['add_shipping_method'], endpoints: { shippingUrl: 'http://127.0.0.1:1/ship' } },
    });
    await shop.sandbox.apps.install(shop.storeId, 'parcels');
    const callbacks = createCallbacks({ platform, outbound: networkOutbound, faults });
    const { profile, order } = await quote();

    const [reply] = await callbacks.shippingRates(
      shop.storeId,
      { settings: profile, lines: [{ productId: 1, sku: '', name: 'Tea', unitPrice: 1, quantity: 1 }], amounts: order },
      startTrace(platform.random),
    );

    expect(reply?.problems).toEqual(['Nothing listens on 127.0.0.1:1']);
  });
});

describe('asking the same again', () => {
  // fidelity: assumed, five minutes are in older documentation, today’s says only that answers may be kept; five
  // minutes
  it('is answered from what the app said, for five minutes', async () => {
    await shop.addApp('parcels', 'shippingUrl', rates(post));
    await quote();
    shop.endpoints.set('/parcels', rates({ ...post, title: 'Changed' }));

    shop.sandbox.clock.advance(4 * 60_000);
    expect(await names()).toContain('Courier');
    shop.sandbox.clock.advance(60_000);
    expect(await names()).toContain('Changed');

    expect(shop.asked).toHaveLength(2);
    const hints = (await shop.traffic('shipping')).map(({ hint }) => hint);
    expect(hints).toEqual(['', expect.stringContaining('answered 240 s ago'), '']);
  });

  // fidelity: documented
  it('is not asked for another cart, another address or another storage', async () => {
    await shop.addApp('parcels', 'shippingUrl', rates(post));
    const tokens = await shop.sandbox.apps.install(shop.storeId, 'parcels', [
      'add_shipping_method',
      'update_store_profile',
    ]);
    await quote();
    await shop.sandbox.shop.setQuantity(shop.visit, 1, 2);
    await quote();
    await shop.sandbox.shop.setShippingAddress(shop.visit, { ...ADDRESS, city: 'Split' });
    await quote();
    await shop.call('PUT', '/storage/flat', '1', tokens.secret);
    await quote();

    expect(shop.asked).toHaveLength(4);
  });

  // fidelity: assumed, whether failures are kept is not said; they are not, so that an app that was mended is heard
  // at once
  it('asks again where the answer could not be used', async () => {
    await shop.addApp('parcels', 'shippingUrl', () => new Response(null, { status: 500 }));
    await quote();
    shop.endpoints.set('/parcels', rates(post));

    expect(await names()).toContain('Courier');
  });
});

describe('asking discount apps', () => {
  // fidelity: documented
  it('takes off what they say, and explains it by the app', async () => {
    await shop.addApp('vip', 'discountUrl', () =>
      Response.json({
        discounts: [{ value: 10, type: 'PERCENT', description: 'VIP' }],
        surcharges: [{ id: 'box', value: 2 }],
      }),
    );

    const { order, explanation } = await quote();

    expect(order).toMatchObject({ subtotal: 10, discount: 1, total: 11, customDiscount: [1] });
    expect(explanation).toContainEqual(expect.objectContaining({ amount: -1, source: 'app', appId: 'vip' }));
    expect(order.discountInfo).toEqual([{ base: 'CUSTOM', type: 'PERCENT', value: 10, description: 'VIP' }]);
  });

  // fidelity: documented
  it('asks with the first thing in the cart, long before there is an e-mail', async () => {
    await shop.addApp('vip', 'discountUrl', () => Response.json({ discounts: [] }));
    const stranger = { ...shop.visit, sessionToken: 'other' };
    const productId = await shop.addProduct({ name: 'Cup' });
    await shop.sandbox.shop.addItem(stranger, { productId });
    shop.asked.length = 0;

    await shop.sandbox.shop.quote(stranger);

    expect(shop.asked[0]?.body).toMatchObject({ cart: { id: null, customerEmail: null, discountCoupon: null } });
  });
});

describe('faults', () => {
  it('stand in for the app’s answer, as often as they are told to', async () => {
    await shop.addApp('parcels', 'shippingUrl', rates(post));
    shop.sandbox.faults.add({ target: 'shipping', clientId: 'parcels', kind: 'status', status: 502, times: 1 });

    expect(await names()).toEqual(['Post', 'Collect']);
    expect(await names()).toContain('Courier');
    expect((await shop.traffic('shipping'))[0]?.hint).toContain('Fault 1: status');
  });

  it('drop the connection', async () => {
    await shop.addApp('vip', 'discountUrl', () => Response.json({ discounts: [{ value: 1 }] }));
    shop.sandbox.faults.add({ target: 'discount', kind: 'drop' });

    const { order, problems } = await quote();

    expect(order.discount).toBe(0);
    expect(problems[0]?.message).toBe('vip: The connection was dropped');
  });

  it('let an app take too long', async () => {
    await shop.addApp('parcels', 'shippingUrl', rates(post));
    const { platform, faults } = shop.sandbox;
    faults.add({ target: 'shipping', kind: 'latency', delayMs: 60_000 });
    const outbound = localOutbound(() => Response.json({ shippingOptions: [post] }));
    const callbacks = createCallbacks({ platform, outbound, faults, timeoutsMs: { shipping: 20, discount: 20 } });
    const { profile, order } = await shop.sandbox.shop.quote({ ...shop.visit, sessionToken: 'other' });
    const lines = [{ productId: 1, sku: '', name: 'Tea', unitPrice: 1, quantity: 1 }];

    const [reply] = await callbacks.shippingRates(
      shop.storeId,
      { settings: profile, lines, amounts: order },
      startTrace(platform.random),
    );

    expect(reply).toEqual({ clientId: 'parcels', cached: false, problems: ['No answer within 0.02 s'] });
  });
});
