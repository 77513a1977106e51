import type { Db } from '../storage/database.ts';

const settingName = (storeId: number) => `demo_store_${storeId}`;

/** Remembers that a store came from the demo seeder, by way of a fork or not. */
export async function markSeeded(db: Db, storeId: number): Promise<void> {
  await db
    .insertInto('setting')
    .values({ name: settingName(storeId), value: '1' })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}

export async function isSeeded(db: Db, storeId: number): Promise<boolean> {
  const row = await db.selectFrom('setting').select('name').where('name', '=', settingName(storeId)).executeTakeFirst();
  return row !== undefined;
}
