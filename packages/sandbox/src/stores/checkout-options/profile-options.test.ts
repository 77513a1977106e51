import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

// fidelity: assumed, the reference calls the options in the profile read-only and its older text does not; what is sent
// replaces the list
describe('changing the profile', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
    await store.sandbox.apps.register({
      clientId: 'pay',
      settings: { scopes: ['add_payment_method'], endpoints: { paymentUrl: 'https://app.example/pay' } },
    });
    await store.sandbox.apps.install(store.storeId, 'pay');
    return () => store.close();
  });

  const read = async () => (await store.call('GET', '/profile')).body;
  const change = (body: object) => store.call('PUT', '/profile', body);

  it('takes whole lists of options, and gives new ones what they lack', async () => {
    const { status } = await change({
      shipping: { shippingOptions: [{ title: 'Post' }, { id: 'own', title: 'Courier', orderby: 5 }] },
      payment: { paymentOptions: [{ checkoutTitle: 'Cash', paymentProcessorId: 'offline' }] },
    });

    expect(status).toBe(200);
    const { shipping, payment } = await read();
    expect(shipping.shippingOptions).toMatchObject([
      { id: 'own', title: 'Courier', orderby: 5 },
      { id: expect.stringMatching(/^\d+-\d{13}$/), title: 'Post', titleTranslated: { en: 'Post' }, orderby: 10 },
    ]);
    expect(payment.paymentOptions).toMatchObject([{ checkoutTitle: 'Cash' }, { appClientId: 'pay' }]);
    expect((await store.call('GET', '/profile/shippingOptions')).body).toEqual(shipping.shippingOptions);
  });

  it('leaves everything as it is when it is sent as it was read', async () => {
    await change({
      shipping: { shippingOptions: [{ title: 'Post', flatRate: { rate: 5 }, ratesCalculationType: 'flat' }] },
      payment: { paymentOptions: [{ checkoutTitle: 'Cash', paymentProcessorId: 'offline' }] },
      zones: [{ name: 'Croatia', countryCodes: ['HR'] }],
      taxSettings: { pricesIncludeTax: true, taxes: [{ name: 'VAT', defaultTax: 25 }] },
    });
    const before = await read();

    expect((await change(before)).status).toBe(200);

    expect(await read()).toEqual(before);
  });

  it('answers the documented codes of the options', async () => {
    const noTitle = await change({ shipping: { shippingOptions: [{}] } });
    const noGateway = await change({ payment: { paymentOptions: [{ checkoutTitle: 'Card' }] } });

    expect(noTitle.body.errorCode).toBe('SHIPPING_OPTION_TITLE_REQUIRED');
    expect(noGateway.body.errorCode).toBe('PAYMENT_GATEWAY_NAME_REQUIRED');
  });

  it('switches Apple Pay on and off', async () => {
    await change({ payment: { applePay: { enabled: true } } });

    expect((await read()).payment.applePay).toEqual({ enabled: true, available: false });
  });

  it('keeps the zone that every store has', async () => {
    expect((await read()).zones).toEqual([{ id: 'WORLD', name: 'WORLD' }]);

    await change({ zones: [{ id: 'hr', name: 'Croatia', countryCodes: ['HR'] }] });

    expect((await read()).zones).toMatchObject([{ id: 'hr' }, { id: 'WORLD' }]);
  });
});
