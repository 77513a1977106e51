import type { Db } from '../storage/database.ts';

const NAME = 'clock_offset_ms';

/** How far the clock was moved when the sandbox last ran. */
export async function readClockOffset(db: Db): Promise<number> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', NAME).executeTakeFirst();
  return Number(row?.value ?? 0);
}

export async function storeClockOffset(db: Db, offsetMs: number): Promise<void> {
  const value = String(offsetMs);
  await db
    .insertInto('setting')
    .values({ name: NAME, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
