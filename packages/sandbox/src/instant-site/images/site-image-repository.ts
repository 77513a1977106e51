import type { Db } from '../../storage/database.ts';

/** A place for a picture. `mediaId` is there once the picture is. */
export interface SiteImagePlace {
  readonly id: string;
  readonly uploadKey: string;
  readonly mediaId: number | null;
}

export async function saveImagePlace(db: Db, storeId: number, place: SiteImagePlace): Promise<void> {
  const row = { upload_key: place.uploadKey, media_id: place.mediaId };
  await db
    .insertInto('site_image')
    .values({ store_id: storeId, id: place.id, ...row })
    .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet(row))
    .execute();
}

export async function findImagePlace(db: Db, storeId: number, id: string): Promise<SiteImagePlace | undefined> {
  const row = await db
    .selectFrom('site_image')
    .select(['id', 'upload_key', 'media_id'])
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { id: row.id, uploadKey: row.upload_key, mediaId: row.media_id };
}
