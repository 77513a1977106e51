import { parseMoment, type DiscountCoupon } from '@ecwid-kit/types';
import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';

/** The stored JSON of a coupon, for answers that need no change. */
async function findCouponText(db: Db, storeId: number, id: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('discount_coupon')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.doc;
}

/** A coupon by its id or its code; an id wins over a code of the same digits. Throws the 404 of an unknown one. */
export async function getCoupon(db: Db, storeId: number, idOrCode: number | string): Promise<DiscountCoupon> {
  const text = typeof idOrCode === 'number' ? await findCouponText(db, storeId, idOrCode) : undefined;
  if (text !== undefined) return JSON.parse(text) as DiscountCoupon; // stored by saveCoupon
  const found = await findCouponByCode(db, storeId, String(idOrCode));
  if (!found) throw couponNotFound(idOrCode);
  return found;
}

/** Finds a coupon by what a customer enters, whatever its case. */
export async function findCouponByCode(db: Db, storeId: number, code: string): Promise<DiscountCoupon | undefined> {
  const row = await db
    .selectFrom('discount_coupon')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('code', '=', code.trim().toUpperCase())
    .executeTakeFirst();
  return row && (JSON.parse(row.doc) as DiscountCoupon); // stored by saveCoupon
}

function couponNotFound(idOrCode: number | string) {
  const named = typeof idOrCode === 'number' ? `id ${idOrCode}` : `code ${idOrCode}`;
  return apiError('DISCOUNT_COUPON_NOT_FOUND', `Discount coupon with ${named} not found`);
}

/** Stores a coupon. Throws the 409 of a code that another coupon has. */
export async function saveCoupon(db: Db, storeId: number, coupon: DiscountCoupon): Promise<void> {
  const other = await findCouponByCode(db, storeId, coupon.code);
  if (other && other.id !== coupon.id) {
    throw apiError(
      'CONSTRAINT_VIOLATION',
      `A discount coupon with the code ${coupon.code} already exists`,
      `Coupon ${other.id} has it.`,
    );
  }
  const row = {
    code: coupon.code.trim().toUpperCase(),
    doc: JSON.stringify(coupon),
    status: coupon.status ?? 'ACTIVE',
    discount_type: coupon.discountType ?? 'ABS',
    expires: (coupon.expirationDate && parseMoment(coupon.expirationDate)) || null,
    created: (coupon.creationDate && parseMoment(coupon.creationDate)) || 0,
    updated: (coupon.updateDate && parseMoment(coupon.updateDate)) || 0,
  };
  await db
    .insertInto('discount_coupon')
    .values({ store_id: storeId, id: coupon.id, ...row })
    .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet(row))
    .execute();
}
