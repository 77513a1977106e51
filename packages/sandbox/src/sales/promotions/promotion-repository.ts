import type { Promotion } from '@ecwid-kit/types';
import type { Promotion as CheckoutPromotion } from '../../checkout/index.ts';
import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';

interface StoredPromotion {
  readonly promotion: Promotion;
  readonly version: number;
}

/** The store's promotions, the oldest first. */
export async function listPromotions(
  db: Db,
  storeId: number,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; texts: string[] }> {
  const own = db.selectFrom('promotion').where('store_id', '=', storeId);
  const { total } = await own.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await own.select('doc').orderBy('id').limit(limit).offset(offset).execute();
  return { total, texts: rows.map((row) => row.doc) };
}

/** What the checkout looks through: all that the store has. */
export async function checkoutPromotions(db: Db, storeId: number): Promise<CheckoutPromotion[]> {
  const rows = await db.selectFrom('promotion').select('doc').where('store_id', '=', storeId).orderBy('id').execute();
  return rows.map((row) => JSON.parse(row.doc) as CheckoutPromotion); // stored by savePromotion
}

export async function countPromotions(db: Db, storeId: number): Promise<number> {
  const { count } = await db
    .selectFrom('promotion')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('store_id', '=', storeId)
    .executeTakeFirstOrThrow();
  return count;
}

/** A promotion with its version. Throws the 404 of an unknown one. */
export async function getPromotion(db: Db, storeId: number, id: number): Promise<StoredPromotion> {
  const row = await db
    .selectFrom('promotion')
    .select(['doc', 'version'])
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw apiError('PROMOTION_NOT_FOUND', `Promotion with id ${id} not found`);
  return { promotion: JSON.parse(row.doc) as Promotion, version: row.version }; // stored by savePromotion
}

/** Stores a promotion. Throws the 409 of an external reference that another one has. */
export async function savePromotion(db: Db, storeId: number, { promotion, version }: StoredPromotion): Promise<void> {
  const { id, externalReferenceId } = promotion;
  if (externalReferenceId) await checkReference(db, storeId, id, externalReferenceId);
  const row = { doc: JSON.stringify(promotion), version, external_reference_id: externalReferenceId || null };
  await db
    .insertInto('promotion')
    .values({ store_id: storeId, id, ...row })
    .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet(row))
    .execute();
}

export async function deletePromotion(db: Db, storeId: number, id: number): Promise<void> {
  await db.deleteFrom('promotion').where('store_id', '=', storeId).where('id', '=', id).execute();
}

async function checkReference(db: Db, storeId: number, id: number, reference: string): Promise<void> {
  const other = await db
    .selectFrom('promotion')
    .select('id')
    .where('store_id', '=', storeId)
    .where('external_reference_id', '=', reference)
    .where('id', '!=', id)
    .executeTakeFirst();
  if (!other) return;
  throw apiError(
    'EXTERNAL_ID_ALREADY_USED',
    `Another promotion has the externalReferenceId ${reference}`,
    `It is unique in a store. Promotion ${other.id} has it.`,
  );
}
