import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTIED, resetStore } from '../stores/reset-store.ts';
import { startTrace } from '../platform/trace.ts';
import { DEMO_OWNER } from '../users/demo-owner.ts';
import { createOwnedStore } from '../users/owned-store.ts';
import { createUser } from '../users/users.ts';
import { openAdmin, type Admin, type Merchant } from '../testing/open-admin.ts';

describe('the stores of a user', () => {
  let admin: Admin;
  let ana: Merchant;

  beforeEach(async () => {
    admin = await openAdmin();
    ana = await admin.signUp('Ana Diaz');
    return () => admin.close();
  });

  const asAna = (method: string, path: string, body?: unknown) => admin.call(method, path, { body, token: ana.token });

  /** A REST call as the admin makes it, with the session. */
  async function rest(method: string, storeId: number, path: string, body?: unknown) {
    const response = await admin.sandbox.fetch(`/api/v3/${storeId}${path}`, {
      method,
      headers: { Authorization: `Bearer ${ana.token}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response.status;
  }

  it('are listed with the new ones', async () => {
    const { body } = await asAna('POST', '/stores', { name: '  Second  ' });

    expect((await asAna('GET', '/stores')).body).toEqual([
      { id: ana.storeId, name: 'Ana Diaz’s store', role: 'owner', storefrontUrl: expect.stringContaining('http') },
      { id: body.id, name: 'Second', role: 'owner', storefrontUrl: `http://sandbox.localhost/shop/${body.id}` },
    ]);
    expect((await asAna('POST', '/stores', { name: ' ' })).status).toBe(400);
  });

  it('are all of them for the operator, who owns none', async () => {
    await admin.signUp('Bo Lind');

    expect((await admin.operate('GET', '/stores')).body).toHaveLength(2);
    expect((await admin.operate('POST', '/stores', { name: 'Mine' })).status).toBe(403);
    expect((await admin.operate('GET', '/stores/1')).status).toBe(404);
  });

  it('open the REST API to a session of their members, as long as it lasts', async () => {
    const bo = await admin.signUp('Bo Lind');

    expect(await rest('POST', ana.storeId, '/products', { name: 'Tea' })).toBe(200);
    expect(await rest('GET', bo.storeId, '/products')).toBe(403);
    await asAna('DELETE', '/sessions/current');
    expect(await rest('GET', ana.storeId, '/products')).toBe(403);
  });

  it('count what is in them', async () => {
    await rest('POST', ana.storeId, '/products', { name: 'Tea' });
    await rest('POST', ana.storeId, '/products', { name: 'Tin' });

    expect((await asAna('GET', `/stores/${ana.storeId}`)).body).toEqual({
      id: ana.storeId,
      name: 'Ana Diaz’s store',
      role: 'owner',
      storefrontUrl: expect.any(String),
      currency: 'USD',
      plan: 'ECWID_UNLIMITED',
      suspended: false,
      products: 2,
      orders: 0,
      customers: 0,
      sales: 0,
    });
  });

  it('are empty after a reset, with their apps, tokens and members as before', async () => {
    const [app] = (await asAna('GET', `/stores/${ana.storeId}/developer-apps`)).body;
    const tokens = await admin.sandbox.apps.tokens(ana.storeId, app.clientId);
    await rest('POST', ana.storeId, '/products', { name: 'Tea', sku: 'T-1' });
    const { body: second } = await asAna('POST', '/stores', { name: 'Second' });
    await rest('POST', second.id, '/products', { name: 'Tea', sku: 'T-1' });

    expect((await asAna('POST', `/stores/${ana.storeId}/reset`, {})).body).toEqual({ success: true });

    expect((await asAna('GET', `/stores/${ana.storeId}`)).body).toMatchObject({
      products: 0,
      name: 'Ana Diaz’s store',
    });
    expect((await asAna('GET', `/stores/${second.id}`)).body).toMatchObject({ products: 1 });
    expect(await rest('POST', ana.storeId, '/products', { name: 'Tea', sku: 'T-1' })).toBe(200);
    expect(await admin.sandbox.apps.tokens(ana.storeId, app.clientId)).toEqual(tokens);
    const next = await asAna('POST', `/stores/${ana.storeId}/developer-apps`, {});
    expect(next.body.clientId).toBe(`custom-app-${ana.storeId}-2`);
  });

  it('are filled again by the seeder, in the change that empties them', async () => {
    const { platform } = admin.sandbox;
    const broken = platform.write(startTrace(platform.random), (tx) =>
      resetStore(tx, ana.storeId, async (seeding, storeId) => {
        const { profile } = await seeding.db
          .selectFrom('store')
          .select('profile')
          .where('id', '=', storeId)
          .executeTakeFirstOrThrow();
        expect(JSON.parse(profile).account.accountEmail).toBe(ana.email);
        throw new Error('no seed today');
      }),
    );
    await rest('POST', ana.storeId, '/products', { name: 'Tea' });

    await expect(broken).rejects.toThrow('no seed today');
    expect((await asAna('GET', `/stores/${ana.storeId}`)).body.products).toBe(1);
  });

  it('lose what any table keeps of a store, but for what a reset is meant to keep', async () => {
    const { db } = admin.sandbox.platform;
    const kept = [
      'charge',
      'installation',
      'mail',
      'oauth_code',
      'sequence',
      'site_token',
      'staff_invitation',
      'store_change',
      'store_member',
      'token',
      'traffic',
      'update_request',
    ];
    const { rows } = await sql<{ name: string; definition: string }>`
      select name, sql as definition from sqlite_master where type = 'table'`.execute(db);
    const ofStore = rows.filter(({ definition }) => definition.includes('"store_id"')).map(({ name }) => name);

    expect([...EMPTIED, ...kept].toSorted()).toEqual(ofStore.toSorted());
  });

  it('are named by the sandbox where they are the demo owner’s', async () => {
    const { platform } = admin.sandbox;
    const storeId = await platform.write(startTrace(platform.random), async (tx) =>
      createOwnedStore(tx, await createUser(platform, tx, DEMO_OWNER), 'Demo'),
    );

    expect((await admin.call('GET', '/info')).body.demo).toEqual({ storeId, email: DEMO_OWNER.email });
  });
});
