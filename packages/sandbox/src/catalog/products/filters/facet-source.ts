import type { Product } from '@ecwid-kit/types';
import type { Db } from '../../../storage/database.ts';

/** Products by their ids. What is filtered by is stored in lower case; these say how it is written. */
export async function readProducts(db: Db, storeId: number, ids: readonly number[]): Promise<Map<number, Product>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('product')
    .select(['id', 'doc'])
    .where('store_id', '=', storeId)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, JSON.parse(row.doc) as Product])); // stored by saveProduct
}
