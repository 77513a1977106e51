import type { CustomerGroup } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';
import { contains } from '../../storage/text-match.ts';
import { GENERAL_GROUP } from './customer-group-repository.ts';

export interface GroupFilter {
  readonly customerGroupId?: number | undefined;
  /** Part of a name. */
  readonly keyword?: string | undefined;
}

/** Finds groups: General first, the others in the order they were made. */
export async function searchGroups(
  db: Db,
  storeId: number,
  { customerGroupId, keyword = '' }: GroupFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; items: CustomerGroup[] }> {
  const wanted = keyword.trim().toLowerCase();
  const hasGeneral = (customerGroupId ?? 0) === 0 && GENERAL_GROUP.name.toLowerCase().includes(wanted);
  let matching = db.selectFrom('customer_group').where('store_id', '=', storeId);
  if (customerGroupId !== undefined) matching = matching.where('id', '=', customerGroupId);
  if (wanted) matching = matching.where(contains('customer_group.name', wanted));
  const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const general = hasGeneral && offset === 0 && limit > 0 ? [GENERAL_GROUP] : [];
  const rows = await matching
    .select('doc')
    .orderBy('id')
    .limit(limit - general.length)
    .offset(Math.max(0, offset - Number(hasGeneral)))
    .execute();
  return {
    total: count + Number(hasGeneral),
    items: [...general, ...rows.map((row) => JSON.parse(row.doc) as CustomerGroup)], // stored by saveGroup
  };
}
