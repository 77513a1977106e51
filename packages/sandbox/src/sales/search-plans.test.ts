import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchReviews, type ReviewFilter } from '../catalog/reviews/search-reviews.ts';
import { openDatabase, type Db } from '../storage/database.ts';
import { plansOf } from '../testing/query-plans.ts';
import { searchCustomers, type CustomerFilter } from './customers/search-customers.ts';
import { searchOrders, type OrderFilter } from './orders/search-orders.ts';

const PAGE = { offset: 0, limit: 100 };

let db: Db;

beforeAll(async () => {
  db = await openDatabase();
});
afterAll(() => db.destroy());

/** How the rows of the page are found: by which index, and whether they have to be sorted then. */
async function accessTo(
  table: string,
  search: (db: Db) => Promise<unknown>,
): Promise<{ index: string; sorted: boolean }> {
  const plans = await plansOf(db, search);
  const { lines = [] } = plans.find(({ sql }) => sql.includes(' limit ')) ?? {};
  const access = lines.find((line) => line.startsWith(`SEARCH ${table} USING`)) ?? lines.join('\n');
  return {
    index: /USING (?:COVERING )?INDEX (\S+)/.exec(access)?.[1] ?? access,
    sorted: lines.includes('USE TEMP B-TREE FOR ORDER BY'),
  };
}

const MOMENT = 1_767_225_600;

describe('the search for orders reads an index', () => {
  it.each<[OrderFilter, string]>([
    [{}, 'shop_order_by_created'],
    [{ createdFrom: MOMENT, createdTo: MOMENT }, 'shop_order_by_created'],
    [{ paymentStatus: ['PAID'] }, 'shop_order_by_payment_status'],
    [{ paymentStatus: ['PAID'], createdFrom: MOMENT }, 'shop_order_by_payment_status'],
    [{ fulfillmentStatus: ['SHIPPED'] }, 'shop_order_by_fulfillment_status'],
    [{ email: 'ana@shop.example' }, 'shop_order_by_email'],
    [{ customerId: 7 }, 'shop_order_by_customer_id'],
  ])('that has the newest first, for %j', async (filter, index) => {
    expect(await accessTo('shop_order', (on) => searchOrders(on, 1, filter, PAGE))).toEqual({ index, sorted: false });
  });

  it.each<[OrderFilter, string]>([
    [{ updatedFrom: MOMENT }, 'shop_order_by_updated'],
    [{ pickupTimeFrom: MOMENT }, 'shop_order_by_pickup'],
    [{ totalFrom: 100 }, 'shop_order_by_total'],
    [{ orderNumber: 7 }, 'shop_order_by_order_number'],
    [{ productId: [7] }, 'sqlite_autoindex_shop_order_1'],
    [{ vendorOrderNumber: 'QX7TE' }, 'sqlite_autoindex_shop_order_1'],
  ])('and sorts the few that match, for %j', async (filter, index) => {
    expect(await accessTo('shop_order', (on) => searchOrders(on, 1, filter, PAGE))).toEqual({ index, sorted: true });
  });
});

describe('the search for customers reads an index', () => {
  it.each<[CustomerFilter, string]>([
    [{}, 'customer_by_created'],
    [{ createdFrom: MOMENT }, 'customer_by_created'],
    [{ customerGroupIds: [7] }, 'customer_by_group_id'],
    [{ email: 'ana@shop.example', useExactEmailMatch: true }, 'customer_by_email'],
    [{ sortBy: 'NAME_ASC' }, 'customer_by_name'],
    [{ sortBy: 'SALES_VALUE_DESC' }, 'customer_by_sales_value'],
    [{ sortBy: 'LAST_ORDER_DATE_DESC' }, 'customer_by_last_order'],
    [{ sortBy: 'ORDER_COUNT_DESC', minOrderCount: 2 }, 'customer_by_order_count'],
  ])('that is in order, for %j', async (filter, index) => {
    expect(await accessTo('customer', (on) => searchCustomers(on, 1, filter, PAGE))).toEqual({ index, sorted: false });
  });

  it.each<[CustomerFilter, string]>([
    [{ updatedFrom: MOMENT }, 'customer_by_updated'],
    [{ purchasedProductIds: [7] }, 'sqlite_autoindex_customer_1'],
    [{ postalCode: '20359' }, 'sqlite_autoindex_customer_1'],
  ])('and sorts the few that match, for %j', async (filter, index) => {
    expect(await accessTo('customer', (on) => searchCustomers(on, 1, filter, PAGE))).toEqual({ index, sorted: true });
  });

  it('goes from products to their orders to their buyers', async () => {
    const plans = await plansOf(db, (on) => searchCustomers(on, 1, { purchasedProductIds: [7] }, PAGE));

    expect(plans[0]?.lines).toContain(
      'SEARCH shop_order USING INDEX sqlite_autoindex_shop_order_1 (store_id=? AND internal_id=?)',
    );
  });
});

describe('the search for reviews reads an index', () => {
  it.each<[ReviewFilter, string]>([
    [{}, 'review_by_created'],
    [{ status: 'moderated' }, 'review_by_status'],
    [{ ratings: [5] }, 'review_by_rating'],
    [{ productIds: [7], status: 'published' }, 'review_by_product'],
  ])('that has the newest first, for %j', async (filter, index) => {
    expect(await accessTo('review', (on) => searchReviews(on, 1, filter, PAGE))).toEqual({ index, sorted: false });
  });

  it.each<[ReviewFilter, string]>([
    [{ productIds: [7] }, 'review_by_product'],
    [{ orderIds: [7] }, 'review_by_order'],
    [{ updatedFrom: MOMENT }, 'review_by_updated'],
  ])('and sorts the few that match, for %j', async (filter, index) => {
    expect(await accessTo('review', (on) => searchReviews(on, 1, filter, PAGE))).toEqual({ index, sorted: true });
  });
});
