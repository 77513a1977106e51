import { createGeneralType } from '../catalog/product-types/product-type-repository.ts';
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
  await createGeneralType(tx, store.id);
  tx.touch(store.id);
}
