import type { Category, CategoryCreate, CategoryUpdate } from '@ecwid-kit/types';
import { releaseMedia } from '../../media/release-media.ts';
import type { WriteTransaction } from '../../platform/platform.ts';
import { wrongParameter } from '../../rest/api-error.ts';
import { nextId } from '../../storage/sequence.ts';
import { readProfile } from '../../stores/store-profile.ts';
import { pictureIdsOf } from './category-picture.ts';
import { changeCategory } from './category-document.ts';
import { redescribeProduct, setProducts } from './category-products.ts';
import { categoryNotFound, getCategory, POSITION_STEP, productIdsOf, saveCategory } from './category-repository.ts';
import { categoryWithDescendants } from './category-tree.ts';

/** Adds a category. `images` are its picture's addresses, where there is one. */
export async function createCategory(
  tx: WriteTransaction,
  storeId: number,
  input: CategoryCreate,
  images: Partial<Category> = {},
): Promise<Category> {
  const id = await nextId(tx.db, storeId, 'category');
  const orderBy = input.orderBy ?? (await nextPosition(tx, storeId, input.parentId ?? 0));
  const empty: Category = { id, name: '', enabled: true, description: '', orderBy, ...images };
  const category = await storeChange(tx, storeId, empty, input);
  tx.emit({ storeId, type: 'category.created', entityId: id });
  await setProducts(tx, storeId, id, [], input.productIds);
  return category;
}

/** Changes a category. Its products hear of a new name and of being hidden. `picture` is where its picture is now. */
export async function updateCategory(
  tx: WriteTransaction,
  storeId: number,
  id: number,
  patch: CategoryUpdate,
  picture: Partial<Category> = {},
): Promise<void> {
  const before = await getCategory(tx.db, storeId, id);
  const after = await storeChange(tx, storeId, { ...before, ...picture }, patch);
  await releasePicture(tx, storeId, before, after);
  tx.emit({ storeId, type: 'category.updated', entityId: id });
  const held = await productIdsOf(tx.db, storeId, id);
  await setProducts(tx, storeId, id, held, patch.productIds);
  const isTold = before.name !== after.name || before.enabled !== after.enabled;
  const staying = patch.productIds ? held.filter((productId) => patch.productIds?.includes(productId)) : held;
  if (isTold) for (const productId of staying) await redescribeProduct(tx, storeId, productId, (ids) => ids);
}

/** Deletes a category with everything below it. Products stay, without them. Returns how many categories went. */
export async function deleteCategory(tx: WriteTransaction, storeId: number, id: number): Promise<number> {
  await getCategory(tx.db, storeId, id);
  const gone = await categoryWithDescendants(tx.db, storeId, [id]);
  for (const categoryId of gone) {
    for (const productId of await productIdsOf(tx.db, storeId, categoryId)) {
      await redescribeProduct(tx, storeId, productId, (ids) => ids.filter((other) => other !== categoryId));
    }
    const deleted = await getCategory(tx.db, storeId, categoryId);
    await tx.db.deleteFrom('category').where('store_id', '=', storeId).where('id', '=', categoryId).execute();
    await releasePicture(tx, storeId, deleted);
    tx.emit({ storeId, type: 'category.deleted', entityId: categoryId });
  }
  return gone.length;
}

async function storeChange(
  tx: WriteTransaction,
  storeId: number,
  before: Category,
  patch: CategoryUpdate,
): Promise<Category> {
  if (patch.parentId) await checkParent(tx, storeId, before.id, patch.parentId);
  const category = changeCategory(before, patch, storeId, await readProfile(tx.db, storeId));
  await saveCategory(tx.db, storeId, category);
  return category;
}

/** Deletes the file of a picture that a category no longer has. */
async function releasePicture(
  tx: WriteTransaction,
  storeId: number,
  before: Category,
  after?: Category,
): Promise<void> {
  const [id] = pictureIdsOf(before);
  if (id !== undefined && !(after && pictureIdsOf(after).has(id))) await releaseMedia(tx.db, storeId, [id]);
}

async function checkParent(tx: WriteTransaction, storeId: number, id: number, parentId: number): Promise<void> {
  const known = await tx.db
    .selectFrom('category')
    .select('id')
    .where('store_id', '=', storeId)
    .where('id', '=', parentId)
    .executeTakeFirst();
  if (!known) throw categoryNotFound(parentId);
  const below = await categoryWithDescendants(tx.db, storeId, [id]);
  if (below.includes(parentId)) throw wrongParameter('A category cannot be inside itself');
}

async function nextPosition(tx: WriteTransaction, storeId: number, parentId: number): Promise<number> {
  const { last } = await tx.db
    .selectFrom('category')
    .select((eb) => eb.fn.max<number | null>('position').as('last'))
    .where('store_id', '=', storeId)
    .where('parent_id', '=', parentId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + POSITION_STEP;
}
