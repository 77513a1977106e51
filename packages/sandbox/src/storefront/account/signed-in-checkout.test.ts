import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { openShopper, textOf, type Shopper } from '../testing/open-shopper.ts';
import { signInByMail } from '../testing/sign-in.ts';

const ANA = 'ana@shop.example';
const HOME = { name: 'Ana Diaz', street: 'Ulica 5', city: 'Zagreb', postalCode: '10000', countryCode: 'HR' };
const WORK = { name: 'Ana Diaz', street: 'Trg 1', city: 'Split', postalCode: '21000', countryCode: 'HR' };
const PROFILE = {
  formatsAndUnits: { currency: 'EUR', currencyPrefix: '€' },
  shipping: {
    shippingOptions: [
      { id: 'post', title: 'Post', ratesCalculationType: 'flat', flatRate: { rateType: 'ABSOLUTE', rate: 5 } },
    ],
  },
  payment: { paymentOptions: [{ id: 'bank', enabled: true, checkoutTitle: 'Bank transfer' }] },
};

let store: TestStore;
let shopper: Shopper;
let root: string;
let productId: number;

beforeEach(async () => {
  store = await openTestStore({ profile: PROFILE });
  shopper = openShopper(store.sandbox);
  root = `/shop/${store.storeId}`;
  productId = (await store.call('POST', '/products', { name: 'Mug', price: 100 })).body.id;
});
afterEach(() => store.close());

async function signIn(fields: Record<string, unknown> = {}): Promise<number> {
  const { body } = await store.call('POST', '/customers', { email: ANA, name: 'Ana Diaz', ...fields });
  await signInByMail(store, shopper, ANA);
  return body.id;
}

async function addMug() {
  await shopper.get(`${root}/p/${productId}`);
  return shopper.post(`${root}/cart/items`, { productId: String(productId), quantity: '1' });
}

const valueOf = ({ html }: { html: string }, name: string) =>
  new RegExp(`name="${name}"\\s+type="\\w+"\\s+value="([^"]*)"`).exec(html)?.[1];
const shownTotal = ({ html }: { html: string }) => /name="shownTotal"\s+value="([^"]*)"/.exec(html)?.[1] ?? '';

describe('the checkout of a customer', () => {
  // fidelity: assumed, the e-mail and the first address of the address book are filled in
  it('has e-mail and address filled in, and offers the other addresses', async () => {
    await signIn({ shippingAddresses: [HOME, WORK] });
    await addMug();

    const page = await shopper.get(`${root}/checkout/address`);
    const link = /href="([^"]*checkout\/address\?address=\d+)"[^>]*>[^<]*Trg 1/.exec(page.html)?.[1] ?? '';
    const other = await shopper.get(link);

    expect([valueOf(page, 'email'), valueOf(page, 'street'), valueOf(page, 'city')]).toEqual([
      ANA,
      'Ulica 5',
      'Zagreb',
    ]);
    expect(page.html).toMatch(/<option value="HR"\s+selected/);
    expect(valueOf(other, 'street')).toBe('Trg 1');
  });

  // fidelity: documented
  it('ends in an order of the customer, whatever e-mail was typed', async () => {
    const customerId = await signIn({ shippingAddresses: [HOME] });
    await addMug();
    await shopper.get(`${root}/checkout/address`);
    await shopper.post(`${root}/checkout/address`, { ...HOME, email: 'ana.work@shop.example' });
    const payment = await shopper.post(`${root}/checkout/delivery`, { shipping: 'post' });

    const done = await shopper.post(`${root}/checkout/payment`, { payment: 'bank', shownTotal: shownTotal(payment) });

    expect(textOf(done)).toContain('Thank you for your order');
    const [order] = (await store.call('GET', '/orders')).body.items;
    expect(order).toMatchObject({ customerId, email: 'ana.work@shop.example', total: 105 });
    expect((await store.call('GET', `/customers/${customerId}`)).body.stats.numberOfOrders).toBe(1);
  });

  // fidelity: documented
  it('counts the customer’s group and tax exemption from the cart on', async () => {
    const { body: group } = await store.call('POST', '/customer_groups', { name: 'Gold' });
    const triggers = { customerGroups: [group.id] };
    const promotion = { name: 'For Gold', discountBase: 'SUBTOTAL', discountType: 'PERCENT', amount: 10, triggers };
    await store.call('POST', '/promotions', promotion);
    const taxes = [{ name: 'VAT', defaultTax: 25 }];
    await store.call('PUT', '/profile', { company: { countryCode: 'HR' }, taxSettings: { taxes } });
    const totalIn = async (someone: Shopper) =>
      /data-total>([^<]*)/.exec((await someone.get(`${root}/cart`)).html)?.[1];
    await addMug();
    await shopper.post(`${root}/checkout/address`, { ...HOME, email: 'guest@shop.example' });
    expect(await totalIn(shopper)).toBe('€130.00');

    await signIn({ customerGroupId: group.id, taxExempt: true });

    expect(await totalIn(shopper)).toBe('€95.00');
    expect(textOf(await shopper.get(`${root}/account`))).toContain('Gold');
  });
});

describe('a shopper who is not signed in', () => {
  // fidelity: assumed, the checkout leads to the sign-in and back
  it('is offered to sign in', async () => {
    await addMug();

    const page = await shopper.get(`${root}/checkout/address`);

    expect(page.html).toContain(`${root}/account?to=checkout`);
  });
});
