import {
  couponBody,
  CUSTOMER_GROUP_KEYS,
  customerBody,
  demoCoupons,
  demoCustomerGroups,
  demoCustomers,
  demoOrders,
  demoPromotions,
  promotionBody,
  type CategoryKey,
  type CustomerGroupKey,
  type IdOf,
} from '../demo/index.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { saveGroup } from '../sales/customer-groups/customer-group-repository.ts';
import { createCustomer } from '../sales/customers/write-customer.ts';
import { createCoupon } from '../sales/discount-coupons/write-coupon.ts';
import { createPromotion } from '../sales/promotions/write-promotion.ts';
import { nextId } from '../storage/sequence.ts';
import { idsByKey } from './ids-by-key.ts';
import { quietly } from '../platform/quietly.ts';

const DAY_SECONDS = 86_400;

/** Customer groups, whose ids it answers with, and customers of the demo store. Each is known since their first order. */
export async function fillCustomers(tx: WriteTransaction, storeId: number): Promise<IdOf<CustomerGroupKey>> {
  const groups = new Map<CustomerGroupKey, number>();
  for (const key of CUSTOMER_GROUP_KEYS) {
    const id = await nextId(tx.db, storeId, 'customer_group');
    await saveGroup(tx.db, storeId, { id, ...demoCustomerGroups[key] });
    groups.set(key, id);
  }
  for (const demo of demoCustomers) {
    const daysAgo = demoOrders.find((order) => order.customer === demo.key)?.daysAgo ?? 0;
    const then = quietly(tx, tx.nowSeconds - daysAgo * DAY_SECONDS);
    await createCustomer(then, storeId, customerBody(demo, idsByKey(groups)));
  }
  return idsByKey(groups);
}

/** The promotions, which came after the orders of the past. */
export async function fillPromotions(
  tx: WriteTransaction,
  storeId: number,
  groupId: IdOf<CustomerGroupKey>,
): Promise<void> {
  for (const demo of demoPromotions) await createPromotion(tx, storeId, promotionBody(demo, groupId));
}

export async function fillCoupons(
  platform: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  storeId: number,
  categoryId: IdOf<CategoryKey>,
): Promise<void> {
  for (const demo of demoCoupons) {
    const then = quietly(tx, tx.nowSeconds - demo.startsDaysAgo * DAY_SECONDS);
    await createCoupon(platform, then, storeId, couponBody(demo, categoryId, tx.nowSeconds));
  }
}
