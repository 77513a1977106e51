import type { Category } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';
import { apiError } from '../../rest/api-error.ts';

/** Places between neighbours, so that one can be put between two later. */
export const POSITION_STEP = 10;

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

/** Each category with the ids of the products it holds, in the merchant's order; `visibleOnly` leaves disabled ones out. */
export async function withProductIds(
  db: Db,
  storeId: number,
  categories: readonly Category[],
  visibleOnly: boolean,
): Promise<Category[]> {
  const ids = categories.map((category) => category.id);
  if (ids.length === 0) return [];
  let places = db
    .selectFrom('product_category')
    .innerJoin('product', (join) =>
      join
        .onRef('product.id', '=', 'product_category.product_id')
        .onRef('product.store_id', '=', 'product_category.store_id'),
    )
    .select(['product_category.category_id', 'product_category.product_id'])
    .where('product_category.store_id', '=', storeId)
    .where('product_category.category_id', 'in', ids);
  if (visibleOnly) places = places.where('product.enabled', '=', 1);
  const held = Map.groupBy(await places.orderBy('product_category.position').execute(), (place) => place.category_id);
  return categories.map((category) => ({
    ...category,
    productIds: (held.get(category.id) ?? []).map((place) => place.product_id),
  }));
}

/** The ids of the products a category holds, in the merchant's order. */
export async function productIdsOf(db: Db, storeId: number, categoryId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('product_category')
    .select('product_id')
    .where('store_id', '=', storeId)
    .where('category_id', '=', categoryId)
    .orderBy('position')
    .orderBy('product_id')
    .execute();
  return rows.map((row) => row.product_id);
}
