import { formatMoment, type DeletedItem } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';

interface DeletedFilter {
  readonly entity: string;
  readonly from_date?: number | undefined;
  readonly to_date?: number | undefined;
}

/** Finds what was deleted, the first to go first, so that what goes later does not move the pages. */
export async function findDeletedItems(
  db: Db,
  storeId: number,
  { entity, from_date, to_date }: DeletedFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; items: DeletedItem[] }> {
  let matching = db.selectFrom('deleted_item').where('store_id', '=', storeId).where('entity', '=', entity);
  if (from_date !== undefined) matching = matching.where('deleted', '>=', from_date);
  if (to_date !== undefined) matching = matching.where('deleted', '<=', to_date);
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching
    .select(['item_id', 'item_name', 'deleted'])
    .orderBy('deleted')
    .orderBy('item_id')
    .limit(limit)
    .offset(offset)
    .execute();
  const items = rows.map((row) => ({
    id: row.item_id,
    ...(entity === 'orders' && { orderId: row.item_name }),
    date: formatMoment(row.deleted),
  }));
  return { total, items };
}
