import { openPaymentPayload } from '@ecwid-kit/auth';
import type { PaymentPayload } from '@ecwid-kit/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADDRESS, openShop, type TestShop } from './testing/open-shop.ts';

let shop: TestShop;
let secret: string;
let productId: number;

beforeEach(async () => {
  shop = await openShop();
  secret = await shop.addApp('pay', 'paymentUrl');
  await shop.sandbox.apps.install(shop.storeId, 'pay', ['add_payment_method', 'update_store_profile', 'update_orders']);
  productId = await shop.addProduct({ name: 'Tea', quantity: 5 });
  await service().addItem(shop.visit, { productId, quantity: 2 });
  await service().setEmail(shop.visit, 'ana@shop.example');
  await service().setShippingAddress(shop.visit, ADDRESS);
  await service().chooseShipping(shop.visit, 'post');
  const { paymentOptions } = await service().quote(shop.visit);
  const offer = paymentOptions.find(({ appClientId }) => appClientId === 'pay');
  await service().choosePayment(shop.visit, offer?.id ?? '');
});
afterEach(() => shop.close());

const service = () => shop.sandbox.shop;

/** Presses the button, and opens the form as the app does. */
async function goToPayment() {
  const placed = await service().place(shop.visit);
  if (placed.status !== 'payment') throw new Error(`Not a payment: ${placed.status}`);
  const payload = await openPaymentPayload(placed.fields, secret);
  return { placed, payload, transaction: payload.cart.order.referenceTransactionId };
}

const report = (payload: PaymentPayload, paymentStatus: string) =>
  shop.call('PUT', `/orders/${payload.cart.order.referenceTransactionId}`, { paymentStatus }, payload.token);

const comeBack = ({ returnUrl }: PaymentPayload, more = '') =>
  service().finishPayment(shop.visit, new URL(`${returnUrl}${more}`).searchParams);

const stock = async () => (await shop.get(`/products/${productId}`)).body.quantity as number; // of a limited stock
const lines = async () => (await service().openCart(shop.visit)).items.length;

describe('a payment app', () => {
  // fidelity: documented
  it('is a way to pay from its installation on, by its name', async () => {
    const { paymentOptions } = await service().quote(shop.visit);

    expect(paymentOptions).toMatchObject([
      { id: 'bank', title: 'Bank transfer', chosen: false },
      { id: expect.stringMatching(/^\d+-\d{13}$/), title: 'pay', appClientId: 'pay', chosen: true },
    ]);
  });

  // fidelity: documented
  it('is none after it was uninstalled', async () => {
    await shop.sandbox.apps.uninstall(shop.storeId, 'pay');

    expect((await service().quote(shop.visit)).paymentOptions.map(({ id }) => id)).toEqual(['bank']);
    expect(await service().place(shop.visit)).toMatchObject({ status: 'refused', reason: 'paymentOption' });
  });
});

describe('going to payment', () => {
  // fidelity: documented
  it('hands over the unfinished order, both ways encrypted', async () => {
    const { placed, payload } = await goToPayment();

    expect(placed.paymentUrl).toBe('https://app.example/pay');
    const { enc_data: _enc, ...onlyCbc } = placed.fields;
    expect(await openPaymentPayload(onlyCbc, secret)).toEqual(payload);
    expect(payload).toMatchObject({
      storeId: shop.storeId,
      lang: 'en',
      merchantAppSettings: {},
      cart: {
        currency: 'EUR',
        order: {
          total: 25,
          paymentStatus: 'INCOMPLETE',
          paymentModule: 'CUSTOM_PAYMENT_APP-pay',
          items: [{ quantity: 2 }],
        },
      },
    });
    expect(payload.token).toMatch(/^secret_SANDBOX/);
    expect(payload.returnUrl).toMatch(
      new RegExp(`^${shop.sandbox.url}/shop/${shop.storeId}/checkout/return\\?clientId=pay&timestamp=\\d{13}&key=`),
    );
  });

  it('shows the developer what was handed over, without token and key', async () => {
    const { payload } = await goToPayment();
    const key = new URL(payload.returnUrl).searchParams.get('key') ?? 'none';

    const [exchange] = await shop.traffic('payment');

    expect(exchange).toMatchObject({ clientId: 'pay', hint: expect.stringContaining('browser') as string });
    expect(exchange?.requestBody).toContain('"total":25');
    expect(exchange?.requestBody).not.toContain(payload.token);
    expect(exchange?.requestBody).not.toContain(key);
  });

  // fidelity: assumed, when stock is taken is not said; when the order is placed
  it('takes nothing from the stock yet, and keeps the cart', async () => {
    await goToPayment();

    expect(await stock()).toBe(5);
    expect(await lines()).toBe(1);
  });
});

describe('coming back', () => {
  // fidelity: documented
  it('thanks for what was paid', async () => {
    const { payload } = await goToPayment();
    const before = (await shop.events()).length;
    await report(payload, 'PAID');

    expect(await comeBack(payload)).toMatchObject({ page: 'thank-you', orderId: payload.cart.order.id });
    expect(await stock()).toBe(3);
    expect(await lines()).toBe(0);
    const events = (await shop.events()).slice(before).map(({ eventType }) => eventType);
    expect(events.toSorted()).toEqual(['customer.created', 'order.created', 'product.updated']);
  });

  // fidelity: assumed, the page after AWAITING_PAYMENT is not said for certain; the order is placed, so it is the
  // same thanks
  it('thanks for money that comes later', async () => {
    const { payload } = await goToPayment();
    await report(payload, 'AWAITING_PAYMENT');

    expect(await comeBack(payload)).toMatchObject({ page: 'thank-you' });
  });

  // fidelity: documented
  it('shows the cart with the same items after a refusal', async () => {
    const { payload } = await goToPayment();
    await report(payload, 'INCOMPLETE');

    expect(await comeBack(payload)).toEqual({ page: 'cart' });
    expect(await lines()).toBe(1);
  });

  // fidelity: documented
  it('shows the last step with what the app says', async () => {
    const { payload } = await goToPayment();

    expect(await comeBack(payload, '&errorMsg=Card%20expired')).toEqual({ page: 'checkout', errorMsg: 'Card expired' });
  });

  // fidelity: assumed, the page is documented, what becomes of the cart is not; the items are offered again, in a
  // cart of its own, because the order stays in the list
  it('shows the payment error of a cancelled order, and offers the items again in a new cart', async () => {
    const { payload } = await goToPayment();
    const { cartId } = await service().openCart(shop.visit);
    await report(payload, 'CANCELLED');

    expect(await comeBack(payload)).toMatchObject({ page: 'checkout-error' });
    expect(await lines()).toBe(1);
    expect(await stock()).toBe(5);
    expect((await service().openCart(shop.visit)).cartId).not.toBe(cartId);
    expect(await service().place(shop.visit)).toMatchObject({ status: 'payment' });
  });

  // fidelity: assumed, the return address is to be taken as opaque, what a changed one shows is not said; nothing of
  // the order
  it('shows nothing at an address that was changed', async () => {
    const { payload } = await goToPayment();
    await report(payload, 'PAID');
    const changed = (change: (url: URL) => void) => {
      const url = new URL(payload.returnUrl);
      change(url);
      return service().finishPayment(shop.visit, url.searchParams);
    };

    expect([
      await changed((url) => url.searchParams.set('clientId', 'other')),
      await changed((url) => url.searchParams.set('timestamp', '1')),
      await changed((url) => url.searchParams.set('key', 'AAAA')),
      await changed((url) => url.searchParams.delete('key')),
      await service().finishPayment({ ...shop.visit, storeId: 1 }, new URL(payload.returnUrl).searchParams),
    ]).toEqual(Array.from({ length: 5 }, () => ({ page: 'not-found' })));
  });
});

describe('a payment that is reported late', () => {
  // fidelity: documented
  it('places the order although the shopper never came back', async () => {
    const { payload } = await goToPayment();
    shop.sandbox.clock.advance(3 * 3600 * 1000);

    const { body } = await report(payload, 'PAID');

    expect(body).toEqual({ updateCount: 1 });
    expect((await shop.get('/orders')).body).toMatchObject({ total: 1, items: [{ paymentStatus: 'PAID', total: 25 }] });
    expect(await stock()).toBe(3);
    expect(await lines()).toBe(0);
  });
});
