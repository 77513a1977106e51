import type { Product, ProductCreate, ProductUpdate, TypeAttribute, Variation } from '@ecwid-kit/types';
import { releaseMedia } from '../../media/release-media.ts';
import type { WriteTransaction } from '../../platform/platform.ts';
import { apiError } from '../../rest/api-error.ts';
import { nextId } from '../../storage/sequence.ts';
import type { Db } from '../../storage/database.ts';
import { readProfile } from '../../stores/store-profile.ts';
import { GENERAL_TYPE_ID, listTypes } from '../product-types/product-type-repository.ts';
import { describeAttributes } from './attribute-values.ts';
import { checkSent, checkWholesale } from './check-product.ts';
import type { ProductMediaChange } from './media/describe-media.ts';
import { mediaIdsOf } from './media/media-ids.ts';
import { changeProduct, emptyProduct } from './product-document.ts';
import { getProduct, saveProduct } from './product-repository.ts';
import { sameOptions } from './variation-document.ts';

/** Adds a product, with its variations when there are any, and with pictures that are stored already. */
export async function createProduct(
  tx: WriteTransaction,
  storeId: number,
  input: ProductCreate,
  mediaChange: ProductMediaChange = {},
): Promise<Product> {
  const id = await nextId(tx.db, storeId, 'product');
  const sku = input.sku ?? String(await nextId(tx.db, storeId, 'sku')).padStart(5, '0');
  const product = await storeChange(tx, storeId, emptyProduct(id, sku, tx.nowSeconds), input, mediaChange);
  tx.emit({ storeId, type: 'product.created', entityId: id });
  return product;
}

/** Changes a product. Files that it no longer has are deleted. Throws the 404 of an unknown one. */
export async function updateProduct(
  tx: WriteTransaction,
  storeId: number,
  id: number,
  patch: ProductUpdate,
  mediaChange: ProductMediaChange = {},
): Promise<Product> {
  const product = await storeChange(tx, storeId, await getProduct(tx.db, storeId, id), patch, mediaChange);
  tx.emit({ storeId, type: 'product.updated', entityId: id });
  return product;
}

async function storeChange(
  tx: WriteTransaction,
  storeId: number,
  before: Product,
  sent: ProductUpdate,
  mediaChange: ProductMediaChange,
): Promise<Product> {
  checkSent(sent);
  const patch = await withAttributes(tx.db, storeId, before, sent);
  const profile = await readProfile(tx.db, storeId);
  const combinations = patch.combinations
    ? await numberVariations(tx, storeId, before.combinations ?? [], patch.combinations)
    : before.combinations;
  const categories = await describeCategories(tx.db, storeId, patch.categoryIds ?? before.categoryIds ?? []);
  const context = { storeId, profile, nowSeconds: tx.nowSeconds, categories };
  const product = changeProduct({ ...before, combinations }, patch, context, mediaChange);
  checkWholesale(sent, product);
  await saveProduct(tx.db, storeId, product, profile);
  const shown = mediaIdsOf(product);
  await releaseMedia(
    tx.db,
    storeId,
    [...mediaIdsOf(before)].filter((id) => !shown.has(id)),
  );
  return product;
}

/** The change with its attribute values completed from the product's type and the general one. */
async function withAttributes(db: Db, storeId: number, before: Product, patch: ProductUpdate): Promise<ProductUpdate> {
  const { attributes, combinations, productClassId = before.productClassId } = patch;
  if (!attributes?.length && !combinations?.some((variation) => variation.attributes?.length)) return patch;
  const types = await listTypes(db, storeId);
  const attributesOf = (id: number | undefined): TypeAttribute[] =>
    types.find((type) => type.id === id)?.attributes ?? [];
  const known = [...attributesOf(productClassId), ...attributesOf(GENERAL_TYPE_ID)];
  return {
    ...patch,
    ...(attributes && { attributes: describeAttributes(attributes, known) }),
    ...(combinations && {
      combinations: combinations.map((variation) =>
        variation.attributes
          ? { ...variation, attributes: describeAttributes(variation.attributes, known) }
          : variation,
      ),
    }),
  };
}

/** Gives new variations their ids; known ones, by id or by their options, keep theirs. */
async function numberVariations(
  tx: WriteTransaction,
  storeId: number,
  before: readonly Variation[],
  after: NonNullable<ProductUpdate['combinations']>,
): Promise<Variation[]> {
  const numbered: Variation[] = [];
  for (const variation of after) {
    const options = variation.options ?? [];
    if (numbered.some((other) => sameOptions(other.options ?? [], options))) {
      throw apiError('COMBINATION_DUPLICATED', 'Two variations have the same options');
    }
    const known = before.find((other) =>
      variation.id === undefined ? sameOptions(other.options ?? [], options) : other.id === variation.id,
    );
    numbered.push({ ...known, ...variation, id: known?.id ?? (await nextId(tx.db, storeId, 'variation')) });
  }
  return numbered;
}

/** What a product says of its categories. Throws the 400 of one that is not there. */
async function describeCategories(db: Db, storeId: number, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('category')
    .select(['id', 'doc'])
    .where('store_id', '=', storeId)
    .where('id', 'in', [...ids])
    .execute();
  const unknown = ids.find((id) => !rows.some((row) => row.id === id));
  if (unknown !== undefined) throw apiError('CATEGORIES_NOT_FOUND', `Category with id ${unknown} not found`);
  return rows.map((row) => {
    const { id, name, nameTranslated, enabled } = JSON.parse(row.doc) as {
      id: number;
      name: string;
      nameTranslated?: Record<string, string>;
      enabled: boolean;
    };
    return { id, name, ...(nameTranslated && { nameTranslated }), enabled };
  });
}
