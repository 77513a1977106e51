import type { WriteTransaction } from '../../platform/platform.ts';
import { getProduct } from '../products/product-repository.ts';
import { updateProduct } from '../products/write-product.ts';
import { getCategory, productIdsOf } from './category-repository.ts';

/** Makes a category hold exactly these products. */
export async function setProducts(
  tx: WriteTransaction,
  storeId: number,
  categoryId: number,
  held: readonly number[],
  wanted: readonly number[] | undefined,
): Promise<void> {
  if (!wanted) return;
  for (const productId of held.filter((id) => !wanted.includes(id))) await take(tx, storeId, categoryId, productId);
  for (const productId of wanted.filter((id) => !held.includes(id))) await put(tx, storeId, categoryId, productId);
}

/** Puts products into a category, where they are not in it yet. Throws the 404 of one that is not there. */
export async function addProducts(
  tx: WriteTransaction,
  storeId: number,
  categoryId: number,
  productIds: readonly number[],
): Promise<void> {
  await getCategory(tx.db, storeId, categoryId);
  const held = new Set(await productIdsOf(tx.db, storeId, categoryId));
  const added = [...new Set(productIds)].filter((id) => !held.has(id));
  for (const productId of added) await put(tx, storeId, categoryId, productId);
  if (added.length > 0) tx.emit({ storeId, type: 'category.updated', entityId: categoryId });
}

/** Takes products out of a category. Those that are not in it are passed over. */
export async function removeProducts(
  tx: WriteTransaction,
  storeId: number,
  categoryId: number,
  productIds: readonly number[],
): Promise<void> {
  await getCategory(tx.db, storeId, categoryId);
  const unwanted = new Set(productIds);
  const removed = (await productIdsOf(tx.db, storeId, categoryId)).filter((id) => unwanted.has(id));
  for (const productId of removed) await take(tx, storeId, categoryId, productId);
  if (removed.length > 0) tx.emit({ storeId, type: 'category.updated', entityId: categoryId });
}

/** Lets a product say again what categories it is in. */
export async function redescribeProduct(
  tx: WriteTransaction,
  storeId: number,
  productId: number,
  change: (categoryIds: number[]) => number[],
): Promise<void> {
  const { categoryIds = [] } = await getProduct(tx.db, storeId, productId);
  await updateProduct(tx, storeId, productId, { categoryIds: change(categoryIds) });
}

function put(tx: WriteTransaction, storeId: number, categoryId: number, productId: number): Promise<void> {
  return redescribeProduct(tx, storeId, productId, (ids) => [...ids, categoryId]);
}

function take(tx: WriteTransaction, storeId: number, categoryId: number, productId: number): Promise<void> {
  return redescribeProduct(tx, storeId, productId, (ids) => ids.filter((id) => id !== categoryId));
}
