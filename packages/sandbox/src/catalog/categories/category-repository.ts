import type { Category } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';
import { apiError } from '../../rest/api-error.ts';

/** A category. Throws the 404 that an unknown one gets. */
export async function getCategory(db: Db, storeId: number, id: number): Promise<Category> {
  const row = await db
    .selectFrom('category')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw categoryNotFound(id);
  return JSON.parse(row.doc) as Category; // stored by saveCategory
}

export function categoryNotFound(id: number) {
  return apiError('CATEGORIES_NOT_FOUND', `Category with id ${id} not found`);
}

export async function saveCategory(db: Db, storeId: number, category: Category): Promise<void> {
  const row = {
    parent_id: category.parentId ?? 0,
    doc: JSON.stringify(category),
    name: category.name.toLowerCase().replaceAll('\0', ''),
    enabled: Number(category.enabled ?? true),
    position: category.orderBy ?? 0,
  };
  await db
    .insertInto('category')
    .values({ store_id: storeId, id: category.id, ...row })
    .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet(row))
    .execute();
}

/** The ids of the products a category holds, in the merchant's order. */
export async function productIdsOf(db: Db, storeId: number, categoryId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('product_category')
    .select('product_id')
    .where('store_id', '=', storeId)
    .where('category_id', '=', categoryId)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.product_id);
}
