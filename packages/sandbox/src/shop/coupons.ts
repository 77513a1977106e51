import type { Coupon } from '../checkout/index.ts';
import { findCouponByCode } from '../sales/discount-coupons/coupon-repository.ts';
import { withFacet } from '../sales/sales-facets.ts';
import type { Db } from '../storage/database.ts';

/** The coupon with a code, whatever its case. */
export async function findCoupon(db: Db, storeId: number, code: string): Promise<Coupon | undefined> {
  // The contract's optional fields may be undefined, which reads like absent.
  return (await findCouponByCode(db, storeId, code)) as Coupon | undefined;
}

/** Whether someone has placed an order with this coupon. Cancelled ones do not count. */
export async function hasUsedCoupon(db: Db, storeId: number, email: string, code: string): Promise<boolean> {
  const row = await db
    .selectFrom('shop_order')
    .select('internal_id')
    .where('store_id', '=', storeId)
    .where('unfinished', '=', 0)
    .where('email', '=', email.trim().toLowerCase())
    .where('payment_status', '!=', 'CANCELLED')
    .where('internal_id', 'in', withFacet(db, storeId, 'order', 'coupon', [code.trim()]))
    .executeTakeFirst();
  return row !== undefined;
}
