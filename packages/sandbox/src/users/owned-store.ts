import type { User } from '@ecwid-kit/types/control';
import type { WriteTransaction } from '../platform/platform.ts';
import { createStore } from '../stores/create-store.ts';
import { freeStoreId } from '../stores/free-store-id.ts';

/** Makes a store that belongs to a user. Returns its id. */
export async function createOwnedStore(
  tx: WriteTransaction,
  owner: User,
  name: string,
  { id, profile }: { id?: number; profile?: Readonly<Record<string, unknown>> } = {},
): Promise<number> {
  const storeId = id ?? (await freeStoreId(tx.db));
  await createStore(tx, {
    id: storeId,
    name,
    ownerName: owner.name,
    ownerEmail: owner.email,
    ...(profile && { profile }),
  });
  await tx.db
    .insertInto('store_member')
    .values({ store_id: storeId, user_id: owner.id, role: 'owner', staff_scopes: '' })
    .execute();
  return storeId;
}
