import type { Product } from '@ecwid-kit/types';
import { releaseMedia } from '../../media/release-media.ts';
import type { Db } from '../../storage/database.ts';
import { apiError } from '../../rest/api-error.ts';
import type { StoreProfileView } from '../../stores/store-profile.ts';
import { mediaIdsOf } from './media/media-ids.ts';
import { nameInMainLanguage, searchTextOf } from './product-document.ts';

/** The stored JSON of a product, for answers that need no change. */
export async function findProductText(db: Db, storeId: number, id: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('product')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.doc;
}

/** A product. Throws the 404 that an unknown one gets. */
export async function getProduct(db: Db, storeId: number, id: number): Promise<Product> {
  const text = await findProductText(db, storeId, id);
  if (text === undefined) throw productNotFound(id);
  return JSON.parse(text) as Product; // stored by saveProduct
}

export function productNotFound(id: number) {
  return apiError('PRODUCT_NOT_FOUND', `Product with id ${id} not found`);
}

/** Stores a product with everything it is found by. Throws the 409 of a SKU that is taken. */
export async function saveProduct(db: Db, storeId: number, product: Product, profile: StoreProfileView): Promise<void> {
  const row = {
    doc: JSON.stringify(product),
    name: nameInMainLanguage(product, profile).toLowerCase().replaceAll('\0', ''),
    price: product.price ?? 0,
    enabled: Number(product.enabled),
    in_stock: Number(product.inStock ?? true),
    on_sale: Number((product.compareToPriceDiscount ?? 0) > 0),
    created: product.createTimestamp ?? 0,
    updated: product.updateTimestamp ?? 0,
    position: frontPagePosition(product),
    external_reference_id: product.externalReferenceId ?? null,
    search_text: searchTextOf(product),
  };
  await db
    .insertInto('product')
    .values({ store_id: storeId, id: product.id, ...row })
    .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet(row))
    .execute();
  await saveSkus(db, storeId, product);
  await saveCategories(db, storeId, product);
  await saveFacets(db, storeId, product);
}

/** Removes a product and everything it was found by. Returns whether there was one. */
export async function deleteProduct(db: Db, storeId: number, id: number, nowSeconds: number): Promise<boolean> {
  const deleted = await db
    .deleteFrom('product')
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .returning('doc')
    .executeTakeFirst();
  if (!deleted) return false;
  for (const table of ['product_sku', 'product_category', 'product_facet'] as const) {
    await db.deleteFrom(table).where('store_id', '=', storeId).where('product_id', '=', id).execute();
  }
  await db
    .insertInto('deleted_item')
    .values({ store_id: storeId, entity: 'products', item_id: id, item_name: '', deleted: nowSeconds })
    .execute();
  await releaseMedia(db, storeId, mediaIdsOf(JSON.parse(deleted.doc) as Product)); // stored by saveProduct
  return true;
}

const NOT_ON_FRONT_PAGE = 2 ** 31;

/** Products of the front page come first, by their place; the others follow in the order they were added. */
function frontPagePosition({ showOnFrontpage }: Product): number {
  return showOnFrontpage !== undefined && showOnFrontpage >= 0 ? showOnFrontpage : NOT_ON_FRONT_PAGE;
}

/** The ids of every product of a store, the oldest first. */
export async function productIds(db: Db, storeId: number): Promise<number[]> {
  const rows = await db.selectFrom('product').select('id').where('store_id', '=', storeId).orderBy('id').execute();
  return rows.map((row) => row.id);
}

/** The ids of the front page's products, in the merchant's order. */
export async function frontPageProductIds(db: Db, storeId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('product')
    .select('id')
    .where('store_id', '=', storeId)
    .where('position', '<', NOT_ON_FRONT_PAGE)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

async function saveSkus(db: Db, storeId: number, product: Product): Promise<void> {
  const rows = [{ variation_id: 0, sku: product.sku ?? '' }]
    .concat((product.combinations ?? []).map(({ id, sku }) => ({ variation_id: id, sku: sku ?? '' })))
    .filter(({ sku }) => sku !== '')
    .map((row) => ({ ...row, store_id: storeId, product_id: product.id }));
  const stored = await db
    .selectFrom('product_sku')
    .select(['variation_id', 'sku'])
    .where('store_id', '=', storeId)
    .where('product_id', '=', product.id)
    .execute();
  const before = new Set(stored.map((row) => `${row.variation_id} ${row.sku}`));
  const added = rows.filter((row) => !before.delete(`${row.variation_id} ${row.sku}`));
  if (added.length === 0 && before.size === 0) return;
  await db.deleteFrom('product_sku').where('store_id', '=', storeId).where('product_id', '=', product.id).execute();
  const taken = await db
    .selectFrom('product_sku')
    .select(['sku', 'product_id'])
    .where('store_id', '=', storeId)
    .where(
      'sku',
      'in',
      added.map((row) => row.sku),
    )
    .executeTakeFirst();
  const own = rows.find((row, index) => rows.findIndex((other) => other.sku === row.sku) !== index);
  const clash = taken?.sku ?? own?.sku;
  if (added.length > 0 && clash !== undefined) {
    throw apiError(
      'SKU_ALREADY_EXISTS',
      `SKU ${clash} already exists`,
      taken ? `Product ${taken.product_id} has it.` : 'Two variations of this product have it.',
    );
  }
  if (rows.length > 0) await db.insertInto('product_sku').values(rows).execute();
}

async function saveCategories(db: Db, storeId: number, product: Product): Promise<void> {
  const stored = await db
    .selectFrom('product_category')
    .select(['category_id', 'position'])
    .where('store_id', '=', storeId)
    .where('product_id', '=', product.id)
    .execute();
  const positions = new Map(stored.map((row) => [row.category_id, row.position]));
  const wanted = new Set(product.categoryIds);
  const gone = stored.map((row) => row.category_id).filter((id) => !wanted.has(id));
  if (gone.length > 0) {
    await db
      .deleteFrom('product_category')
      .where('store_id', '=', storeId)
      .where('product_id', '=', product.id)
      .where('category_id', 'in', gone)
      .execute();
  }
  const added = [...wanted].filter((id) => !positions.has(id));
  if (added.length === 0) return;
  await db
    .insertInto('product_category')
    // In a category, products stand in the order they were added until the merchant moves them.
    .values(added.map((id) => ({ store_id: storeId, category_id: id, product_id: product.id, position: product.id })))
    .execute();
}

async function saveFacets(db: Db, storeId: number, product: Product): Promise<void> {
  const options = (product.options ?? []).flatMap((option) =>
    (option.choices ?? []).map((choice) => ({ kind: 'option' as const, name: option.name, value: choice.text })),
  );
  const attributes = (product.attributes ?? []).map(({ name, value }) => ({
    kind: 'attribute' as const,
    name: name ?? '',
    value: value ?? '',
  }));
  await db.deleteFrom('product_facet').where('store_id', '=', storeId).where('product_id', '=', product.id).execute();
  const rows = [...options, ...attributes]
    .filter(({ name, value }) => name && value)
    .map(({ kind, name, value }) => ({
      store_id: storeId,
      product_id: product.id,
      kind,
      name: name.toLowerCase(),
      value: value.toLowerCase(),
    }));
  if (rows.length > 0) await db.insertInto('product_facet').values(rows).execute();
}
