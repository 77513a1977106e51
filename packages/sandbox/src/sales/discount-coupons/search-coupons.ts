import type { DiscountCoupon, QueryOf, operations } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';
import { couponNow } from './coupon-document.ts';

export type CouponFilter = QueryOf<typeof operations.discountCoupons.search>;

interface CouponQuestion {
  readonly storeId: number;
  readonly filter: CouponFilter;
  readonly nowSeconds: number;
  readonly offset: number;
  readonly limit: number;
}

/** Finds coupons in the order they were made. `offset` and `limit` are the caller's to bound. */
export async function searchCoupons(
  db: Db,
  { storeId, filter, nowSeconds, offset, limit }: CouponQuestion,
): Promise<{ total: number; items: DiscountCoupon[] }> {
  let matching = db.selectFrom('discount_coupon').where('store_id', '=', storeId);
  if (filter.code !== undefined) matching = matching.where('code', '=', filter.code.trim().toUpperCase());
  if (filter.discount_type) matching = matching.where('discount_type', 'in', filter.discount_type);
  if (filter.createdFrom !== undefined) matching = matching.where('created', '>=', filter.createdFrom);
  if (filter.createdTo !== undefined) matching = matching.where('created', '<=', filter.createdTo);
  if (filter.updatedFrom !== undefined) matching = matching.where('updated', '>=', filter.updatedFrom);
  if (filter.updatedTo !== undefined) matching = matching.where('updated', '<=', filter.updatedTo);
  const { availability } = filter;
  if (availability === 'ACTIVE') {
    matching = matching
      .where('status', '=', 'ACTIVE')
      .where((eb) => eb.or([eb('expires', 'is', null), eb('expires', '>', nowSeconds)]));
  } else if (availability === 'EXPIRED') {
    matching = matching.where((eb) =>
      eb.or([eb('status', '=', 'EXPIRED'), eb.and([eb('status', '=', 'ACTIVE'), eb('expires', '<=', nowSeconds)])]),
    );
  } else if (availability) matching = matching.where('status', '=', availability);
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching.select('doc').orderBy('id').limit(limit).offset(offset).execute();
  const stored = rows.map((row) => JSON.parse(row.doc) as DiscountCoupon); // stored by saveCoupon
  return { total, items: stored.map((coupon) => couponNow(coupon, nowSeconds)) };
}
