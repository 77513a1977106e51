import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase, type Db } from '../storage/database.ts';
import { nextId } from '../storage/sequence.ts';
import { WriteQueue } from './write-queue.ts';

let db: Db;
let queue: WriteQueue;

beforeEach(async () => {
  db = await openDatabase();
  queue = new WriteQueue(db, false);
});

afterEach(() => db.destroy());

const take = (storeId: number) => queue.run((transaction) => nextId(transaction, storeId, 'sku'));
const takeAndFail = (storeId: number) =>
  queue.run(async (transaction) => {
    await nextId(transaction, storeId, 'sku');
    throw new Error(`no ${storeId}`);
  });
const storesWritten = async () =>
  (await db.selectFrom('sequence').select('store_id').orderBy('store_id').execute()).map((row) => row.store_id);

it('makes changes in the order in which they came', async () => {
  const numbers = await Promise.all(Array.from({ length: 40 }, () => take(1)));

  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

it.each([0, 1, 2])('undoes a change that fails as number %i of several, and no other', async (failing) => {
  const outcomes = await Promise.allSettled([0, 1, 2].map((id) => (id === failing ? takeAndFail(id) : take(id))));

  expect(outcomes.map(({ status }) => status)).toEqual(
    [0, 1, 2].map((id) => (id === failing ? 'rejected' : 'fulfilled')),
  );
  expect(await storesWritten()).toEqual([0, 1, 2].filter((id) => id !== failing));
});

it('reports no change before it is committed, though others wait', async () => {
  const other = async (storeId: number) => {
    await take(storeId);
    return storesWritten(); // on the same connection, and after the transaction
  };

  const seen = await Promise.all([other(1), other(2), other(3)]);

  for (const [index, stores] of seen.entries()) expect(stores).toContain(index + 1);
});

it('tells all who share a commit that it failed, and goes on', async () => {
  // A deferred constraint is checked when the transaction is committed.
  await sql`pragma foreign_keys = on`.execute(db);
  await sql`create table owned (store_id integer references owner (id) deferrable initially deferred)`.execute(db);
  await sql`create table owner (id integer primary key)`.execute(db);
  const leaveOrphan = queue.run(async (transaction) => sql`insert into owned values (7)`.execute(transaction));

  const outcomes = await Promise.allSettled([leaveOrphan, take(1), take(2)]);

  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await storesWritten()).toEqual([]);
  await expect(take(3)).resolves.toBe(1);
});
