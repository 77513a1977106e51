import type { DiscountCoupon, DiscountCouponCreate, DiscountCouponUpdate } from '@ecwid-kit/types';
import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import { UPPER_ALPHANUMERIC } from '../../random/random.ts';
import { wrongParameter } from '../../rest/api-error.ts';
import { nextId } from '../../storage/sequence.ts';
import { changeCoupon, emptyCoupon } from './coupon-document.ts';
import { findCouponByCode, getCoupon, saveCoupon } from './coupon-repository.ts';

/** As long as the codes of the documented samples. */
const CODE_LENGTH = 12;

/** Adds a coupon. One without a code gets one. Throws the 409 of a code that is taken. */
export async function createCoupon(
  { random }: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  storeId: number,
  input: DiscountCouponCreate,
): Promise<DiscountCoupon> {
  const code = input.code?.trim() || (await freeCode({ random }, tx, storeId));
  const id = await nextId(tx.db, storeId, 'discount_coupon');
  const coupon = changeCoupon(emptyCoupon(id, code, tx.nowSeconds), { ...input, code }, tx.nowSeconds);
  await saveCoupon(tx.db, storeId, coupon);
  tx.emit({ storeId, type: 'discount_coupon.created', entityId: id });
  return coupon;
}

/** Changes a coupon. Throws the 404 of an unknown one. */
export async function updateCoupon(
  tx: WriteTransaction,
  storeId: number,
  idOrCode: number | string,
  patch: DiscountCouponUpdate,
): Promise<DiscountCoupon> {
  if (patch.code?.trim() === '') throw wrongParameter('The code cannot be empty');
  const coupon = changeCoupon(await getCoupon(tx.db, storeId, idOrCode), patch, tx.nowSeconds);
  await saveCoupon(tx.db, storeId, coupon);
  tx.emit({ storeId, type: 'discount_coupon.updated', entityId: coupon.id });
  return coupon;
}

export async function removeCoupon(tx: WriteTransaction, storeId: number, idOrCode: number | string): Promise<void> {
  const { id, code } = await getCoupon(tx.db, storeId, idOrCode);
  await tx.db.deleteFrom('discount_coupon').where('store_id', '=', storeId).where('id', '=', id).execute();
  await tx.db
    .insertInto('deleted_item')
    .values({ store_id: storeId, entity: 'coupons', item_id: id, item_name: code, deleted: tx.nowSeconds })
    .execute();
  tx.emit({ storeId, type: 'discount_coupon.deleted', entityId: id });
}

async function freeCode({ random }: Pick<Platform, 'random'>, tx: WriteTransaction, storeId: number): Promise<string> {
  for (;;) {
    const code = random.text(CODE_LENGTH, UPPER_ALPHANUMERIC);
    if (!(await findCouponByCode(tx.db, storeId, code))) return code;
  }
}
