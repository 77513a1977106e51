import { formatMoment, type Operations } from '@ecwid-kit/types';
import { wrongParameter } from '../../rest/api-error.ts';
import { publicTokenRefused } from '../../rest/authorize.ts';
import { isPublicCaller, type Handlers } from '../../rest/call.ts';
import { pageOf } from '../../rest/pages.ts';
import type { Db } from '../../storage/database.ts';
import { readChanges } from '../store-changes.ts';
import { readProfile } from '../store-profile.ts';
import { findDeletedItems } from './deleted-items.ts';
import { REPORT_TIPS } from './report-tips.ts';

/** Answers the calls that tell how a store does, and what has changed in it. */
export const storeReportHandlers: Handlers<Operations['storeReports']> = {
  async get({ platform, storeId, params, query }) {
    const {
      startedFrom,
      endedAt,
      timeScaleValue,
      comparePeriod = 'noComparePeriod',
      firstDayOfWeek = 'MONDAY',
    } = query;
    const { formatsAndUnits } = await readProfile(platform.db, storeId);
    const period = {
      from: startedFrom ?? (await beginningOfStore(platform.db, storeId)),
      to: endedAt ?? platform.clock.nowSeconds(),
    };
    if (period.from > period.to)
      throw wrongParameter('Wrong parameter "startedFrom": it is after the end of the report');
    // Not before the first report: they bring the calendars of all time zones.
    const [{ readReport }, { timeZoneOf }] = await Promise.all([
      import('./read-report.ts'),
      import('./report-periods.ts'),
    ]);
    const report = await readReport(platform.db, storeId, {
      type: params.reportType,
      period,
      scale: timeScaleValue ?? 'day',
      compare: comparePeriod,
      calendar: { timeZone: timeZoneOf(formatsAndUnits?.timezone), firstDayOfWeek },
    });
    return {
      ...report,
      ...(startedFrom !== undefined && { startedFrom }),
      ...(endedAt !== undefined && { endedAt }),
      ...(timeScaleValue && { timeScaleValue }),
    };
  },

  getTip({ params }) {
    const tip = REPORT_TIPS[params.reportType];
    return Promise.resolve(tip === undefined ? {} : { tip });
  },

  async deletedItems(call) {
    const entity = call.params.entity === 'discount_coupons' ? 'coupons' : call.params.entity;
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

/** When the store was made, or its first order where that is earlier: orders are brought over from other systems. */
async function beginningOfStore(db: Db, storeId: number): Promise<number> {
  const store = await db.selectFrom('store').select('created').where('id', '=', storeId).executeTakeFirstOrThrow();
  const first = await db
    .selectFrom('shop_order')
    .select('created')
    .where('store_id', '=', storeId)
    .where('unfinished', '=', 0)
    .orderBy('created')
    .limit(1)
    .executeTakeFirst();
  return Math.min(store.created, first?.created ?? store.created);
}

async function count(db: Db, table: 'product' | 'category', storeId: number, visibleOnly: boolean): Promise<number> {
  let all = db.selectFrom(table).where('store_id', '=', storeId);
  if (visibleOnly) all = all.where('enabled', '=', 1);
  const { total } = await all.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return total;
}
