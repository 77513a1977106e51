import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSqlStore, makeKey } from '../testing/sql-store-battery.ts';
import { openDatabase } from './open-database.ts';
import { createSqliteInstallationStore } from './sqlite-installation-store.ts';

describe('SQLite installation store', () => {
  describeSqlStore(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ecwid-auth-sqlite-'));
    const path = join(folder, 'installations.sqlite');
    return {
      open: async (options) => createSqliteInstallationStore({ ...options, path }),
      query: async (text) => {
        const database = new DatabaseSync(path);
        const rows = database.prepare(text).all();
        database.close();
        return rows;
      },
      drop: async () => rm(folder, { recursive: true, force: true }),
    };
  });

  it('keeps to memory when asked to', async () => {
    const store = await createSqliteInstallationStore({ path: ':memory:', keys: [makeKey('k', 1)] });

    expect(await store.list()).toEqual([]);
    await store.close();
  });

  it('waits for the disk, for tokens cannot be had twice', () => {
    const database = openDatabase(':memory:');

    expect(database.prepare('pragma synchronous').get()).toMatchObject({ synchronous: 2 });
    database.close();
  });

  it('says so when the folder is not there', async () => {
    const opening = createSqliteInstallationStore({ path: '/nowhere/at/all.sqlite', keys: [makeKey('k', 1)] });

    await expect(opening).rejects.toThrow(/unable to open/);
  });
});
