import type { Db } from '../../storage/database.ts';

/** Ids of categories and of everything below them. */
export async function categoryWithDescendants(db: Db, storeId: number, ids: readonly number[]): Promise<number[]> {
  const rows = await db.selectFrom('category').select(['id', 'parent_id']).where('store_id', '=', storeId).execute();
  const found = new Set(ids);
  // Each round finds the children of what is known; there are as many rounds as the tree is deep.
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const row of rows) if (found.has(row.parent_id)) found.add(row.id);
  }
  return [...found];
}
