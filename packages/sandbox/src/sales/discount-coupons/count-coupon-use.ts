import type { WriteTransaction } from '../../platform/platform.ts';
import { findCouponByCode, saveCoupon } from './coupon-repository.ts';

/** Counts one more order for a coupon. One that works once is then used up. A code the store does not have is ignored. */
export async function countCouponUse(tx: WriteTransaction, storeId: number, code: string): Promise<void> {
  const coupon = await findCouponByCode(tx.db, storeId, code);
  if (!coupon) return;
  const isUsedUp = coupon.usesLimit === 'SINGLE' && coupon.status === 'ACTIVE';
  await saveCoupon(tx.db, storeId, {
    ...coupon,
    orderCount: (coupon.orderCount ?? 0) + 1,
    ...(isUsedUp && { status: 'USEDUP' }),
  });
  tx.emit({ storeId, type: 'discount_coupon.updated', entityId: coupon.id });
}
