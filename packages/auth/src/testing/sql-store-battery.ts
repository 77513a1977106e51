import { describe, expect, it } from 'vitest';
import type { EncryptionKey } from '../installations/keyring.ts';
import type { SqlInstallationStore, SqlStoreOptions } from '../sql/sql-store.ts';
import { installationStoreCases } from './installation-store-cases.ts';

/** A database of its own, empty at first, that outlives the stores opened on it. */
export interface TestDatabase {
  open(options: SqlStoreOptions): Promise<SqlInstallationStore>;
  /** Runs SQL past the store. */
  query(text: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  drop(): Promise<void>;
}

export const makeKey = (id: string, byte: number): EncryptionKey => ({ id, key: new Uint8Array(32).fill(byte) });

const data = {
  clientId: 'parcel-rates',
  storeId: 20012001,
  accessToken: 'secret_AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH',
  publicToken: 'public_aaaabbbbccccddddeeeeffffgggghhhh',
  scopes: ['read_store_profile'],
  email: 'ana@shop.example',
};
const [oldKey, newKey] = [makeKey('old', 1), makeKey('new', 2)];

/** What the stores on databases must do besides the common battery. */
export function describeSqlStore(create: () => Promise<TestDatabase>): void {
  const withDatabase = (check: (database: TestDatabase) => Promise<void>) => async () => {
    const database = await create();
    try {
      await check(database);
    } finally {
      await database.drop();
    }
  };

  describe('like every installation store', () => {
    const battery = installationStoreCases(async ({ now }) => {
      const database = await create();
      const store = await database.open({ keys: [oldKey], now });
      return {
        ...store,
        close: async () => {
          await store.close();
          await database.drop();
        },
      };
    });
    // oxlint-disable-next-line vitest/expect-expect, vitest/valid-title -- the cases assert, and bring their titles
    it.each(battery)('$name', ({ run }) => run());
  });

  it(
    'keeps installations after it was closed',
    withDatabase(async (database) => {
      const first = await database.open({ keys: [oldKey] });
      const set = await first.set(data);
      await first.close();

      const second = await database.open({ keys: [oldKey] });

      expect(await second.get(data)).toEqual(set);
      await second.close();
    }),
  );

  it(
    'may be opened by several at once on an empty database',
    withDatabase(async (database) => {
      const stores = await Promise.all([1, 2, 3].map(async () => database.open({ keys: [oldKey] })));

      await stores[0]?.set(data);

      expect(await stores[2]?.get(data)).toMatchObject({ accessToken: data.accessToken });
      await Promise.all(stores.map(async (store) => store.close()));
    }),
  );

  it(
    'writes neither tokens nor e-mail in the clear, nor two alike',
    withDatabase(async (database) => {
      const store = await database.open({ keys: [oldKey] });
      await store.set(data);
      const [first] = await database.query('select * from ecwid_installation');
      await store.set(data);
      const [second] = await database.query('select * from ecwid_installation');
      await store.close();

      for (const secret of [data.accessToken, data.publicToken, data.email, 'AAAABBBB', 'aaaabbbb']) {
        expect(JSON.stringify(first)).not.toContain(secret);
      }
      expect(second?.['sealed']).not.toBe(first?.['sealed']);
    }),
  );

  it(
    'reads what an older key encrypted, and writes with the first',
    withDatabase(async (database) => {
      const before = await database.open({ keys: [oldKey] });
      await before.set(data);
      await before.set({ ...data, storeId: 2 });
      await before.close();

      const store = await database.open({ keys: [newKey, oldKey] });
      await store.set({ ...data, storeId: 2 });

      expect(await store.get(data)).toMatchObject(data);
      const rows = await database.query('select key_id from ecwid_installation order by store_id');
      expect(rows.map((row) => row['key_id'])).toEqual(['new', 'old']);
      await store.close();
    }),
  );

  it(
    'encrypts everything with the first key when asked to, so that the old one can go',
    withDatabase(async (database) => {
      const before = await database.open({ keys: [oldKey] });
      const set = await before.set(data);
      await before.close();
      const both = await database.open({ keys: [newKey, oldKey] });

      expect(await both.reencrypt()).toBe(1);
      expect(await both.reencrypt()).toBe(0);

      await both.close();
      const after = await database.open({ keys: [newKey] });
      expect(await after.get(data)).toEqual(set);
      await after.close();
    }),
  );

  it(
    'says which key is missing',
    withDatabase(async (database) => {
      const before = await database.open({ keys: [oldKey] });
      await before.set(data);
      await before.close();

      const store = await database.open({ keys: [newKey] });

      await expect(store.get(data)).rejects.toMatchObject({ code: 'encryption_key_unknown' });
      await expect(store.get(data)).rejects.toThrow(/\bold\b/);
      await store.close();
    }),
  );

  it(
    'refuses what was copied from the row of another store, and what another key of that id encrypted',
    withDatabase(async (database) => {
      const store = await database.open({ keys: [oldKey] });
      await store.set(data);
      await store.set({ ...data, storeId: 2, accessToken: 'secret_other' });
      await database.query(
        `update ecwid_installation set sealed = (select sealed from ecwid_installation where store_id = 2) where store_id = ${data.storeId}`,
      );

      await expect(store.get(data)).rejects.toMatchObject({ code: 'installation_unreadable' });
      await store.close();

      const another = await database.open({ keys: [makeKey('old', 9)] });
      await expect(another.get({ ...data, storeId: 2 })).rejects.toMatchObject({ code: 'installation_unreadable' });
      await another.close();
    }),
  );
}
