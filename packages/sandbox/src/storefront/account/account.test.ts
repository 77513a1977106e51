import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { openShopper, textOf, type Shopper } from '../testing/open-shopper.ts';
import { signInByMail } from '../testing/sign-in.ts';

const ANA = 'ana@shop.example';
const HOME = { name: 'Ana Diaz', street: 'Ulica 5', city: 'Zagreb', postalCode: '10000', countryCode: 'HR' };
const WORK = { name: 'Ana Diaz', street: 'Trg 1', city: 'Split', postalCode: '21000', countryCode: 'HR' };

let store: TestStore;
let shopper: Shopper;
let root: string;
let customerId: number;

beforeEach(async () => {
  store = await openTestStore({ profile: { settings: { storeName: 'Kiosk' } } });
  shopper = openShopper(store.sandbox);
  root = `/shop/${store.storeId}`;
  const customer = { email: ANA, name: 'Ana Diaz', shippingAddresses: [HOME] };
  customerId = (await store.call('POST', '/customers', customer)).body.id;
  await signInByMail(store, shopper, ANA);
});
afterEach(() => store.close());

const customer = async (id = customerId) => (await store.call('GET', `/customers/${id}`)).body;
const addOrder = async (email: string) => {
  const statuses = { paymentStatus: 'PAID', fulfillmentStatus: 'AWAITING_PROCESSING' };
  const items = [{ name: 'Mug', price: 10, quantity: 1 }];
  return (await store.call('POST', '/orders', { email, ...statuses, subtotal: 10, total: 10, items })).body.orderId;
};

describe('an account', () => {
  // fidelity: assumed, which pages an account has follows from the documented page types
  it.each(['', '/orders', '/address-book', '/subscription', '/favorites'])(
    'opens %s for the customer, framed by nobody, and asks everybody else to sign in',
    async (path) => {
      const page = await shopper.get(`${root}/account${path}`);
      const stranger = await openShopper(store.sandbox).get(`${root}/account${path}`);

      expect(page.status).toBe(200);
      expect(page.html).toContain('aria-current="page"');
      expect(page.headers.get('content-security-policy')).toContain(`frame-ancestors 'self'`);
      expect(page.headers.get('cache-control')).toContain('no-store');
      expect(textOf(stranger)).toContain('We send you a link');
      expect(textOf(stranger)).not.toContain('Ana');
    },
  );

  // fidelity: documented
  it.each([
    ['', 'ACCOUNT_SETTINGS'],
    ['/orders', 'ORDERS'],
    ['/address-book', 'ADDRESS_BOOK'],
    ['/subscription', 'ACCOUNT_SUBSCRIPTION'],
    ['/favorites', 'FAVORITES'],
  ])('says that %s is a page of the type %s', async (path, type) => {
    expect((await shopper.get(`${root}/account${path}`)).html).toContain(`"type":"${type}"`);
  });

  // fidelity: assumed, what shoppers may change of themselves is not said
  it('changes who the customer is, and tells the apps', async () => {
    const page = await shopper.post(`${root}/account/profile`, {
      name: 'Ana Ruiz',
      phone: '123',
      acceptMarketing: '1',
    });

    expect(textOf(page)).toContain('Saved.');
    expect(await customer()).toMatchObject({
      email: ANA,
      name: 'Ana Ruiz',
      billingPerson: { name: 'Ana Ruiz', firstName: 'Ana', lastName: 'Ruiz', phone: '123' },
      acceptMarketing: true,
    });
    expect((await store.events()).at(-1)).toMatchObject({ eventType: 'customer.updated', entityId: customerId });
  });

  // fidelity: assumed, forms say what is wrong and keep what was typed
  it('does not take a profile without a name', async () => {
    const page = await shopper.post(`${root}/account/profile`, { name: '', phone: '123' });

    expect(page.status).toBe(422);
    expect(page.html).toContain('value="123"');
    expect((await customer()).name).toBe('Ana Diaz');
  });

  // fidelity: assumed, whoever is not signed in changes nothing
  it('takes no form of somebody who is not signed in', async () => {
    const stranger = openShopper(store.sandbox);
    await stranger.get(`${root}/account`);

    await stranger.post(`${root}/account/profile`, { name: 'Eve' });

    expect((await customer()).name).toBe('Ana Diaz');
  });
});

describe('the address book', () => {
  const book = () => shopper.get(`${root}/account/address-book`);
  const streets = async () =>
    (await customer()).shippingAddresses.map(({ street, defaultAddress }: Record<string, unknown>) => [
      street,
      defaultAddress,
    ]);

  // fidelity: assumed, the forms are the sandbox’s own; what they store is the documented address book
  it('takes addresses in, changes them, puts one first, and takes one away', async () => {
    await book();
    await shopper.post(`${root}/account/address-book`, { address: 'new', ...WORK });
    expect(await streets()).toEqual([
      ['Ulica 5', true],
      ['Trg 1', false],
    ]);

    const [home, work] = (await customer()).shippingAddresses;
    await shopper.post(`${root}/account/address-book`, { address: String(work.id), ...WORK, street: 'Trg 2' });
    const [, moved] = (await customer()).shippingAddresses;
    await shopper.post(`${root}/account/address-book`, { address: String(moved.id), go: 'first' });
    expect(await streets()).toEqual([
      ['Ulica 5', false],
      ['Trg 2', true],
    ]);

    await shopper.post(`${root}/account/address-book`, { address: String(moved.id), go: 'remove' });
    expect(await streets()).toEqual([['Ulica 5', true]]);
    expect((await customer()).shippingAddresses[0].id).toBe(home.id);
  });

  // fidelity: assumed, forms say what is wrong and keep what was typed
  it('does not take half an address', async () => {
    await book();

    const page = await shopper.post(`${root}/account/address-book`, { address: 'new', name: 'Ana', street: 'Trg 1' });

    expect(page.status).toBe(422);
    expect(page.html).toContain('value="Trg 1"');
    expect(await streets()).toHaveLength(1);
  });
});

describe('the orders of an account', () => {
  // fidelity: assumed, shoppers see what they placed
  it('are those of the customer, and nobody else sees them', async () => {
    const own = await addOrder(ANA);
    const other = await addOrder('bo@shop.example');

    const list = textOf(await shopper.get(`${root}/account/orders`));
    const order = await shopper.get(`${root}/account/orders?order=${own}`);

    expect(list).toContain(`Order ${own}`);
    expect(list).not.toContain(other);
    expect(textOf(order)).toContain('1 × Mug');
    expect(order.html).not.toContain('ORDER_CONFIRMATION');
    expect((await shopper.get(`${root}/account/orders?order=${other}`)).status).toBe(404);
  });

  // fidelity: assumed, a long list has pages
  it('come page by page', async () => {
    for (let count = 0; count < 30; count++) await addOrder(ANA);

    const first = await shopper.get(`${root}/account/orders`);
    const second = await shopper.get(`${root}/account/orders?page=2`);

    const idsOf = ({ html }: { html: string }) => [...html.matchAll(/\?order=(\w+)/g)].map(([, id]) => id);
    const ids = [...idsOf(first), ...idsOf(second)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(30);
  });
});

describe('favourites', () => {
  // fidelity: assumed, the reference documents where they are stored, not how they come there
  it('are remembered with the customer, listed, and forgotten', async () => {
    const { body } = await store.call('POST', '/products', { name: 'Mug', price: 10 });
    await shopper.get(`${root}/p/${body.id}`);
    const product = String(body.id);

    const page = await shopper.post(`${root}/account/favorites`, { product, go: 'add' });
    expect(textOf(page)).toContain('Remove from favourites');
    expect((await customer()).favorites).toMatchObject([{ productId: body.id }]);
    expect(textOf(await shopper.get(`${root}/account/favorites`))).toContain('Mug');

    await shopper.post(`${root}/account/favorites`, { product, go: 'remove' });
    expect((await customer()).favorites).toEqual([]);
  });

  // fidelity: assumed, the button is for customers
  it('are not offered to whoever is not signed in', async () => {
    const { body } = await store.call('POST', '/products', { name: 'Mug', price: 10 });

    const page = await openShopper(store.sandbox).get(`${root}/p/${body.id}`);

    expect(textOf(page)).not.toContain('favourites');
  });
});
