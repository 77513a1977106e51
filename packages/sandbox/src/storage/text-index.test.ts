import * as fc from 'fast-check';
import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase, type Db } from './database.ts';
import { mentions } from './text-index.ts';

let db: Db;

beforeEach(async () => {
  db = await openDatabase();
});

afterEach(() => db.destroy());

const customer = (id: number, text: string) => ({
  store_id: 1,
  id,
  doc: '{}',
  email: `shopper-${id}@shop.example`,
  name: '',
  group_id: 0,
  created: 0,
  updated: 0,
  order_count: 0,
  sales_value: 0,
  first_order: 0,
  last_order: 0,
  search_text: text,
});

const found = async (text: string) => {
  const query = db.selectFrom('customer').select('id').where(mentions('customer', text)).orderBy('id');
  return (await query.execute()).map((row) => row.id);
};

it('finds what holds a text, as a look at each would', async () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'č', '"', '%', '_', '*', '-', '🫖', ' '),
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(letters, { minLength: 1, maxLength: 8 }), letters, async (texts, wanted) => {
      await db.deleteFrom('customer').execute();
      await db
        .insertInto('customer')
        .values(texts.map((text, id) => customer(id, text)))
        .execute();

      const expected = texts.flatMap((text, id) => (text.includes(wanted.trim()) ? [id] : []));
      expect(await found(wanted)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

it('follows what is changed and deleted', async () => {
  await db
    .insertInto('customer')
    .values([customer(1, 'ana diaz'), customer(2, 'ana horvat')])
    .execute();

  await db.updateTable('customer').set({ search_text: 'ivo horvat' }).where('id', '=', 2).execute();
  expect([await found('Ana'), await found('horvat')]).toEqual([[1], [2]]);

  await db.deleteFrom('customer').where('id', '=', 2).execute();
  expect(await found('horvat')).toEqual([]);
});

it('reads no more than the index', async () => {
  const query = db.selectFrom('customer').select('id').where(mentions('customer', 'horvat')).compile();
  const { rows } = await db.executeQuery<{ detail: string }>(
    CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]),
  );

  const plan = rows.map((row) => row.detail);
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH customer USING INTEGER PRIMARY KEY/));
  expect(plan).not.toContainEqual(expect.stringMatching(/^SCAN customer( |$)/));
});
