import { beforeEach, describe, expect, it } from 'vitest';
import { makeRegistration } from '../testing/make-registration.ts';
import { openAdmin, OPERATOR_KEY, type Admin, type Merchant } from '../testing/open-admin.ts';

describe('the control API', () => {
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

  describe('access', () => {
    it.each([
      ['GET', '/stores/1'],
      ['POST', '/stores'],
      ['GET', '/apps'],
      ['GET', '/settings'],
    ])('answers %s %s of nobody with 401, before it reads what was sent', async (method, path) => {
      const anonymous = await admin.call(method, path, method === 'POST' ? { body: { nonsense: 1 } } : {});
      const forged = await admin.call(method, path, { token: `session_${'A'.repeat(40)}` });

      expect([anonymous.status, forged.status]).toEqual([401, 401]);
    });

    it.each([
      ['GET', ''],
      ['GET', '/market'],
      ['GET', '/installations'],
      ['GET', '/developer-apps'],
      ['POST', '/reset'],
    ])('answers %s of the store of somebody else%s as if there were none', async (method, path) => {
      const other = await admin.call(method, `/stores/${bo.storeId}${path}`, {
        body: method === 'POST' ? {} : undefined,
        token: ana.token,
      });
      const none = await admin.call(method, `/stores/1${path}`, {
        body: method === 'POST' ? {} : undefined,
        token: ana.token,
      });

      expect(other.status).toBe(404);
      expect(other.body).toEqual(none.body);
    });

    it('lets staff without full access open apps, but neither install them nor see their keys', async () => {
      await register('native', makeRegistration({ endpoints: { iframeUrl: 'https://a.example/' } }));
      await asAna('POST', '/installations', { clientId: 'native' });
      const member = { store_id: ana.storeId, user_id: bo.userId, role: 'staff' as const };
      const { db } = admin.sandbox.platform;
      await db
        .insertInto('store_member')
        .values({ ...member, staff_scopes: 'CATALOG_MANAGEMENT' })
        .execute();
      const asBo = async (method: string, path: string, body?: unknown) =>
        (await admin.call(method, `/stores/${ana.storeId}${path}`, { body, token: bo.token })).status;

      expect(await asBo('GET', '/installations')).toBe(200);
      expect(await asBo('POST', '/installations/native/open', {})).toBe(200);
      expect(await asBo('POST', '/installations', { clientId: 'native' })).toBe(403);
      expect(await asBo('DELETE', '/installations/native')).toBe(403);
      expect(await asBo('GET', '/developer-apps')).toBe(403);
      await db
        .updateTable('store_member')
        .set({ staff_scopes: 'STORE_MANAGEMENT' })
        .where('role', '=', 'staff')
        .execute();
      expect(await asBo('GET', '/developer-apps')).toBe(200);
    });

    it('leaves running the sandbox to its operator, outside development', async () => {
      const grown = await openAdmin({ development: false });
      const user = await grown.signUp();

      expect((await grown.call('GET', '/apps', { token: user.token })).status).toBe(403);
      expect((await grown.call('GET', '/apps', { token: OPERATOR_KEY })).status).toBe(200);
      expect((await grown.operate('GET', '/settings')).body).toEqual({ updateRequests: 'by-hand' });
      await grown.close();
    });

    it('lets no other site read it', async () => {
      const response = await admin.sandbox.fetch('/_sandbox/info', { headers: { Origin: 'https://evil.example' } });

      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    });
  });

  describe('the sandbox', () => {
    it('says where everything is', async () => {
      const away = await openAdmin({ url: 'http://localhost:4100', adminUrl: 'http://localhost:3000' });

      expect((await away.call('GET', '/info')).body).toEqual({
        version: expect.stringMatching(/^\d+\.\d+\.\d+/),
        development: true,
        urls: {
          sandbox: 'http://localhost:4100',
          rest: 'http://localhost:4100/api/v3',
          admin: 'http://localhost:3000',
          storefront: 'http://localhost:4100/shop',
        },
      });
      await away.close();
    });

    it('remembers its settings', async () => {
      expect((await admin.operate('GET', '/settings')).body).toEqual({ updateRequests: 'approve-at-once' });
      await admin.operate('PUT', '/settings', { updateRequests: 'by-hand' });
      await admin.operate('PUT', '/settings', {});

      expect((await admin.operate('GET', '/settings')).body).toEqual({ updateRequests: 'by-hand' });
      expect((await admin.operate('PUT', '/settings', { updateRequests: 'never' })).status).toBe(400);
    });
  });
});
