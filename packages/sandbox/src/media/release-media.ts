import { sql } from 'kysely';
import type { Db } from '../storage/database.ts';
import { removeUnusedBlobs } from './blobs.ts';

/** Orders are found by the files that their lines name. */
export const MEDIA_FACET = 'media';

/** Deletes files that nothing shows any more. Those that an order's line names stay until that order goes. */
export async function releaseMedia(db: Db, storeId: number, ids: Iterable<number>): Promise<void> {
  const released = [...ids];
  if (released.length === 0) return;
  await db
    .updateTable('media')
    .set({ released: 1 })
    .where('store_id', '=', storeId)
    .where('id', 'in', released)
    .execute();
  await sweepMedia(db, storeId, released);
}

/** Deletes those of some files that were released and that no order names now. */
export async function sweepMedia(db: Db, storeId: number, ids: Iterable<number>): Promise<void> {
  const swept = [...ids];
  if (swept.length === 0) return;
  const gone = await db
    .deleteFrom('media')
    .where('store_id', '=', storeId)
    .where('id', 'in', swept)
    .where('released', '=', 1)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('sales_facet')
            .select('item_id')
            .where('sales_facet.store_id', '=', storeId)
            .where('entity', '=', 'order')
            .where('kind', '=', MEDIA_FACET)
            .whereRef('value', '=', sql`cast(media.id as text)`),
        ),
      ),
    )
    .returning('blob_key')
    .execute();
  await removeUnusedBlobs(
    db,
    gone.map((row) => row.blob_key),
  );
}

/** Deletes every file of a store. */
export async function dropMedia(db: Db, storeId: number): Promise<void> {
  const gone = await db.deleteFrom('media').where('store_id', '=', storeId).returning('blob_key').execute();
  await removeUnusedBlobs(
    db,
    gone.map((row) => row.blob_key),
  );
}
