import type { WriteTransaction } from '../platform/platform.ts';
import { emptyProfile, type NewStore } from './empty-profile.ts';

/** Makes a store with a profile, and nothing in it. */
export async function createStore(tx: WriteTransaction, store: NewStore): Promise<void> {
  await tx.db
    .insertInto('store')
    .values({
      id: store.id,
      profile: JSON.stringify(emptyProfile(store, tx.nowSeconds)),
      plan: 'ECWID_UNLIMITED',
      suspended: 0,
      created: tx.nowSeconds,
    })
    .execute();
  tx.touch(store.id);
}
