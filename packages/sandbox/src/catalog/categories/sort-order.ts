import type { WriteTransaction } from '../../platform/platform.ts';
import { wrongParameter } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { frontPageProductIds } from '../products/product-repository.ts';
import { updateProduct } from '../products/write-product.ts';
import { getCategory, POSITION_STEP, productIdsOf } from './category-repository.ts';
import { updateCategory } from './write-category.ts';

/** The parent of the topmost categories; its products are those of the front page. */
const ROOT = 0;

/** The ids of the categories right below one, disabled ones too, in the merchant's order. */
export async function categoryOrder(db: Db, storeId: number, parentId: number): Promise<number[]> {
  if (parentId !== ROOT) await getCategory(db, storeId, parentId);
  return (await siblings(db, storeId, parentId)).map((row) => row.id);
}

/** Moves categories to the places they are named in; those that are not named follow as they were. */
export async function sortCategories(
  tx: WriteTransaction,
  storeId: number,
  parentId: number,
  sortedIds: readonly number[],
): Promise<void> {
  const before = new Map<number, number>();
  if (parentId !== ROOT) await getCategory(tx.db, storeId, parentId);
  for (const { id, position } of await siblings(tx.db, storeId, parentId)) before.set(id, position);
  for (const { id, place } of places([...before.keys()], sortedIds)) {
    if (before.get(id) !== place) await updateCategory(tx, storeId, id, { orderBy: place });
  }
}

/** The ids of the products in a category, disabled ones too, in the merchant's order. */
export async function productOrder(db: Db, storeId: number, categoryId: number): Promise<number[]> {
  if (categoryId === ROOT) return frontPageProductIds(db, storeId);
  await getCategory(db, storeId, categoryId);
  return productIdsOf(db, storeId, categoryId);
}

/** Moves products to the places they are named in; those that are not named follow as they were. */
export async function sortProducts(
  tx: WriteTransaction,
  storeId: number,
  categoryId: number,
  sortedIds: readonly number[],
): Promise<void> {
  const before = await productOrder(tx.db, storeId, categoryId);
  for (const { id, place } of places(before, sortedIds)) {
    // The front page's order is a field of the product; that of a category is told by no product.
    if (categoryId === ROOT) await updateProduct(tx, storeId, id, { showOnFrontpage: place });
    else await setPlace(tx.db, { storeId, categoryId, productId: id, place });
  }
  if (categoryId !== ROOT) tx.emit({ storeId, type: 'category.updated', entityId: categoryId });
}

/** Everything there is with its new place. Throws the 400 of an id that is not there. */
function places(before: readonly number[], sortedIds: readonly number[]): { id: number; place: number }[] {
  const known = new Set(before);
  const stranger = sortedIds.find((id) => !known.has(id));
  if (stranger !== undefined) {
    throw wrongParameter(
      `Wrong field "sortedIds": ${stranger} is not in this category`,
      before.length > 0 ? `In it: ${before.slice(0, 20).join(', ')}.` : 'It holds nothing.',
    );
  }
  return [...new Set([...sortedIds, ...before])].map((id, index) => ({ id, place: (index + 1) * POSITION_STEP }));
}

function siblings(db: Db, storeId: number, parentId: number) {
  return db
    .selectFrom('category')
    .select(['id', 'position'])
    .where('store_id', '=', storeId)
    .where('parent_id', '=', parentId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

interface Place {
  readonly storeId: number;
  readonly categoryId: number;
  readonly productId: number;
  readonly place: number;
}

async function setPlace(db: Db, { storeId, categoryId, productId, place }: Place): Promise<void> {
  await db
    .updateTable('product_category')
    .set({ position: place })
    .where('store_id', '=', storeId)
    .where('category_id', '=', categoryId)
    .where('product_id', '=', productId)
    .execute();
}
