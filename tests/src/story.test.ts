import { createClient } from '@ecwid-kit/api-client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FormBrowser } from './library/form-browser.ts';
import { startInProcess, type InProcess } from './library/in-process.ts';

const RECIPIENT = {
  email: 'ida@shopper.example',
  name: 'Ida Brandt',
  street: 'Deichstraße 12',
  postalCode: '20459',
  city: 'Hamburg',
  countryCode: 'DE',
  receive: 'ship',
};

let running: InProcess;
let shopper: FormBrowser;
beforeEach(async () => {
  running = await startInProcess();
  shopper = new FormBrowser(running.fetch);
});
afterEach(async () => {
  await running.close();
});

/** From the catalog to the payment step: five mugs, 90.00, with a discount of 5 percent. */
async function goToPayment(): Promise<void> {
  const { sandbox, storeId } = running;
  await shopper.open(`${sandbox.url}/shop/${storeId}/search?keyword=mug`);
  const product = /href="([^"]*kalm-mug[^"]*)"/.exec(shopper.html)?.[1] ?? '';
  await shopper.open(new URL(product, sandbox.url).href);
  await shopper.submit('/cart/items', { ...moss(shopper.html), quantity: '5' });
  expect(shopper.text).toContain('Glaze: Moss');
  expect(shopper.text).toMatch(/Volume discount −€4\.50/);
  await shopper.submit('/cart', { go: 'checkout' });
  await shopper.submit('/checkout/address', RECIPIENT);
  await shopper.submit('/checkout/delivery', { shipping: shopper.radio('Wren Post') });
}

/** The field that chooses the second glaze, by whatever name the page has for it. */
function moss(html: string): Record<string, string> {
  const input = /<input\s[^>]*type="radio"[^>]*value="1"[^>]*>/.exec(html)?.[0] ?? '';
  return { [/name="([^"]*)"/.exec(input)?.[1] ?? '']: '1' };
}

it('takes an order from the search to the webhook, with the apps of this repo and without a port', async () => {
  const { sandbox, storeId, token } = running;
  const api = createClient({
    storeId,
    token,
    baseUrl: `${sandbox.url}/api/v3`,
    fetch: async (url, init) => sandbox.fetch(url, init),
  });

  await goToPayment();
  expect(shopper.text).toContain('€92.40');
  await shopper.submit('/checkout/payment', { payment: shopper.radio('Pay later by invoice'), terms: '1' });
  await shopper.submit('/payment');
  expect(shopper.text).toContain('Pay €92.40 by invoice');
  await shopper.submit('decision', { decision: 'approve' });
  expect(shopper.text).toContain('Thank you for your order');
  await running.settle();

  const orderId = /Order number ([A-Z0-9-]+)/.exec(shopper.text)?.[1] ?? '';
  const order = await api.orders.get(orderId);
  expect(order).toMatchObject({
    email: RECIPIENT.email,
    total: 92.4,
    paymentStatus: 'AWAITING_PAYMENT',
    shippingOption: { shippingMethodName: 'Wren Post', shippingRate: 6.9 },
    items: [{ quantity: 5, selectedOptions: [{ name: 'Glaze', value: 'Moss' }] }],
  });
  const heard = await sandbox.deliveries.list(storeId);
  expect(heard.filter(({ clientId, eventType }) => clientId === 'order-feed' && eventType === 'order.created')).toEqual(
    [expect.objectContaining({ status: 'delivered', attempts: 1 })],
  );
});

it('leaves the cart alone when the shopper declines the invoice', async () => {
  await goToPayment();
  await shopper.submit('/checkout/payment', { payment: shopper.radio('Pay later by invoice'), terms: '1' });
  await shopper.submit('/payment');
  await shopper.submit('decision', { decision: 'decline' });

  expect(shopper.url).toContain('/checkout/');
  expect(shopper.text).toContain('choose another way to pay');
  expect(shopper.text).toContain('5 × Kalm mug, 300 ml');
});
