import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { openShopper, textOf, type Shopper } from '../testing/open-shopper.ts';
import { followLink, linkInMail, signInByMail } from '../testing/sign-in.ts';

const ANA = 'ana@shop.example';

let store: TestStore;
let shopper: Shopper;
let root: string;
let customerId: number;

beforeEach(async () => {
  const settings = { storeName: 'Kiosk' };
  store = await openTestStore({ clock: { frozenAtMs: Date.UTC(2026, 0, 5) }, profile: { settings } });
  shopper = openShopper(store.sandbox);
  root = `/shop/${store.storeId}`;
  const { body } = await store.call('POST', '/customers', { email: ANA, name: 'Ana Diaz' });
  customerId = body.id;
});
afterEach(() => store.close());

async function askForLink(email: string) {
  await shopper.get(`${root}/account`);
  return shopper.post(`${root}/account/sign-in`, { email });
}

describe('a shopper who signs in by mail', () => {
  // fidelity: assumed, the reference names sign-in by link only in passing; the link waits for a button on its page
  it('opens the link, presses the button and has a name in the header', async () => {
    const page = await signInByMail(store, shopper, ANA);

    expect(page.path).toBe(`${root}/account?notice=signedIn`);
    expect(page.html).toContain('aria-label="Account of Ana Diaz"');
    expect(textOf(await shopper.get(root))).toContain('Ana Diaz');
  });

  // fidelity: assumed, nothing is said of how long a link lives
  it('cannot use a link twice, nor after half an hour, nor one that was made up', async () => {
    await askForLink(ANA);
    const used = await linkInMail(store, ANA);
    await followLink(shopper, used);
    await askForLink(ANA);
    const old = await linkInMail(store, ANA);
    store.sandbox.platform.clock.advance(31 * 60 * 1000);
    const other = openShopper(store.sandbox);
    await other.get(`${root}/account`);

    for (const link of [used, old, `${root}/account/enter?key=${'a'.repeat(40)}`]) {
      const page = await followLink(other, link);
      expect(textOf(page)).toContain('This link is over');
    }
    expect(textOf(await other.get(root))).toContain('Sign in');
  });

  // fidelity: assumed, programs that look through mails open links
  it('is not signed in by a link that was only opened', async () => {
    await askForLink(ANA);
    const link = await linkInMail(store, ANA);

    await shopper.get(link);

    expect(textOf(await shopper.get(root))).toContain('Sign in');
    expect((await followLink(openShopper(store.sandbox), link)).html).toContain('Account of Ana Diaz');
  });

  // fidelity: assumed, whoever reads the mail of a new address becomes a customer
  it('gets the same answer for an unknown address, and becomes a customer by the link', async () => {
    const known = await askForLink(ANA);
    const unknown = await askForLink('new@shop.example');

    expect(unknown.path).toBe(known.path);
    expect(unknown.html.replaceAll(/nonce="\w+"/g, '')).toBe(known.html.replaceAll(/nonce="\w+"/g, ''));
    expect((await store.call('GET', '/customers')).body.total).toBe(1);
    await followLink(shopper, await linkInMail(store, 'new@shop.example'));
    expect((await store.call('GET', '/customers?email=new@shop.example')).body.total).toBe(1);
  });

  // fidelity: assumed, the words of the mail are the sandbox’s own
  it('gets the mail in the language of the page', async () => {
    await store.call('PUT', '/profile', { languages: { enabledLanguages: ['en', 'de'] } });
    await shopper.get(`${root}/account?lang=de`);
    await shopper.post(`${root}/account/sign-in?lang=de`, { email: ANA });

    const mail = await store.sandbox.platform.db.selectFrom('mail').select(['subject']).executeTakeFirstOrThrow();
    expect(mail.subject).toBe('Anmelden bei Kiosk');
  });

  // fidelity: assumed, forms say what is wrong in words
  it('hears of an address that is none', async () => {
    const page = await askForLink('ana');

    expect(page.status).toBe(422);
    expect(page.html).toContain('aria-invalid="true"');
    expect(await store.sandbox.platform.db.selectFrom('mail').selectAll().execute()).toEqual([]);
  });

  // fidelity: assumed, where shoppers come from the checkout they go back to it
  it('goes on with the checkout, and nowhere outside the shop', async () => {
    const { body } = await store.call('POST', '/products', { name: 'Mug', price: 10 });
    await shopper.get(`${root}/p/${body.id}`);
    await shopper.post(`${root}/cart/items`, { productId: String(body.id), quantity: '1' });
    await shopper.get(`${root}/account?to=checkout`);
    await shopper.post(`${root}/account/sign-in`, { email: ANA, to: 'checkout' });

    const page = await followLink(shopper, await linkInMail(store, ANA));

    expect(page.path).toBe(`${root}/checkout/address?notice=signedIn`);
    expect(page.html).toMatch(/name="email"\s+type="email"\s+value="ana@shop.example"/);
  });
});

describe('a session', () => {
  // fidelity: assumed, sessions are the sandbox’s own
  it('is an HttpOnly cookie of the store, of which only the hash is stored', async () => {
    await askForLink(ANA);
    const link = await linkInMail(store, ANA);
    const { headers } = await store.sandbox.fetch(link);
    const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const page = await (await store.sandbox.fetch(link, { headers: { cookie } })).text();
    const [, csrf = ''] = /name="_csrf" value="([^"]+)"/.exec(page) ?? [];
    const key = new URL(link, 'http://sandbox.invalid').searchParams.get('key') ?? '';

    const answer = await store.sandbox.fetch(`${root}/account/enter`, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ _csrf: csrf, key }),
    });

    const [set = ''] = answer.headers.getSetCookie();
    expect(set).toMatch(new RegExp(`^ecwid_kit_customer=\\w{40}; Path=${root}; Max-Age=\\d+; HttpOnly; SameSite=Lax`));
    const token = set.slice('ecwid_kit_customer='.length).split(';')[0] ?? '';
    const rows = await store.sandbox.platform.db.selectFrom('customer_session').selectAll().execute();
    expect(rows).toMatchObject([{ customer_id: customerId }]);
    expect(JSON.stringify(rows)).not.toContain(token);
    const links = await store.sandbox.platform.db.selectFrom('sign_in_link').selectAll().execute();
    expect(links).toEqual([]);
  });

  // fidelity: assumed, the event of the cart is documented to be null when a log-out clears it
  it('ends when the shopper signs out, and takes the cart along', async () => {
    const { body } = await store.call('POST', '/products', { name: 'Mug', price: 10 });
    await signInByMail(store, shopper, ANA);
    await shopper.get(`${root}/p/${body.id}`);
    await shopper.post(`${root}/cart/items`, { productId: String(body.id), quantity: '1' });

    const page = await shopper.post(`${root}/account/sign-out`, {});

    expect(textOf(page)).toContain('You are signed out.');
    expect(textOf(await shopper.get(`${root}/cart`))).toContain('Your cart is empty.');
    expect(await store.sandbox.platform.db.selectFrom('customer_session').selectAll().execute()).toEqual([]);
  });

  // fidelity: assumed, a month
  it('ends after a month, and with the customer', async () => {
    await signInByMail(store, shopper, ANA);
    const other = openShopper(store.sandbox);
    await signInByMail(store, other, 'new@shop.example');
    const { body } = await store.call('GET', '/customers?email=new@shop.example');
    await store.call('DELETE', `/customers/${body.items[0].id}`);

    expect(textOf(await other.get(root))).toContain('Sign in');
    expect(textOf(await shopper.get(root))).not.toContain('Sign in');
    store.sandbox.platform.clock.advance(31 * 86_400 * 1000);
    expect(textOf(await shopper.get(root))).toContain('Sign in');
  });

  // fidelity: assumed, a store is a shop of its own
  it('is of one store', async () => {
    const otherStore = await store.sandbox.stores.create({});
    await signInByMail(store, shopper, ANA);

    expect(textOf(await shopper.get(`/shop/${otherStore}`))).toContain('Sign in');
  });
});
