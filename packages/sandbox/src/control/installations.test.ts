import { openIframePayload, readIframeFragment } from '@ecwid-kit/auth';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeRegistration } from '../testing/make-registration.ts';
import { openAdmin, type Admin, type Merchant } from '../testing/open-admin.ts';

const SECRET = 's4ndb0xS3cretKey0123456789abcdef';

describe('a merchant’s apps', () => {
  let admin: Admin;
  let ana: Merchant;
  let bo: Merchant;

  beforeEach(async () => {
    admin = await openAdmin();
    ana = await admin.signUp('Ana Diaz');
    bo = await admin.signUp('Bo Lind');
    return () => admin.close();
  });

  const asAna = (method: string, path: string, body?: unknown) =>
    admin.call(method, `/stores/${ana.storeId}${path}`, { body, token: ana.token });
  const register = (clientId: string, body: unknown) => admin.operate('PUT', `/apps/${clientId}`, body);

  describe('the App Market', () => {
    beforeEach(async () => {
      const listing = {
        tagline: 'Rates by weight',
        description: '<p>For <b>parcels</b></p>',
        categories: ['Shipping'],
      };
      await register('parcel-rates', makeRegistration({ endpoints: { iframeUrl: 'https://a.example/' } }, { listing }));
      await register('only-france', { ...makeRegistration(), name: 'Only France', listing: { countries: ['FR'] } });
      await register('own', { ...makeRegistration(), name: 'Own', customOfStore: bo.storeId });
    });

    // fidelity: documented
    it('shows the public apps that the store’s country may have', async () => {
      const { body } = await asAna('GET', '/market');

      expect(body).toEqual([
        {
          clientId: 'parcel-rates',
          name: 'Parcel rates',
          listing: { tagline: 'Rates by weight', description: '<p>For <b>parcels</b></p>', categories: ['Shipping'] },
          scopes: ['read_store_profile', 'read_catalog', 'add_to_cp'],
          hasPage: true,
          installed: false,
        },
      ]);
      expect((await asAna('GET', '/market/only-france')).status).toBe(404);
      expect((await asAna('POST', '/installations', { clientId: 'only-france' })).status).toBe(404);
    });

    it.each([
      ['?keyword=WEIGHT', 1],
      ['?keyword=parcels', 1],
      ['?keyword=%3Cb%3E', 0],
      ['?category=shipping', 1],
      ['?category=ship', 0],
    ])('finds by %s', async (query, count) => {
      expect((await asAna('GET', `/market${query}`)).body).toHaveLength(count);
    });

    it('does not let a store have the custom app of another, unless the operator installs it', async () => {
      expect((await asAna('POST', '/installations', { clientId: 'own' })).status).toBe(404);
      const path = `/stores/${ana.storeId}/installations`;
      expect((await admin.operate('POST', path, { clientId: 'own' })).status).toBe(200);
      expect((await admin.operate('POST', '/stores/1/installations', { clientId: 'own' })).status).toBe(404);
    });
  });

  describe('installing', () => {
    const install = async (settings: Record<string, unknown>) => {
      await register('app', makeRegistration(settings));
      return (await asAna('POST', '/installations', { clientId: 'app' })).body;
    };

    // fidelity: documented
    it('leads to the page of a native app', async () => {
      const endpoints = { iframeUrl: 'https://a.example/page', redirectUrl: 'https://a.example/back' };
      expect(await install({ endpoints })).toEqual({ opens: 'page' });
    });

    // fidelity: documented
    it('leads an external app’s merchant to its site, with code and store id', async () => {
      const { opens, redirectUrl } = await install({ endpoints: { redirectUrl: 'https://a.example/back?x=1' } });

      expect(opens).toBe('redirect');
      const url = new URL(redirectUrl);
      expect(redirectUrl.startsWith('https://a.example/back?x=1&')).toBe(true);
      expect(url.searchParams.get('store_id')).toBe(String(ana.storeId));
      expect(url.searchParams.get('code')).toMatch(/^\w{40}$/);
    });

    // fidelity: documented
    it('leads nowhere for an app with neither', async () => {
      expect(await install({ endpoints: { webhookUrl: 'https://a.example/hook' } })).toEqual({ opens: 'nothing' });
    });

    it('lists what is installed, without a secret', async () => {
      await install({
        endpoints: { iframeUrl: 'https://a.example/page', openAppUrl: 'https://a.example/open' },
        pageTitle: 'Parcels',
        section: 'sales',
      });
      const { body } = await asAna('GET', '/installations');

      expect(body).toEqual([
        {
          clientId: 'app',
          name: 'Parcel rates',
          kind: 'public',
          scopes: ['read_store_profile', 'read_catalog', 'add_to_cp'],
          installed: expect.any(Number),
          subscriptionStatus: 'ACTIVE',
          hasPage: true,
          pageTitle: 'Parcels',
          section: 'sales',
          openAppUrl: 'https://a.example/open',
          webhooksBlocked: false,
        },
      ]);
      expect(await admin.call('GET', `/stores/${bo.storeId}/installations`, { token: bo.token })).toMatchObject({
        body: [],
      });
    });

    // fidelity: documented
    it('uninstalls once', async () => {
      await install({});
      const tokens = await admin.sandbox.apps.tokens(ana.storeId, 'app');

      expect((await asAna('DELETE', '/installations/app')).body).toEqual({ deleteCount: 1 });
      expect((await asAna('DELETE', '/installations/app')).status).toBe(404);
      expect(await admin.sandbox.platform.tokens.find(tokens?.secret ?? '', ana.storeId)).toBeUndefined();
    });
  });

  describe('opening a page', () => {
    const scopes = ['read_catalog', 'add_to_cp', 'public_storefront'];

    async function open(settings: Record<string, unknown>, body: unknown = {}) {
      await register('app', makeRegistration({ scopes, ...settings }, { clientSecret: SECRET }));
      await asAna('POST', '/installations', { clientId: 'app' });
      return asAna('POST', '/installations/app/open', body);
    }

    // fidelity: assumed, the payload is documented, how it joins a URL that has a query is not; with `&`, as in any
    // URL
    it('brings an encrypted payload in the query, after a query of its own', async () => {
      const { body } = await open(
        { endpoints: { iframeUrl: 'https://a.example/page?theme=1' }, pageTitle: 'Parcels' },
        { appState: 'orderId: 12', lang: 'de', viewMode: 'POPUP' },
      );

      expect(body).toMatchObject({ clientId: 'app', pageTitle: 'Parcels', authMode: 'enhanced' });
      expect(body.iframeUrl).toMatch(
        /^https:\/\/a\.example\/page\?theme=1&payload=[\w=-]+&app_state=orderId%3A%2012&cache-killer=\d+$/,
      );
      const tokens = await admin.sandbox.apps.tokens(ana.storeId, 'app');
      expect(await openIframePayload(new URL(body.iframeUrl).searchParams.get('payload') ?? '', SECRET)).toEqual({
        store_id: ana.storeId,
        lang: 'de',
        access_token: tokens?.secret,
        public_token: tokens?.public,
        view_mode: 'POPUP',
        app_state: 'orderId%3A%2012',
      });
    });

    // fidelity: documented
    it('brings a plain payload in the fragment in the default mode', async () => {
      const { body } = await open({ endpoints: { iframeUrl: 'https://a.example/page' }, authMode: 'default' });

      const { origin, pathname, search, hash } = new URL(body.iframeUrl);
      expect(origin + pathname + search).toBe('https://a.example/page');
      const tokens = await admin.sandbox.apps.tokens(ana.storeId, 'app');
      expect(readIframeFragment(hash)).toEqual({
        store_id: ana.storeId,
        lang: 'en',
        access_token: tokens?.secret,
        public_token: tokens?.public,
        view_mode: 'PAGE',
      });
      expect(body.pageTitle).toBe('Parcel rates');
    });

    it('says why there is no page', async () => {
      expect(await open({})).toMatchObject({
        status: 409,
        body: { errorMessage: expect.stringContaining('iframeUrl') },
      });
      await asAna('DELETE', '/installations/app');
      expect((await asAna('POST', '/installations/app/open', {})).status).toBe(404);
    });

    // fidelity: assumed, that the page needs the scope is documented, what a scope does that the app asks for since
    // is not; what was granted counts, as it does for tokens
    it('needs add_to_cp among what was granted, not among what is asked for by now', async () => {
      const endpoints = { iframeUrl: 'https://a.example/page' };
      await open({ scopes: ['read_catalog'], endpoints });
      await register('app', makeRegistration({ endpoints }));

      expect((await asAna('POST', '/installations/app/open', {})).status).toBe(409);
      await asAna('POST', '/installations', { clientId: 'app' });
      expect((await asAna('POST', '/installations/app/open', {})).status).toBe(200);
    });
  });
});
