import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSsoProfile, type SsoAlgorithm, type SsoPayload } from '@ecwid-kit/auth';
import type { Scope } from '@ecwid-kit/types';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { answerOf, openPageInBrowser, type BrowserPageOptions } from '../testing/open-page-in-browser.ts';

const APP = 'members';
const SCOPES: readonly Scope[] = ['create_customers', 'customize_storefront'];
const ANA = { email: 'ana@shop.example', billingPerson: { name: 'Ana Diaz', city: 'Zagreb', countryCode: 'HR' } };

let store: TestStore;
let clientSecret: string;
let cookies: Map<string, string>;

beforeEach(async () => {
  store = await openTestStore({ clock: { frozenAtMs: Date.UTC(2026, 0, 5) }, url: 'https://shop.example' });
  clientSecret = await addApp(APP, SCOPES);
  cookies = new Map();
});
afterEach(() => store.close());

async function addApp(clientId: string, scopes: readonly Scope[]): Promise<string> {
  const app = await store.sandbox.apps.register({ clientId, settings: { scopes } });
  await store.sandbox.apps.install(store.storeId, clientId, scopes);
  return app.clientSecret;
}

interface Signed {
  readonly secret?: string;
  readonly algorithm?: SsoAlgorithm;
  readonly ageSeconds?: number;
}

function sign(payload: Partial<SsoPayload> = {}, { secret, algorithm = 'sha256', ageSeconds = 0 }: Signed = {}) {
  return createSsoProfile(
    { appClientId: APP, userId: '1042', profile: ANA, ...payload },
    {
      clientSecret: secret ?? clientSecret,
      algorithm,
      now: () => store.sandbox.platform.clock.now() - ageSeconds * 1000,
    },
  );
}

const openPage = (options: BrowserPageOptions = {}) => openPageInBrowser(store, { cookies, ...options });

/** A page of another site that says who is logged in. Answers with who is, for the shop. */
async function visit(profile: string) {
  const page = await openPage({ globals: { ecwid_sso_profile: profile } });
  page.loaded();
  const [customer] = await answerOf<{ id: number; email: string } | null>((done) => page.ecwid.Customer.get(done));
  return { ...page, customer };
}

async function refusals() {
  await store.sandbox.platform.traffic.flush();
  const rows = await store.sandbox.platform.db
    .selectFrom('traffic')
    .select(['hint', 'request_body', 'response_body', 'request_headers'])
    .where('kind', '=', 'storefront')
    .where('url', 'like', '%/api/sso')
    .orderBy('id')
    .execute();
  expect(JSON.stringify(rows)).not.toContain(clientSecret);
  return rows;
}

const customers = async () => (await store.call('GET', '/customers')).body.items;

describe('single sign-on', () => {
  // fidelity: documented
  it('makes a customer of a new user, and fills the address book', async () => {
    const shippingAddresses = [{ name: 'Ana Diaz', street: 'Ulica 5', city: 'Zagreb', countryCode: 'HR' }];

    const { customer } = await visit(await sign({ profile: { ...ANA, shippingAddresses } }));

    const [made] = await customers();
    expect(made).toMatchObject({ ...ANA, name: 'Ana Diaz', shippingAddresses: [{ street: 'Ulica 5' }] });
    expect(customer).toEqual({
      id: made.id,
      email: ANA.email,
      ownerId: store.storeId,
      registered: String(Date.UTC(2026, 0, 5) / 1000),
      billingPerson: { ...ANA.billingPerson, countryName: 'Croatia' },
      shippingAddresses: [
        { id: made.shippingAddresses[0].id, person: { ...shippingAddresses[0], countryName: 'Croatia' } },
      ],
    });
  });

  // fidelity: documented
  it('finds a user again, merges what changed, and leaves the address book as it is', async () => {
    const first = await visit(await sign());
    store.sandbox.platform.clock.advance(1000);
    const shippingAddresses = [{ street: 'Nowhere 1' }];
    const profile = { email: 'diaz@shop.example', billingPerson: { name: 'Ana Ruiz' }, shippingAddresses };

    const again = await visit(await sign({ profile }));

    expect(again.customer?.id).toBe(first.customer?.id);
    expect(await customers()).toMatchObject([
      {
        email: 'diaz@shop.example',
        name: 'Ana Ruiz',
        billingPerson: { name: 'Ana Ruiz', city: 'Zagreb' },
        shippingAddresses: [],
      },
    ]);
  });

  // fidelity: assumed, apps are told of changes and a profile that changes nothing is none
  it('tells the apps once of a user whose profile stays the same', async () => {
    for (const _page of [1, 2, 3]) {
      await visit(await sign());
      store.sandbox.platform.clock.advance(1000);
    }

    const types = (await store.events()).map(({ eventType }) => eventType);
    expect(types.filter((type) => type.startsWith('customer.'))).toEqual(['customer.created']);
  });

  // fidelity: documented
  it('tells the same number of two apps apart', async () => {
    const secret = await addApp('club', SCOPES);
    const one = await visit(await sign());
    const other = await visit(await sign({ appClientId: 'club', profile: { email: 'bo@shop.example' } }, { secret }));

    expect(other.customer?.id).not.toBe(one.customer?.id);
  });

  // fidelity: documented
  it('signs nobody in whose e-mail belongs to another customer', async () => {
    const { body } = await store.call('POST', '/customers', { email: ANA.email });
    await visit(await sign({ userId: '7', profile: { email: 'bo@shop.example' } }));

    const { customer } = await visit(await sign());

    expect(customer).toBeNull();
    expect((await refusals()).at(-1)?.hint).toContain(
      `belongs to customer ${body.id}, who is not user 1042 of members`,
    );
  });

  // fidelity: documented
  it('takes each signature once', async () => {
    const profile = await sign();
    await visit(profile);
    cookies.clear();

    const { customer, warnings } = await visit(profile);

    expect(customer).toBeNull();
    expect(warnings).toEqual(['Ecwid: single sign-on was refused: repeated']);
    expect((await refusals()).at(-1)?.hint).toContain('this signature was used before');
  });

  // fidelity: assumed, a page shown once more brings the profile it came with
  it('leaves signed in whom the same signature signed in', async () => {
    const profile = await sign();
    const first = await visit(profile);

    const { customer } = await visit(profile);

    expect(customer?.id).toBe(first.customer?.id);
  });

  // fidelity: documented
  it('signs out whoever is signed in when the profile is empty, and their cart goes', async () => {
    const { body } = await store.call('POST', '/products', { name: 'Mug', price: 10 });
    const first = await visit(await sign());
    await answerOf((done) => first.ecwid.Cart.addProduct(body.id, done));

    const { customer, ecwid } = await visit('');

    expect(customer).toBeNull();
    const [cart] = await answerOf<{ items: unknown[] }>((done) => ecwid.Cart.get(done));
    expect(cart?.items).toEqual([]);
  });

  // fidelity: assumed, whether SHA-1 of the older documentation is still taken is not said
  it('takes SHA-1, and says that it is of old', async () => {
    const { customer } = await visit(await sign({}, { algorithm: 'sha1' }));

    expect(customer?.email).toBe(ANA.email);
    expect((await refusals()).at(-1)?.hint).toContain('HMAC-SHA256');
  });
});

describe('a profile that is refused', () => {
  // fidelity: documented
  it.each<[string, () => Promise<string>, string]>([
    ['is signed with another secret', () => sign({}, { secret: 'other' }), 'HMAC-SHA256, in lower-case hex'],
    ['is older than ten minutes', () => sign({}, { ageSeconds: 601 }), 'the timestamp is 601 s old; 600 s are allowed'],
    ['comes from the future', () => sign({}, { ageSeconds: -120 }), 'is 120 s ahead'],
    ['has no e-mail', () => sign({ profile: {} as typeof ANA }), 'profile.email'], // what the type forbids
    ['is of an app that is not there', () => sign({ appClientId: 'nobody' }), 'No app with the client id nobody'],
    ['has two parts', async () => (await sign()).replace(/ \d+$/, ''), 'three parts'],
    ['counts milliseconds', async () => (await sign()).replace(/\d+$/, '1735689600000'), 'looks like milliseconds'],
    ['is no base64', async () => `{} ${'a'.repeat(64)} 1735689600`, 'base64'],
  ])('signs nobody in and says why: it %s', async (_what, make, hint) => {
    await visit(await sign({ userId: '7', profile: { email: 'bo@shop.example' } }));

    const { customer } = await visit(await make());

    expect(customer).toBeNull();
    expect((await refusals()).at(-1)?.hint).toContain(hint);
    expect(await customers()).toHaveLength(1);
  });

  // fidelity: documented
  it.each(SCOPES)('is one of an app without %s', async (missing) => {
    const secret = await addApp(
      'club',
      SCOPES.filter((scope) => scope !== missing),
    );

    const { customer } = await visit(await sign({ appClientId: 'club' }, { secret }));

    expect(customer).toBeNull();
    expect((await refusals()).at(-1)?.hint).toContain(`club was not granted ${missing}`);
  });

  // fidelity: documented
  it('is any, in a store on the free plan', async () => {
    const { db } = store.sandbox.platform;
    await db.updateTable('store').set({ plan: 'ECWID_FREE' }).where('id', '=', store.storeId).execute();

    expect((await visit(await sign())).customer).toBeNull();
    expect((await refusals()).at(-1)?.hint).toContain('paid plan');
  });

  // fidelity: assumed, the record keeps enough of a signature to compare, and too little to use it
  it('is kept in the record without its signature', async () => {
    const profile = await sign();
    await visit(profile);
    const signature = profile.split(' ')[1] ?? '';

    const [row] = await refusals();

    expect(row?.request_body).toContain(`${signature.slice(0, 8)}…`);
    expect(JSON.stringify(row)).not.toContain(signature.slice(0, 12));
  });
});

describe('the page', () => {
  // fidelity: documented
  it('hears who is signed in, at the start and after', async () => {
    const page = await openPage();
    const seen: unknown[] = [];
    page.ecwid.OnSetProfile.add((customer: { email: string } | null) => seen.push(customer?.email ?? null));
    page.loaded();
    await expect.poll(() => seen).toEqual([null]);

    page.ecwid.setSsoProfile(await sign());
    await expect.poll(() => seen).toEqual([null, ANA.email]);
    const result = await answerOf((done) => page.ecwid.Customer.signOut(done));

    expect(result).toEqual([true, null]);
    expect(seen).toEqual([null, ANA.email, null]);
  });

  // fidelity: documented
  it('is told that the cart is gone when somebody signs out', async () => {
    const page = await visit(await sign());
    const seen: unknown[] = [];
    page.ecwid.OnCartChanged.add((cart: unknown) => seen.push(cart));

    await answerOf((done) => page.ecwid.Customer.signOut(done));

    expect(seen.at(-1)).toBeNull();
  });

  // fidelity: documented
  it('hides the links to sign in, until another site gives its own', async () => {
    const link = { hidden: false };
    const signOutForm = { hidden: false };
    const elements = { '[data-sign-in]': [link], '[data-sign-out]': [signOutForm] };
    const { ecwid, loaded } = await openPage({ globals: { ecwid_sso_profile: '' }, elements });
    loaded();
    expect([link.hidden, signOutForm.hidden]).toEqual([true, true]);

    ecwid.setSignInUrls({ signInUrl: 'https://blog.example/login' });
    expect([link.hidden, signOutForm.hidden]).toEqual([false, true]);
    ecwid.setSignInProvider({ addSignInLinkToPB: () => false, canSignOut: true, signOut: () => undefined });
    expect([link.hidden, signOutForm.hidden]).toEqual([true, false]);
  });

  // fidelity: documented
  it('keeps its links where nobody else signs shoppers in', async () => {
    const link = { hidden: false };
    const { ecwid, loaded } = await openPage({ elements: { '[data-sign-in]': [link] } });
    loaded();

    ecwid.setSignInUrls({ signInUrl: 'https://blog.example/login' });

    expect(link.hidden).toBe(false);
  });

  // fidelity: assumed, the shop’s own pages are made by the server
  it('of the shop itself is made anew for another customer, once', async () => {
    const shopPage = JSON.stringify({ root: `/shop/${store.storeId}`, lang: 'en' });
    const globals = { ecwid_sso_profile: await sign() };
    const first = await openPage({ shopPage, globals });
    first.loaded();
    await expect.poll(first.reloads).toBe(1);

    const again = await openPage({ shopPage: shopPage.replace('}', ',"signedIn":true}'), globals });
    again.loaded();
    const [customer] = await answerOf<{ email: string } | null>((done) => again.ecwid.Customer.get(done));

    expect(customer?.email).toBe(ANA.email);
    expect(again.reloads()).toBe(0);
  });
});
