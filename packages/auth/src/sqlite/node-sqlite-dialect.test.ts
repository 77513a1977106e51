import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { openDatabase } from './open-database.ts';

interface Tables {
  readonly thing: { id: number; name: string | null };
}

describe('nodeSqliteDialect', () => {
  let db: Kysely<Tables>;

  beforeEach(async () => {
    db = new Kysely<Tables>({ dialect: nodeSqliteDialect(() => openDatabase(':memory:')) });
    await sql`create table thing (id integer primary key, name text)`.execute(db);
  });

  afterEach(async () => db.destroy());

  it('returns rows of whatever has columns, and counts of the rest', async () => {
    const inserted = await db.insertInto('thing').values({ id: 1, name: 'a' }).returningAll().execute();
    const updated = await db.updateTable('thing').set({ name: 'b' }).executeTakeFirst();

    expect(inserted.map((row) => ({ ...row }))).toEqual([{ id: 1, name: 'a' }]);
    expect(updated.numUpdatedRows).toBe(1n);
  });

  it('undoes a transaction that throws', async () => {
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto('thing').values({ id: 1, name: 'a' }).execute();
      throw new Error('no');
    });

    await expect(failing).rejects.toThrow('no');
    expect(await db.selectFrom('thing').selectAll().execute()).toEqual([]);
  });

  it('runs transactions one after another', async () => {
    const add = (id: number) =>
      db.transaction().execute(async (trx) => {
        await trx.insertInto('thing').values({ id, name: null }).execute();
        return (await trx.selectFrom('thing').selectAll().execute()).length;
      });

    expect(await Promise.all([add(1), add(2), add(3)])).toEqual([1, 2, 3]);
  });

  it('binds booleans, dates and undefined as what a column holds', async () => {
    const moment = new Date(0);

    const row = await sql<object>`select ${true} as yes, ${moment} as moment, ${undefined} as absent`.execute(db);

    expect({ ...row.rows[0] }).toEqual({ yes: 1, moment: '1970-01-01T00:00:00.000Z', absent: null });
  });

  it('waits for another connection of the same process without holding the process up', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ecwid-auth-dialect-'));
    const path = join(folder, 'shared.sqlite');
    const [first, second] = [1, 2].map(
      () => new Kysely<Tables>({ dialect: nodeSqliteDialect(() => openDatabase(path)) }),
    ) as [Kysely<Tables>, Kysely<Tables>]; // two numbers above
    await sql`create table thing (id integer primary key, name text)`.execute(first);

    const begun = Promise.withResolvers<void>();
    const slow = first.transaction().execute(async (trx) => {
      await trx.insertInto('thing').values({ id: 1, name: null }).execute();
      begun.resolve();
      await setTimeout(100);
    });
    await begun.promise;
    await second.insertInto('thing').values({ id: 2, name: null }).execute();
    await slow;

    expect(await second.selectFrom('thing').select('id').execute()).toHaveLength(2);
    await Promise.all([first.destroy(), second.destroy()]);
    await rm(folder, { recursive: true });
  });

  it('prepares more statements than it keeps', async () => {
    for (let index = 0; index < 600; index += 1) await sql`select ${sql.raw(String(index))}`.execute(db);
    await db.insertInto('thing').values({ id: 1, name: 'a' }).execute();

    expect(await db.selectFrom('thing').select('name').executeTakeFirst()).toMatchObject({ name: 'a' });
  });
});
