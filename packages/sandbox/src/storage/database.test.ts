import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';

describe('the database', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sandbox-database-'));
    return () => rm(directory, { recursive: true });
  });

  it('opens again what it made', async () => {
    const file = join(directory, 'deep/sandbox.db');
    const first = await openDatabase(file);
    await first.insertInto('setting').values({ name: 'colour', value: 'teal' }).execute();
    await first.destroy();

    const second = await openDatabase(file);
    const rows = await second.selectFrom('setting').selectAll().execute();
    await second.destroy();

    expect(rows).toEqual([expect.objectContaining({ name: 'colour', value: 'teal' })]);
  });

  it('refuses tables of another version, says what to do, and leaves them alone', async () => {
    const file = join(directory, 'sandbox.db');
    const other = new DatabaseSync(file);
    other.exec('create table store (id integer primary key, name text)');
    other.close();

    await expect(openDatabase(file)).rejects.toThrow(/another version of the sandbox.*another data directory/);

    const after = new DatabaseSync(file);
    expect(after.prepare('select count(*) as tables from sqlite_master').get()).toEqual(
      expect.objectContaining({ tables: 1 }),
    );
    after.close();
  });
});
