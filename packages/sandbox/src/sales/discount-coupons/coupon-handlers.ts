import type { Operations } from '@ecwid-kit/types';
import type { Handlers } from '../../rest/call.ts';
import { pageOf } from '../../rest/pages.ts';
import { readProfile } from '../../stores/store-profile.ts';
import type { Db } from '../../storage/database.ts';
import { checkCouponsFeature } from '../discount-features.ts';
import { couponNow } from './coupon-document.ts';
import { getCoupon } from './coupon-repository.ts';
import { searchCoupons } from './search-coupons.ts';
import { createCoupon, removeCoupon, updateCoupon } from './write-coupon.ts';

/** Answers the discount coupon calls. */
export const discountCouponHandlers: Handlers<Operations['discountCoupons']> = {
  async search({ platform, storeId, query }) {
    await checkFeature(platform.db, storeId);
    const page = pageOf(query);
    const nowSeconds = platform.clock.nowSeconds();
    const { total, items } = await searchCoupons(platform.db, { storeId, filter: query, nowSeconds, ...page });
    return { total, count: items.length, ...page, items };
  },

  async get({ platform, storeId, params }) {
    await checkFeature(platform.db, storeId);
    return couponNow(await getCoupon(platform.db, storeId, params.discountCouponId), platform.clock.nowSeconds());
  },

  create: (call) =>
    call.write(async (tx) => {
      await checkFeature(tx.db, call.storeId);
      const { id, code } = await createCoupon(call.platform, tx, call.storeId, call.body);
      return { id, code };
    }),

  update: (call) =>
    call.write(async (tx) => {
      await checkFeature(tx.db, call.storeId);
      await updateCoupon(tx, call.storeId, call.params.discountCouponId, call.body);
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      await checkFeature(tx.db, call.storeId);
      await removeCoupon(tx, call.storeId, call.params.discountCouponId);
      return { deleteCount: 1 };
    }),
};

async function checkFeature(db: Db, storeId: number): Promise<void> {
  checkCouponsFeature(await readProfile(db, storeId));
}
