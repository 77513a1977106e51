import { beforeEach, describe, expect, it } from 'vitest';
import { makeRegistration } from '../testing/make-registration.ts';
import { openAdmin, type Admin, type Merchant } from '../testing/open-admin.ts';

const SECRET = 's4ndb0xS3cretKey0123456789abcdef';

describe('running the sandbox', () => {
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

  describe('the operator’s apps', () => {
    it('keeps an app’s secret over changes, and shows it in no list', async () => {
      const made = await register('parcel-rates', makeRegistration());
      const changed = await register('parcel-rates', makeRegistration({ pageTitle: 'Parcels' }));

      expect(made.body.clientSecret).toMatch(/^[A-Za-z0-9]{32}$/);
      expect(changed.body).toMatchObject({ clientSecret: made.body.clientSecret, settings: { pageTitle: 'Parcels' } });
      expect((await admin.operate('GET', '/apps/parcel-rates')).body.clientSecret).toBe(made.body.clientSecret);
      const list = await admin.operate('GET', '/apps');
      expect(list.body).toHaveLength(1);
      expect(JSON.stringify(list.body)).not.toContain(made.body.clientSecret);
    });

    it('takes the secret it is given, then and later', async () => {
      const first = await register('parcel-rates', makeRegistration({}, { clientSecret: SECRET }));
      const second = await register('parcel-rates', makeRegistration({}, { clientSecret: `${SECRET}2` }));

      expect([first.body.clientSecret, second.body.clientSecret]).toEqual([SECRET, `${SECRET}2`]);
      expect(await admin.sandbox.apps.secret('parcel-rates')).toBe(`${SECRET}2`);
    });

    it.each([
      ['a script as an address', makeRegistration({ endpoints: { iframeUrl: 'javascript:alert(1)' } })],
      ['data as an address', makeRegistration({ endpoints: { openAppUrl: 'data:text/html,x' } })],
      ['an address with a user', makeRegistration({ endpoints: { webhookUrl: 'https://u:p@a.example/' } })],
      ['an unknown endpoint', makeRegistration({ endpoints: { evilUrl: 'https://a.example' } })],
      ['an unknown scope', makeRegistration({ scopes: ['read_minds'] })],
      ['a header that breaks the line', makeRegistration({ webhookHeaders: { 'X-A': 'b\r\nX-C: d' } })],
      ['a header that is the sandbox’s own', makeRegistration({ webhookHeaders: { Host: 'evil.example' } })],
      ['a short secret', makeRegistration({}, { clientSecret: 'short' })],
      ['a script as a link of the listing', makeRegistration({}, { listing: { supportUrl: 'javascript:alert(1)' } })],
    ])('refuses %s', async (_, body) => {
      expect((await register('parcel-rates', body)).status).toBe(400);
      expect((await admin.operate('GET', '/apps')).body).toEqual([]);
    });

    it('refuses a script as an address of a request for other settings, too', async () => {
      const [own] = (await asAna('GET', '/developer-apps')).body;
      const settings = { ...own.settings, endpoints: { iframeUrl: 'javascript:alert(1)' } };

      expect((await asAna('POST', `/developer-apps/${own.clientId}/update-requests`, { settings })).status).toBe(400);
    });

    it('uninstalls a removed app everywhere: its tokens die, and its name is free', async () => {
      await register('parcel-rates', makeRegistration());
      await asAna('POST', '/installations', { clientId: 'parcel-rates' });
      await admin.call('POST', `/stores/${bo.storeId}/installations`, {
        body: { clientId: 'parcel-rates' },
        token: bo.token,
      });
      const tokens = [
        await admin.sandbox.apps.tokens(ana.storeId, 'parcel-rates'),
        await admin.sandbox.apps.tokens(bo.storeId, 'parcel-rates'),
      ];

      expect((await admin.operate('DELETE', '/apps/parcel-rates')).body).toEqual({ deleteCount: 1 });

      expect((await admin.operate('DELETE', '/apps/parcel-rates')).status).toBe(404);
      expect((await asAna('GET', '/installations')).body).toEqual([]);
      await register('parcel-rates', makeRegistration());
      for (const [index, storeId] of [ana.storeId, bo.storeId].entries()) {
        const response = await admin.sandbox.fetch(`/api/v3/${storeId}/products`, {
          headers: { Authorization: `Bearer ${tokens[index]?.secret}` },
        });
        expect(response.status).toBe(403);
      }
    });
  });
});
