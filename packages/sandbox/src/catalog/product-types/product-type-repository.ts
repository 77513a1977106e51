import type { ProductType, ProductTypeUpdate, TypeAttribute } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { notFound, wrongParameter } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { nextId } from '../../storage/sequence.ts';

/** Attributes that every product may have, whatever its type. */
const GENERAL_ATTRIBUTES: readonly Omit<TypeAttribute, 'id'>[] = [
  { name: 'UPC', type: 'UPC', show: 'DESCR' },
  { name: 'Brand', type: 'BRAND', show: 'DESCR' },
  { name: 'Units in product', type: 'UNITS_IN_PRODUCT', show: 'DESCR' },
  { name: 'Price per unit', type: 'PRICE_PER_UNIT', show: 'PRICE' },
];

/** Type 0: there is always one, and it cannot be deleted. */
export const GENERAL_TYPE_ID = 0;

/** Makes the general type of a new store. */
export async function createGeneralType(tx: WriteTransaction, storeId: number): Promise<void> {
  const attributes = [];
  for (const attribute of GENERAL_ATTRIBUTES)
    attributes.push({ id: await nextId(tx.db, storeId, 'attribute'), ...attribute });
  await saveType(tx.db, storeId, { id: GENERAL_TYPE_ID, attributes });
}

export async function listTypes(db: Db, storeId: number): Promise<ProductType[]> {
  const rows = await db
    .selectFrom('product_class')
    .select('doc')
    .where('store_id', '=', storeId)
    .orderBy('id')
    .execute();
  return rows.map((row) => JSON.parse(row.doc) as ProductType); // stored by saveType
}

/** A product type. Throws the 404 that an unknown one gets. */
export async function getType(db: Db, storeId: number, id: number): Promise<ProductType> {
  const row = await db
    .selectFrom('product_class')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound(`Product type with id ${id} not found`);
  return JSON.parse(row.doc) as ProductType; // stored by saveType
}

/** Adds a product type, or changes one. Attributes that come with an id keep it. */
export async function changeType(
  tx: WriteTransaction,
  storeId: number,
  before: ProductType,
  { name, attributes }: ProductTypeUpdate,
): Promise<ProductType> {
  const changed: ProductType = { ...before, ...(name !== undefined && { name }) };
  if (attributes) changed.attributes = await numberAttributes(tx, storeId, before.attributes ?? [], attributes);
  await saveType(tx.db, storeId, changed);
  return changed;
}

async function numberAttributes(
  tx: WriteTransaction,
  storeId: number,
  before: readonly TypeAttribute[],
  after: NonNullable<ProductTypeUpdate['attributes']>,
): Promise<TypeAttribute[]> {
  const numbered: TypeAttribute[] = [];
  for (const attribute of after) {
    const known = before.find((other) => other.id === attribute.id);
    const name = attribute.name ?? known?.name;
    if (!name) throw wrongParameter('An attribute needs a name');
    const id = known?.id ?? (await nextId(tx.db, storeId, 'attribute'));
    numbered.push({ type: 'CUSTOM', show: 'DESCR', ...known, ...attribute, id, name });
  }
  return numbered;
}

async function saveType(db: Db, storeId: number, type: ProductType): Promise<void> {
  const doc = JSON.stringify(type);
  await db
    .insertInto('product_class')
    .values({ store_id: storeId, id: type.id, doc })
    .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet({ doc }))
    .execute();
}
