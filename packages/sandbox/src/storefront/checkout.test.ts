import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPaymentPayload } from '@ecwid-kit/auth';
import { openTestStore, type TestStore } from '../testing/test-store.ts';
import { openShopper, textOf, type Shopper } from './testing/open-shopper.ts';

const PROFILE = {
  formatsAndUnits: { currency: 'EUR', currencyPrefix: '€' },
  settings: { storeName: 'Kiosk', orderCommentsEnabled: true },
  legalPagesSettings: { requireTermsAgreementAtCheckout: true, legalPages: [] },
  shipping: {
    shippingOptions: [
      { id: 'post', title: 'Post', ratesCalculationType: 'flat', flatRate: { rateType: 'ABSOLUTE', rate: 5 } },
      { id: 'collect', title: 'Collect', fulfilmentType: 'pickup', orderby: 9, pickupInstruction: '<p>Green door</p>' },
    ],
  },
  payment: {
    paymentOptions: [
      { id: 'bank', enabled: true, checkoutTitle: 'Bank transfer', orderBy: 1 },
      {
        id: 'cod',
        enabled: true,
        checkoutTitle: 'Cash on delivery',
        orderBy: 2,
        paymentSurcharges: { type: 'ABSOLUTE', value: 2 },
      },
    ],
  },
};
const ADDRESS = {
  email: 'ana@shop.example',
  name: 'Ana Diaz',
  street: 'Ulica 5',
  city: 'Zagreb',
  postalCode: '10000',
  countryCode: 'HR',
};

let store: TestStore;
let shopper: Shopper;
let root: string;
let productId: number;

beforeEach(async () => {
  store = await openTestStore({ profile: PROFILE });
  shopper = openShopper(store.sandbox);
  root = `/shop/${store.storeId}`;
  const { body } = await store.call('POST', '/products', {
    name: 'Mug',
    price: 10,
    quantity: 3,
    options: [{ type: 'RADIO', name: 'Colour', required: true, choices: [{ text: 'Sand' }, { text: 'Moss' }] }],
  });
  productId = body.id;
});
afterEach(() => store.close());

async function addMug(fields: Readonly<Record<string, string>> = {}) {
  await shopper.get(`${root}/p/${productId}`);
  return shopper.post(`${root}/cart/items`, {
    productId: String(productId),
    quantity: '1',
    'option.0': '1',
    ...fields,
  });
}

const shownTotal = ({ html }: { html: string }) => /name="shownTotal"\s+value="([^"]*)"/.exec(html)?.[1] ?? '';

async function walkToPayment() {
  await addMug({ quantity: '2' });
  await shopper.post(`${root}/checkout/address`, ADDRESS);
  return shopper.post(`${root}/checkout/delivery`, { shipping: 'post' });
}

describe('a shopper without JavaScript', () => {
  it('walks from the product to a placed order', async () => {
    const cart = await addMug({ quantity: '2' });
    const address = await shopper.post(`${root}/cart`, { go: 'checkout' });
    const delivery = await shopper.post(`${root}/checkout/address`, ADDRESS);
    const payment = await shopper.post(`${root}/checkout/delivery`, { shipping: 'post' });
    const thanks = await shopper.post(`${root}/checkout/payment`, {
      payment: 'bank',
      comments: 'Ring twice',
      terms: '1',
      shownTotal: shownTotal(payment),
    });

    expect([cart, address, delivery, payment].map(({ path }) => path.replace(root, ''))).toEqual([
      '/cart?notice=added',
      '/checkout/address',
      '/checkout/delivery',
      '/checkout/payment',
    ]);
    expect(textOf(cart)).toContain('Colour: Moss');
    expect(thanks.path).toMatch(/\/order\/[A-Z0-9-]+\?key=[\w-]+$/);
    expect(textOf(thanks)).toContain('Thank you for your order');
    const { body } = await store.call('GET', '/orders');
    expect(body.items[0]).toMatchObject({
      total: 25,
      email: 'ana@shop.example',
      orderComments: 'Ring twice',
      paymentStatus: 'AWAITING_PAYMENT',
      shippingPerson: { city: 'Zagreb', countryCode: 'HR' },
    });
    expect(textOf(await shopper.get(`${root}/cart`))).toContain('Your cart is empty.');
  });

  it('picks it up without giving an address', async () => {
    await addMug();
    const { name, email } = ADDRESS;

    const delivery = await shopper.post(`${root}/checkout/address`, { name, email, receive: 'pickup' });
    const payment = await shopper.post(`${root}/checkout/delivery`, { shipping: 'collect' });
    const thanks = await shopper.post(`${root}/checkout/payment`, {
      payment: 'bank',
      terms: '1',
      shownTotal: shownTotal(payment),
    });

    expect(textOf(delivery)).toContain('Collect');
    expect(textOf(delivery)).not.toContain('Post');
    expect(thanks.html).toContain('<p>Green door</p>');
  });

  it('is told what to correct, with what was typed kept', async () => {
    await addMug();

    const page = await shopper.post(`${root}/checkout/address`, { ...ADDRESS, email: 'ana', street: '' });

    expect(page.status).toBe(422);
    expect(textOf(page)).toContain('Please correct 2 things:');
    expect(page.html).toMatch(/id="street"[^>]*aria-invalid="true"[^>]*aria-describedby="street-error"/);
    expect(page.html).toContain('value="Ana Diaz"');
  });

  it('cannot skip a step', async () => {
    expect((await shopper.get(`${root}/checkout/payment`)).path).toBe(`${root}/cart`);
    await addMug();
    expect((await shopper.get(`${root}/checkout/payment`)).path).toBe(`${root}/checkout/address`);
  });

  it('orders only after agreeing to the terms', async () => {
    const payment = await walkToPayment();

    const page = await shopper.post(`${root}/checkout/payment`, { payment: 'bank', shownTotal: shownTotal(payment) });

    expect(page.status).toBe(422);
    expect(textOf(page)).toContain('Agree to the terms to place the order.');
  });

  it('pays no other total than the one on the page', async () => {
    const payment = await walkToPayment();

    const again = await shopper.post(`${root}/checkout/payment`, {
      payment: 'cod',
      terms: '1',
      shownTotal: shownTotal(payment),
    });

    expect(textOf(again)).toContain('The total has changed with your choice.');
    expect(shownTotal(again)).toBe('27');
    expect((await store.call('GET', '/orders')).body.total).toBe(0);
  });

  it('opens no order without its key', async () => {
    const payment = await walkToPayment();
    const fields = { payment: 'bank', terms: '1', shownTotal: shownTotal(payment) };
    const thanks = await shopper.post(`${root}/checkout/payment`, fields);
    const [path = ''] = thanks.path.split('?');

    expect((await shopper.get(path)).status).toBe(404);
    expect((await shopper.get(`${path}?key=abc`)).status).toBe(404);
    expect((await openShopper(store.sandbox).get(thanks.path)).status).toBe(200);
  });
});

describe('the cart', () => {
  it('asks for a missing option by name', async () => {
    const page = await addMug({ 'option.0': '' });

    expect(page.status).toBe(422);
    expect(textOf(page)).toContain('Choose “Colour” first.');
  });

  it('takes what is left where more is asked for', async () => {
    const page = await addMug({ quantity: '9' });

    expect(textOf(page)).toContain('Fewer were left than you asked for.');
    expect(page.html).toMatch(/name="quantity\.1"\s+value="3"/);
  });

  it.each(['0', '-1', '1.5', 'many', '99999999999'])('refuses %s pieces', async (quantity) => {
    expect((await addMug({ quantity })).status).toBe(422);
  });

  it('changes quantities, and takes items out', async () => {
    await addMug();

    const changed = await shopper.post(`${root}/cart`, { 'quantity.1': '2', go: 'update' });
    const removed = await shopper.post(`${root}/cart`, { remove: '1' });

    expect(textOf(changed)).toContain('€20.00');
    expect(textOf(removed)).toContain('Your cart is empty.');
  });

  it('says that a coupon is unknown', async () => {
    await addMug();

    const page = await shopper.post(`${root}/cart/coupon`, { code: 'NOPE' });

    expect(textOf(page)).toContain('We do not know this code.');
  });

  it('refuses forms of other sites', async () => {
    await addMug();

    const forged = await shopper.post(`${root}/cart`, { _csrf: 'made-up', remove: '1' });
    const stranger = await store.sandbox.fetch(`${root}/cart/items`, {
      method: 'POST',
      body: new URLSearchParams({ productId: String(productId), quantity: '1', 'option.0': '0' }),
    });

    expect([forged.status, stranger.status]).toEqual([403, 403]);
    expect(textOf(await shopper.get(`${root}/cart`))).toContain('Mug');
  });

  it('notes forms as traffic, without the token, and looking at pages not at all', async () => {
    await addMug();
    await store.sandbox.platform.traffic.flush();

    const rows = await store.sandbox.platform.db
      .selectFrom('traffic')
      .selectAll()
      .where('kind', '=', 'storefront')
      .execute();

    expect(rows.map(({ method, url, status }) => ({ method, url, status }))).toEqual([
      { method: 'POST', url: `${root}/cart/items`, status: 303 },
    ]);
    expect(rows[0]?.request_body).toMatch(/_csrf=.{4}…&productId/);
  });
});

describe('a payment app', () => {
  const scopes = ['add_payment_method', 'read_orders', 'update_orders'] as const;
  let clientSecret: string;
  let token: string;

  beforeEach(async () => {
    const { apps } = store.sandbox;
    const endpoints = { paymentUrl: 'https://pay.example/form' };
    ({ clientSecret } = await apps.register({ clientId: 'pay', name: 'Pay & Co', settings: { scopes, endpoints } }));
    token = (await apps.install(store.storeId, 'pay', scopes)).secret;
  });

  async function handOver() {
    const payment = await walkToPayment();
    const id = /value="([^"]*)"/.exec(
      /<input[^>]*name="payment"[^>]*data-app="pay"[^>]*>/.exec(payment.html)?.[0] ?? '',
    )?.[1];
    const page = await shopper.post(`${root}/checkout/payment`, {
      payment: id ?? '',
      terms: '1',
      shownTotal: shownTotal(payment),
    });
    const field = (name: string) => new RegExp(`name="${name}"\\s+value="([^"]+)"`).exec(page.html)?.[1] ?? '';
    const form = new URLSearchParams({ data: field('data'), enc_data: field('enc_data') });
    const payload = await openPaymentPayload(form, clientSecret);
    const url = new URL(payload.returnUrl);
    return { page, payload, back: url.pathname + url.search };
  }

  const report = (id: string, paymentStatus: string) => store.call('PUT', `/orders/${id}`, { paymentStatus }, token);

  it('gets the order by a form that the browser sends, and may send the shopper anywhere', async () => {
    const { page, payload } = await handOver();

    expect(page.html).toMatch(/<form\s+method="post"\s+action="https:\/\/pay\.example\/form"\s+accept-charset="utf-8"/);
    expect(page.headers.get('content-security-policy')).toContain('form-action *');
    expect(payload.cart.order.total).toBe(25);
  });

  it('leads to the thank-you page once it reports the order paid', async () => {
    const { payload, back } = await handOver();
    await report(payload.cart.order.referenceTransactionId ?? '', 'PAID');

    const page = await shopper.get(back);

    expect(page.path).toContain('/order/');
    expect(textOf(page)).toContain('Your payment has arrived.');
  });

  it('leads back to the payment step with the reason it gives', async () => {
    const { back } = await handOver();

    const page = await shopper.get(`${back}&errorMsg=${encodeURIComponent('<b>Card declined</b>')}`);

    expect(page.html).toContain('&lt;b&gt;Card declined&lt;/b&gt;');
    expect(page.html).toContain('name="shownTotal"');
  });

  it('leads to the cart when nothing was paid, and nowhere with an address that is not ours', async () => {
    const { back } = await handOver();

    expect((await shopper.get(back)).path).toBe(`${root}/cart?notice=notPaid`);
    expect((await shopper.get(`${root}/checkout/return?key=abc`)).status).toBe(404);
  });

  it('leads to the failure page when it cancels the order', async () => {
    const { payload, back } = await handOver();
    await report(payload.cart.order.referenceTransactionId ?? '', 'CANCELLED');

    expect(textOf(await shopper.get(back))).toContain('The payment did not go through');
  });
});
