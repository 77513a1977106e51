import { formatMoment, type Operations } from '@ecwid-kit/types';
import { publicTokenRefused } from '../../rest/authorize.ts';
import { isPublicCaller, type Handlers } from '../../rest/call.ts';
import { pageOf } from '../../rest/pages.ts';
import type { Db } from '../../storage/database.ts';
import { readChanges } from '../store-changes.ts';
import { findDeletedItems } from './deleted-items.ts';

/** Answers the calls that tell what has changed in a store. */
export const storeReportHandlers: Handlers<Operations['storeReports']> = {
  async deletedItems(call) {
    const { entity } = call.params;
    if (isPublicCaller(call) && entity !== 'products') throw publicTokenRefused();
    const page = pageOf(call.query);
    const { total, items } = await findDeletedItems(call.platform.db, call.storeId, { entity, ...call.query }, page);
    return { total, count: items.length, ...page, items };
  },

  async latestStats(call) {
    const { platform, storeId, query } = call;
    const changedAt = await readChanges(platform.db, storeId);
    const visibleOnly = isPublicCaller(call);
    const products = query.productCountRequired && (await count(platform.db, 'product', storeId, visibleOnly));
    const categories = query.categoryCountRequired && (await count(platform.db, 'category', storeId, visibleOnly));
    return {
      productsUpdated: formatMoment(changedAt('products')),
      ordersUpdated: formatMoment(changedAt('orders')),
      ...(query.reviewsUpdatesRequired && { reviewsUpdated: formatMoment(changedAt('reviews')) }),
      ...(query.domainsRequired && { domainsUpdated: formatMoment(changedAt('domains')) }),
      profileUpdated: formatMoment(changedAt('profile')),
      categoriesUpdated: formatMoment(changedAt('categories')),
      discountCouponsUpdated: formatMoment(changedAt('discountCoupons')),
      abandonedSalesUpdated: formatMoment(changedAt('abandonedSales')),
      customersUpdated: formatMoment(changedAt('customers')),
      ...(query.subscriptionRequired && { subscriptionsUpdated: formatMoment(changedAt('subscriptions')) }),
      // The reference writes the longer names, the vendor's own client reads the shorter ones.
      ...(typeof products === 'number' && { productCountRequired: products, productCount: products }),
      ...(typeof categories === 'number' && { categoryCountRequired: categories, categoryCount: categories }),
    };
  },
};

async function count(db: Db, table: 'product' | 'category', storeId: number, visibleOnly: boolean): Promise<number> {
  let all = db.selectFrom(table).where('store_id', '=', storeId);
  if (visibleOnly) all = all.where('enabled', '=', 1);
  const { total } = await all.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return total;
}
