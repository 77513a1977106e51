import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../testing/test-store.ts';
import { COPIED } from './fork-store.ts';

/** Of one store only, and not copied: what belongs to a session, a delivery, an app's own life. */
const LEFT_BEHIND = [
  'batch',
  'batch_part',
  'cart',
  'charge',
  'customer_session',
  'delivery',
  'installation',
  'mail',
  'oauth_code',
  'sign_in_link',
  'site_token',
  'sso_signature',
  'staff_invitation',
  'store_domain',
  'store_visit',
  'token',
  'traffic',
  'update_request',
];

let store: TestStore;

beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

describe('forking a store', () => {
  it('knows every table of a store, and every column of what it copies', async () => {
    const { rows } = await sql<{ table: string; column: string }>`
      select m.name as "table", c.name as "column" from sqlite_master m, pragma_table_info(m.name) c
      where m.type = 'table'`.execute(store.sandbox.platform.db);
    const ofStore = Map.groupBy(rows, ({ table }) => table);
    for (const [table, columns] of ofStore) {
      if (!columns.some(({ column }) => column === 'store_id') || LEFT_BEHIND.includes(table)) ofStore.delete(table);
    }

    const actual = [...ofStore].map(([table, columns]) => [table, columns.map(({ column }) => column).toSorted()]);
    const copied = Object.entries(COPIED).map(([table, columns]) => [table, ['store_id', ...columns].toSorted()]);
    expect(Object.fromEntries(copied)).toEqual(Object.fromEntries(actual));
  });

  it('installs its apps with tokens of their own, and tells none', async () => {
    const before = (await store.events()).length;
    await store.call('PUT', '/storage/theme', 'dark');

    const fork = await store.sandbox.stores.fork(store.storeId);

    const tokens = await store.sandbox.apps.tokens(fork, 'test-app');
    expect(tokens?.secret).toMatch(/^secret_SANDBOX/);
    expect(tokens?.secret).not.toBe(store.token);
    expect((await store.events()).slice(before).map(({ eventType }) => eventType)).toEqual([
      'application.storageChanged',
    ]);
    const response = await store.sandbox.fetch(`/api/v3/${fork}/storage/theme`, {
      headers: { Authorization: `Bearer ${tokens?.secret}` },
    });
    expect(await response.json()).toEqual({ key: 'theme', value: 'dark' });
  });

  it('refuses a store that is not there', async () => {
    await expect(store.sandbox.stores.fork(1)).rejects.toThrow('There is no such store');
  });
});
