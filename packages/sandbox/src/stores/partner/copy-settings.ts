import type { WriteTransaction } from '../../platform/platform.ts';
import { changeProfile, readWholeProfile } from '../write-profile.ts';

/** Copies the settings of a store to another. What store it is, its owner and its plan stay. */
export async function copySettings(tx: WriteTransaction, from: number, to: number): Promise<void> {
  const { profile: source } = await readWholeProfile(tx.db, from);
  await takeTaxNumbers(tx, from, to);
  await changeProfile(tx, to, ({ generalInfo, account }) => ({
    ...source,
    generalInfo,
    ...(account && { account }),
  }));
}

/** The copied taxes keep their numbers, so the next tax of the store must not have one of them. */
async function takeTaxNumbers(tx: WriteTransaction, from: number, to: number): Promise<void> {
  const row = await tx.db
    .selectFrom('sequence')
    .select('value')
    .where('store_id', '=', from)
    .where('name', '=', 'tax')
    .executeTakeFirst();
  if (!row) return;
  await tx.db
    .insertInto('sequence')
    .values({ store_id: to, name: 'tax', value: row.value })
    .onConflict((conflict) =>
      conflict.columns(['store_id', 'name']).doUpdateSet({ value: row.value }).where('sequence.value', '<', row.value),
    )
    .execute();
}
