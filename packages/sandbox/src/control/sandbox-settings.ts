import type { SandboxSettings } from '@ecwid-kit/types/control';
import type { Db } from '../storage/database.ts';

const NAME = 'sandbox';

/** Reads how the sandbox is set. In development requests are granted at once, since nobody waits for support there. */
export async function readSandboxSettings(db: Db, development: boolean): Promise<SandboxSettings> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', NAME).executeTakeFirst();
  const stored = row ? (JSON.parse(row.value) as Partial<SandboxSettings>) : {}; // written below
  return { updateRequests: development ? 'approve-at-once' : 'by-hand', ...stored };
}

export async function writeSandboxSettings(db: Db, settings: SandboxSettings): Promise<void> {
  const value = JSON.stringify(settings);
  await db
    .insertInto('setting')
    .values({ name: NAME, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
