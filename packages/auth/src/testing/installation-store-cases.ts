import assert from 'node:assert/strict';
import { eachInstallation } from '../installations/each-installation.ts';
import type { Installation, InstallationData, InstallationStore } from '../installations/installation.ts';

/** One thing an installation store must do. */
export interface InstallationStoreCase {
  /** A sentence about behaviour, for the title of a test. */
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Makes an empty store that reads the given clock. */
type CreateStore = (options: { now: () => number }) => Promise<InstallationStore>;

const data: InstallationData = {
  clientId: 'parcel-rates',
  storeId: 20012001,
  accessToken: 'secret_AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH',
  publicToken: 'public_aaaabbbbccccddddeeeeffffgggghhhh',
  scopes: ['read_store_profile', 'public_storefront'],
  email: 'ana+žofie@shop.example',
};

async function collect(walk: AsyncIterable<Installation>): Promise<Installation[]> {
  const found: Installation[] = [];
  for await (const installation of walk) found.push(installation);
  return found;
}

const cases: Readonly<Record<string, (store: InstallationStore, clock: { nowMs: number }) => Promise<void>>> = {
  'finds nothing where nothing was set': async (store) => {
    assert.equal(await store.get(data), undefined);
    assert.deepEqual(await store.list(), []);
    assert.equal(await store.delete(data), false);
  },

  'gives back what was set, with the time': async (store, clock) => {
    const expected = { ...data, installedAtMs: clock.nowMs, updatedAtMs: clock.nowMs };

    assert.deepEqual(await store.set(data), expected);
    assert.deepEqual(await store.get(data), expected);
  },

  'leaves out what was not given': async (store) => {
    const { publicToken, email, ...rest } = data;
    assert.ok(publicToken && email);
    await store.set(rest);

    const found = await store.get(data);

    assert.deepEqual(Object.keys(found ?? {}).sort(), [...Object.keys(rest), 'installedAtMs', 'updatedAtMs'].sort());
  },

  'replaces an installation and keeps the time of the first': async (store, clock) => {
    await store.set(data);
    const installedAtMs = clock.nowMs;
    clock.nowMs += 5_000;
    const { publicToken, ...changed } = { ...data, accessToken: 'secret_other', scopes: [] };
    assert.ok(publicToken);

    await store.set(changed);

    assert.deepEqual(await store.get(data), { ...changed, installedAtMs, updatedAtMs: clock.nowMs });
    assert.equal((await store.list()).length, 1);
  },

  'keeps apps and stores apart': async (store) => {
    await store.set(data);
    await store.set({ ...data, storeId: 2, accessToken: 'secret_store2' });
    await store.set({ ...data, clientId: 'other-app', accessToken: 'secret_other' });

    assert.equal((await store.get(data))?.accessToken, data.accessToken);
    assert.equal((await store.get({ ...data, storeId: 2 }))?.accessToken, 'secret_store2');
    assert.equal((await store.get({ ...data, clientId: 'other-app' }))?.accessToken, 'secret_other');
    assert.equal(await store.get({ clientId: 'other-app', storeId: 2 }), undefined);
  },

  'forgets a deleted installation, and takes the next as a new one': async (store, clock) => {
    await store.set(data);
    await store.set({ ...data, storeId: 2 });
    clock.nowMs += 1_000;

    assert.equal(await store.delete(data), true);
    assert.equal(await store.get(data), undefined);
    assert.ok(await store.get({ ...data, storeId: 2 }));
    assert.equal((await store.set(data)).installedAtMs, clock.nowMs);
  },

  'takes the largest store ids and any client id': async (store) => {
    const odd = { ...data, storeId: Number.MAX_SAFE_INTEGER, clientId: `it's "odd"; -- %_\\` };
    await store.set(odd);

    assert.deepEqual(await store.get(odd), (await store.list({ clientId: odd.clientId }))[0]);
    assert.equal((await store.get(odd))?.storeId, Number.MAX_SAFE_INTEGER);
  },

  'lists by client id, then by store id as a number': async (store) => {
    for (const [clientId, storeId] of [
      ['b', 1],
      ['a', 10],
      ['B', 1],
      ['a', 9],
      ['a_', 1],
      ['a-', 1],
    ] as const) {
      await store.set({ ...data, clientId, storeId });
    }

    const keys = (await store.list()).map(({ clientId, storeId }) => `${clientId}/${storeId}`);

    assert.deepEqual(keys, ['B/1', 'a/9', 'a/10', 'a-/1', 'a_/1', 'b/1']);
  },

  'lists page by page, each installation once': async (store) => {
    for (let index = 0; index < 25; index += 1) {
      await store.set({ ...data, clientId: index % 2 ? 'odd' : 'even', storeId: index });
    }

    const first = await store.list({ limit: 10 });
    const all = await collect(eachInstallation(store, { pageSize: 4 }));
    const odd = await collect(eachInstallation(store, { clientId: 'odd', pageSize: 3 }));

    assert.equal(first.length, 10);
    assert.equal(new Set(all.map(({ storeId }) => storeId)).size, 25);
    assert.equal(all.length, 25);
    assert.deepEqual(
      odd.map(({ storeId }) => storeId),
      [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23],
    );
  },

  'does not share what it keeps with its callers': async (store) => {
    const scopes = ['read_catalog'];
    const set = await store.set({ ...data, scopes });
    scopes.push('update_catalog');
    (set.scopes as string[]).push('update_catalog'); // a caller who does not mind the types
    for (const found of [await store.get(data), ...(await store.list())]) {
      (found?.scopes as string[] | undefined)?.push('update_catalog'); // the same
    }

    assert.deepEqual((await store.get(data))?.scopes, ['read_catalog']);
  },

  'takes many writes to one installation at once': async (store) => {
    const tokens = Array.from({ length: 20 }, (_, index) => `secret_${index}`);

    await Promise.all(tokens.map((accessToken) => store.set({ ...data, accessToken })));

    assert.equal((await store.list()).length, 1);
    assert.ok(tokens.includes((await store.get(data))?.accessToken ?? ''));
  },
};

/**
 * Everything an installation store must do, for any test runner:
 * `for (const { name, run } of installationStoreCases(create)) it(name, run);`
 */
export function installationStoreCases(create: CreateStore): InstallationStoreCase[] {
  return Object.entries(cases).map(([name, check]) => ({
    name,
    run: async () => {
      const clock = { nowMs: 1_767_225_600_000 };
      const store = await create({ now: () => clock.nowMs });
      try {
        await check(store, clock);
      } finally {
        await store.close();
      }
    },
  }));
}
