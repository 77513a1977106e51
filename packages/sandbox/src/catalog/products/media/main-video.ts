import type { Db } from '../../../storage/database.ts';

/** Which of a product's videos is the main one, 0 for none: the product itself does not tell. */
export async function mainVideoOf(db: Db, storeId: number, productId: number): Promise<number> {
  const row = await db
    .selectFrom('product')
    .select('main_video_id')
    .where('store_id', '=', storeId)
    .where('id', '=', productId)
    .executeTakeFirst();
  return row?.main_video_id ?? 0;
}

export async function setMainVideo(db: Db, storeId: number, productId: number, videoId: number): Promise<void> {
  await db
    .updateTable('product')
    .set({ main_video_id: videoId })
    .where('store_id', '=', storeId)
    .where('id', '=', productId)
    .execute();
}
