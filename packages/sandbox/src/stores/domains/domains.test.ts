import { beforeEach, describe, expect, it } from 'vitest';
import { openAdmin } from '../../testing/open-admin.ts';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const YEAR_MS = 365 * 86_400_000;

const OWNER = {
  firstName: 'Ana',
  lastName: 'Diaz',
  email: 'ana@shop.example',
  street: '1 Main St',
  city: 'Reno',
  countryCode: 'US',
  postalCode: '89501',
  stateOrProvinceCode: 'NV',
  phone: '+1.5550100',
  companyName: 'Tea & Co',
};

let store: TestStore;

beforeEach(async () => {
  store = await openTestStore({ clock: { frozenAtMs: Date.UTC(2026, 0, 31, 9) } });
  return () => store.close();
});

const buy = (domainName: string, fields: object = {}) =>
  store.call('POST', '/domains/purchase', { domainName, ...OWNER, ...fields });
const change = (body: object) => store.call('PUT', '/domains', body);
const list = async () => (await store.call('GET', '/domains')).body;
const starterSite = async () => (await store.call('GET', '/profile')).body.generalInfo.starterSite;

async function operate(method: string, path: string, body?: unknown) {
  const response = await store.sandbox.fetch(`/_sandbox${path}`, {
    method,
    headers: { Authorization: `Bearer ${store.sandbox.operatorKey}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- tests say what the answer is
  return (await response.json()) as any;
}

describe('the domain calls', () => {
  // fidelity: documented
  it('tell where the site of a new store is', async () => {
    expect(await list()).toEqual({
      instantSiteDomain: {
        primaryInstantSiteDomain: `store${store.storeId}`,
        ecwidSubdomain: `store${store.storeId}`,
        instantSiteIpAddress: '203.0.113.3',
        instantSiteUrl: `https://store${store.storeId}.company.site`,
      },
      purchasedDomains: [],
    });
  });

  // fidelity: assumed, the fields are documented, which endings are sold for how much and what is taken is chosen:
  // what a store bought, some well-known names, and what begins with "taken"
  it('find what there is to buy', async () => {
    await buy('tea.shop');

    const { body } = await store.call('GET', '/domains/search?keyword=tea');

    expect(body.keyword).toBe('tea');
    expect(body.domains).toContainEqual({
      name: 'tea.com',
      status: 'available',
      price: 14.99,
      currency: 'USD',
      priceFormatted: '$14.99',
    });
    const statusOf = (name: string) => body.domains.find((domain: { name: string }) => domain.name === name)?.status;
    expect(statusOf('tea.shop')).toBe('taken');
    const taken = (await store.call('GET', '/domains/search?keyword=Taken.store')).body.domains;
    expect(taken[0]).toMatchObject({ name: 'taken.store', status: 'taken' });
  });

  // fidelity: assumed, the answer is documented, that the first domain becomes the address of the site is not
  it('buy a domain, which the site and the profile then have', async () => {
    const bought = await buy('Tea.shop');

    expect(bought.body).toMatchObject({
      id: expect.any(Number),
      name: 'tea.shop',
      status: 'ACTIVE',
      connectedToInstantSite: true,
      primaryDomain: true,
      redirectToPrimaryDomain: false,
      purchaseDate: '2026-01-31 09:00:00 +0000',
      expirationDate: '2027-01-31 09:00:00 +0000',
      autorenew: true,
      domainOwnerInfo: { ...OWNER, verificationStatus: 'PENDING' },
      billingInfo: { totalRenewalDomainPrice: 34.99, totalRenewalDomainPriceFormatted: '$34.99' },
    });
    const { domainOwnerInfo, ...domain } = bought.body;
    expect(await list()).toMatchObject({
      instantSiteDomain: {
        primaryInstantSiteDomain: 'tea.shop',
        primaryInstantSiteDomainStatus: 'connected',
        instantSiteUrl: 'https://tea.shop',
      },
      purchasedDomains: [{ ...domain, domainRegistrantInfo: domainOwnerInfo }],
    });
    expect((await starterSite()).customDomain).toBe('tea.shop');
  });

  // fidelity: documented
  it.each([
    ['', 403, 'EMPTY_DOMAIN_NAME'],
    [`${'x'.repeat(64)}.com`, 403, 'LONG_DOMAIN_NAME'],
    ['tea', 403, 'WRONG_DOMAIN_FORMAT'],
    ['https://tea.shop', 403, 'WRONG_DOMAIN_FORMAT'],
    ['-tea.shop', 400, 'ILLEGAL_DOMAIN_NAME'],
    ['tea.unsold', 400, 'ILLEGAL_DOMAIN_NAME'],
    ['taken.shop', 400, 'DOMAIN_ALREADY_TAKEN'],
  ])('refuse to buy %j with %i %s', async (name, status, errorCode) => {
    expect(await buy(name)).toMatchObject({ status, body: { errorCode } });
  });

  // fidelity: assumed, the codes are documented, when they come is not: no phone, a card that fails, a feature that is off
  it('refuse who cannot buy', async () => {
    expect((await buy('tea.shop', { phone: '' })).body.errorCode).toBe('REGISTRANT_CONTACT_DATA_VERIFICATION_ERROR');
    await operate('PUT', `/stores/${store.storeId}/state`, { paymentSource: 'declined' });
    expect((await buy('tea.shop')).body.errorCode).toBe('PAYMENT_METHOD_PROBLEM');
    await operate('PUT', `/stores/${store.storeId}/state`, { availableFeatures: [] });
    expect((await buy('tea.shop')).body.errorCode).toBe('DOMAIN_FEATURE_NOT_AVAILABLE');
    expect(await list()).toMatchObject({ purchasedDomains: [] });
  });

  // fidelity: assumed, the code is documented, which plans lack domains is not; the free one does, where apps get nothing
  // and people in the admin get this
  it('refuse the owner of a store on the free plan', async () => {
    const admin = await openAdmin();
    const ana = await admin.signUp();
    await admin.operate('PUT', `/stores/${ana.storeId}/state`, { plan: 'ECWID_FREE' });

    const response = await admin.sandbox.fetch(`/api/v3/${ana.storeId}/domains/search?keyword=tea`, {
      headers: { Authorization: `Bearer ${ana.token}` },
    });

    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errorCode: 'NOT_ALLOWED_ON_CURRENT_PLAN' });
    await admin.close();
  });

  // fidelity: documented
  it('change the subdomain and the domain of another seller, and the profile follows', async () => {
    const sent = { ecwidSubdomain: 'tea-and-co', thirdPartyVendorDomain: 'tea.example.org' };

    expect((await change({ instantSiteDomain: sent })).body).toEqual({ updateCount: 1 });

    expect((await list()).instantSiteDomain).toMatchObject({
      ...sent,
      primaryInstantSiteDomain: 'tea.example.org',
      primaryInstantSiteDomainStatus: 'pending',
    });
    expect(await starterSite()).toMatchObject({ ecwidSubdomain: 'tea-and-co', customDomain: 'tea.example.org' });
    await change({ instantSiteDomain: { thirdPartyVendorDomain: '' } });
    expect((await list()).instantSiteDomain.primaryInstantSiteDomain).toBe('tea-and-co');
  });

  // fidelity: documented
  it('follow the profile, where the subdomain is changed in the older way', async () => {
    await store.call('PUT', '/profile', { generalInfo: { starterSite: { ecwidSubdomain: 'older' } } });

    expect((await list()).instantSiteDomain.ecwidSubdomain).toBe('older');
  });

  // fidelity: assumed, the codes are documented for domains, that they count for subdomains too is chosen
  it('refuse a subdomain that another store has, or that cannot be', async () => {
    const other = await store.sandbox.stores.create();
    const rename = async (ecwidSubdomain: string) =>
      (await change({ instantSiteDomain: { ecwidSubdomain } })).body.errorCode;

    expect(await rename(`store${other}`)).toBe('DOMAIN_ALREADY_TAKEN');
    expect(await rename('tea & co')).toBe('ILLEGAL_DOMAIN_NAME');
    expect(await rename('')).toBe('EMPTY_DOMAIN_NAME');
    const byProfile = { generalInfo: { starterSite: { ecwidSubdomain: `store${other}` } } };
    expect((await store.call('PUT', '/profile', byProfile)).body.errorCode).toBe('DOMAIN_ALREADY_TAKEN');
  });

  // fidelity: assumed, the reference names no field by which a domain is told; its name, its id, or its place in the list
  it('make another domain the primary one', async () => {
    await buy('tea.shop');
    const { body: second } = await buy('tea.store');
    expect(second).toMatchObject({ primaryDomain: false, redirectToPrimaryDomain: true });

    await change({ purchasedDomains: [{ autorenew: false }, { id: second.id, primaryDomain: true }] });

    expect((await list()).purchasedDomains).toMatchObject([
      { name: 'tea.shop', primaryDomain: false, autorenew: false },
      { name: 'tea.store', primaryDomain: true, redirectToPrimaryDomain: false, autorenew: true },
    ]);
    expect((await starterSite()).customDomain).toBe('tea.store');
  });

  // fidelity: assumed, the code is documented, when it comes is not
  it.each([
    [{ purchasedDomains: [{ name: 'coffee.shop', autorenew: false }] }],
    [{ purchasedDomains: [{ name: 'tea.shop', connectedToInstantSite: false, primaryDomain: true }] }],
    [{ purchasedDomains: [{ primaryDomain: true }, { primaryDomain: true }] }],
    [{ purchasedDomains: [{}, {}, { autorenew: true }] }],
  ])('refuse %j, and change nothing', async (body) => {
    await buy('tea.shop');
    await buy('tea.store');
    const before = await list();

    expect(await change(body)).toMatchObject({
      status: 409,
      body: { errorCode: 'NOT_VALID_DOMAIN_ORDER_UPDATE_DATA' },
    });
    expect(await list()).toEqual(before);
  });

  // fidelity: assumed, what becomes of a domain with time is not said; one that is renewed lasts, another expires
  it('renew a domain each year, unless it is not to be', async () => {
    await buy('tea.shop');
    await buy('tea.store');
    await change({ purchasedDomains: [{ name: 'tea.store', autorenew: false }] });

    store.sandbox.clock.advance(1.5 * YEAR_MS);

    expect((await list()).purchasedDomains).toMatchObject([
      { name: 'tea.shop', status: 'ACTIVE', expirationDate: '2028-01-31 09:00:00 +0000' },
      { name: 'tea.store', status: 'EXPIRED', expirationDate: '2027-01-31 09:00:00 +0000' },
    ]);
  });

  // fidelity: assumed, the answers are not described; who owns the domain gets a mail
  it('send mails about a domain the store has', async () => {
    await buy('tea.shop');

    expect((await store.call('POST', '/domains/send_domain_verification_email?domain_name=tea.shop')).body).toEqual({
      success: true,
    });
    expect((await store.call('POST', '/domains/reset_domain_password?domain_name=tea.shop&send_to=admin')).status).toBe(
      200,
    );
    expect((await store.call('POST', '/domains/reset_domain_password?domain_name=coffee.shop')).status).toBe(404);
    expect((await store.call('POST', '/domains/reset_domain_password')).status).toBe(400);
    const { items } = await operate('GET', `/mails?to=${OWNER.email}`);
    expect(items.map(({ subject }: { subject: string }) => subject)).toEqual([
      'A new password for tea.shop',
      'Confirm your e-mail address for tea.shop',
      'Confirm your e-mail address for tea.shop',
    ]);
  });

  // fidelity: documented
  it('move the date of domains in the latest changes', async () => {
    const updated = async () => (await store.call('GET', '/latest-stats?domainsRequired=true')).body.domainsUpdated;
    store.sandbox.clock.advance(3_600_000);
    expect(await updated()).toBe('2026-01-31 09:00:00 +0000');

    await buy('tea.shop');

    expect(await updated()).toBe('2026-01-31 10:00:00 +0000');
  });
});
