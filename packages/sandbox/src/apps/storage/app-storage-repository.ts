import type { StorageEntry } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';

/** Whose storage: one app's in one store. */
export interface StorageOwner {
  readonly storeId: number;
  readonly clientId: string;
}

/** Everything an app stored, in the order in which its keys were first written. */
export async function listStorage(db: Db, { storeId, clientId }: StorageOwner): Promise<StorageEntry[]> {
  return db
    .selectFrom('app_storage')
    .select(['key', 'value'])
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .orderBy('position')
    .execute();
}

/** What checkout callbacks carry as `merchantAppSettings`: every key, `public` included. */
export async function merchantAppSettings(db: Db, owner: StorageOwner): Promise<Record<string, string>> {
  return Object.fromEntries((await listStorage(db, owner)).map(({ key, value }) => [key, value]));
}

/** The value under a key, if there is one. */
export async function findStored(
  db: Db,
  { storeId, clientId }: StorageOwner,
  key: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('app_storage')
    .select('value')
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.value;
}

/** Stores a value. A key that is replaced keeps its place in the list. */
export async function putStored(
  db: Db,
  { storeId, clientId }: StorageOwner,
  key: string,
  value: string,
): Promise<void> {
  const { last } = await db
    .selectFrom('app_storage')
    .select((eb) => eb.fn.max<number | null>('position').as('last'))
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('app_storage')
    .values({ store_id: storeId, client_id: clientId, key, value, position: (last ?? 0) + 1 })
    .onConflict((conflict) => conflict.columns(['store_id', 'client_id', 'key']).doUpdateSet({ value }))
    .execute();
}

/** Removes a key. Returns whether it was there. */
export async function deleteStored(db: Db, { storeId, clientId }: StorageOwner, key: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('app_storage')
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
