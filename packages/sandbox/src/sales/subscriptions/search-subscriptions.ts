import type { operations, QueryOf, Subscription } from '@ecwid-kit/types';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Db } from '../../storage/database.ts';
import type { Tables } from '../../storage/tables.ts';
import { findOrder } from '../orders/order-repository.ts';
import { withOrders } from './subscription-repository.ts';

type SubscriptionFilter = QueryOf<typeof operations.subscriptions.search>;
type Condition = (eb: ExpressionBuilder<Tables, 'subscription'>) => Expression<SqlBool>;

const SORTS = {
  DATE_CREATED_ASC: ['created', 'asc'],
  DATE_CREATED_DESC: ['created', 'desc'],
  ORDER_COUNT_ASC: ['order_count', 'asc'],
  ORDER_COUNT_DESC: ['order_count', 'desc'],
  NEXT_CHARGE_DATE_ASC: ['next_charge', 'asc'],
  NEXT_CHARGE_DATE_DESC: ['next_charge', 'desc'],
} as const;

/** Finds subscriptions, the newest first unless said otherwise. `offset` and `limit` are the caller's to bound. */
export async function searchSubscriptions(
  db: Db,
  storeId: number,
  filter: SubscriptionFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; items: Subscription[] }> {
  const conditions = [...ownConditions(filter), ...(await orderConditions(db, storeId, filter))];
  const matching = db
    .selectFrom('subscription')
    .where('store_id', '=', storeId)
    .where((eb) => eb.and(conditions.map((condition) => condition(eb))));
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const [column, direction] = SORTS[filter.sortBy ?? 'DATE_CREATED_DESC'];
  const rows = await matching
    .select('doc')
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(limit)
    .offset(offset)
    .execute();
  const found = rows.map((row) => JSON.parse(row.doc) as Subscription); // stored by saveSubscription
  return { total, items: await withOrders(db, storeId, found) };
}

function ownConditions(filter: SubscriptionFilter): Condition[] {
  const conditions: Condition[] = [];
  const add = <T>(value: T | undefined, make: (value: T) => Condition) => {
    if (value !== undefined) conditions.push(make(value));
  };
  add(filter.id, (id) => (eb) => eb('id', '=', id));
  add(filter.customerId, (id) => (eb) => eb('customer_id', '=', id));
  add(filter.status, (statuses) => (eb) => eb('status', 'in', statuses));
  add(filter.productId, (id) => (eb) => eb('product_id', '=', id));
  add(filter.email, (email) => (eb) => eb('email', '=', email.trim().toLowerCase()));
  add(filter.recurringInterval, (interval) => (eb) => eb('interval', '=', interval));
  add(filter.recurringIntervalCount, (count) => (eb) => eb('interval_count', '=', count));
  add(filter.createdFrom, (moment) => (eb) => eb('created', '>=', moment));
  add(filter.createdTo, (moment) => (eb) => eb('created', '<=', moment));
  add(filter.updatedFrom, (moment) => (eb) => eb('updated', '>=', moment));
  add(filter.updatedTo, (moment) => (eb) => eb('updated', '<=', moment));
  add(filter.cancelledFrom, (moment) => (eb) => eb('cancelled', '>=', moment));
  add(filter.cancelledTo, (moment) => (eb) => eb('cancelled', '<=', moment));
  add(filter.nextChargeFrom, (moment) => (eb) => eb('next_charge', '>=', moment));
  add(filter.nextChargeTo, (moment) => (eb) => eb('next_charge', '<=', moment));
  return conditions;
}

/** What is asked of an order is asked of one and the same. An order goes by any of its names. */
async function orderConditions(db: Db, storeId: number, filter: SubscriptionFilter): Promise<Condition[]> {
  const { orderId, orderTotal, orderCreatedFrom, orderCreatedTo } = filter;
  if ([orderId, orderTotal, orderCreatedFrom, orderCreatedTo].every((value) => value === undefined)) return [];
  let orders = db.selectFrom('subscription_order').select('subscription_id').where('store_id', '=', storeId);
  if (orderId !== undefined) {
    const order = await findOrder(db, storeId, orderId);
    orders = orders.where('internal_id', '=', order?.internalId ?? 0);
  }
  if (orderTotal !== undefined) orders = orders.where('total', '=', orderTotal);
  if (orderCreatedFrom !== undefined) orders = orders.where('created', '>=', orderCreatedFrom);
  if (orderCreatedTo !== undefined) orders = orders.where('created', '<=', orderCreatedTo);
  return [(eb) => eb('id', 'in', orders)];
}
