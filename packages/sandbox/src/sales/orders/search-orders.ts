import type { QueryOf, operations } from '@ecwid-kit/types';
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Db } from '../../storage/database.ts';
import type { Tables } from '../../storage/tables.ts';
import { withFacet } from '../sales-facets.ts';
import { mentions } from '../../storage/text-index.ts';

export type OrderFilter = QueryOf<typeof operations.orders.search>;

export interface OrderPage {
  readonly total: number;
  /** Stored documents, as they are. */
  readonly texts: readonly string[];
}

type Condition = (eb: ExpressionBuilder<Tables, 'shop_order'>) => Expression<SqlBool>;

/** Finds orders, the newest first. `offset` and `limit` are the caller's to bound. */
export async function searchOrders(
  db: Db,
  storeId: number,
  filter: OrderFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<OrderPage> {
  const conditions = conditionsOf(db, storeId, filter);
  const matching = db
    .selectFrom('shop_order')
    .where('shop_order.store_id', '=', storeId)
    .where((eb) => eb.and(conditions.map((condition) => condition(eb))));
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching
    .select('shop_order.doc')
    .orderBy(isSelective(filter) ? sql`+shop_order.created` : 'shop_order.created', 'desc')
    .orderBy('shop_order.internal_id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, texts: rows.map((row) => row.doc) };
}

function conditionsOf(db: Db, storeId: number, filter: OrderFilter): Condition[] {
  const conditions: Condition[] = [];
  const add = <T>(value: T | undefined, make: (value: T) => Condition) => {
    if (value !== undefined) conditions.push(make(value));
  };
  const isOneOf = (kind: string) => (values: readonly (string | number | boolean)[]) => {
    const ids = withFacet(db, storeId, 'order', kind, values);
    return ((eb) => eb('shop_order.internal_id', 'in', ids)) satisfies Condition;
  };
  const is = (kind: string) => (value: string | number | boolean) => isOneOf(kind)([value]);

  // Unfinished orders are carts; whoever asks for their status by name gets them: unconfirmed by the reference.
  if (!filter.paymentStatus?.includes('INCOMPLETE'))
    conditions.push((eb) =>
      eb(isSelective(filter) ? sql<number>`+shop_order.unfinished` : 'shop_order.unfinished', '=', 0),
    );
  add(filter.ids, (ids) => byIds(db, storeId, ids));
  for (const word of (filter.keywords ?? '').split(/\s+/).filter(Boolean)) {
    conditions.push(() => mentions('shop_order', word));
  }
  add(filter.customer, (text) => () => mentions('shop_order', text));
  add(filter.email, (email) => (eb) => eb('shop_order.email', '=', email.trim().toLowerCase()));
  add(filter.customerId, (id) => (eb) => eb('shop_order.customer_id', '=', id));
  add(
    filter.customerIdOrEmail,
    (text) => (eb) =>
      /^\d+$/.test(text)
        ? eb('shop_order.customer_id', '=', Number(text))
        : eb('shop_order.email', '=', text.trim().toLowerCase()),
  );
  add(filter.totalFrom, (total) => (eb) => eb('shop_order.total', '>=', total));
  add(filter.totalTo, (total) => (eb) => eb('shop_order.total', '<=', total));
  add(filter.createdFrom, (moment) => (eb) => eb('shop_order.created', '>=', moment));
  add(filter.createdTo, (moment) => (eb) => eb('shop_order.created', '<=', moment));
  add(filter.updatedFrom, (moment) => (eb) => eb('shop_order.updated', '>=', moment));
  add(filter.updatedTo, (moment) => (eb) => eb('shop_order.updated', '<=', moment));
  add(filter.pickupTimeFrom, (moment) => (eb) => eb('shop_order.pickup', '>=', moment));
  add(filter.pickupTimeTo, (moment) => (eb) => eb('shop_order.pickup', '<=', moment));
  add(filter.paymentStatus, (statuses) => (eb) => eb('shop_order.payment_status', 'in', statuses));
  add(filter.fulfillmentStatus, (statuses) => (eb) => eb('shop_order.fulfillment_status', 'in', statuses));
  add(filter.orderNumber, (number) => (eb) => eb('shop_order.order_number', '=', number));
  add(filter.vendorOrderNumber, (number) => byIds(db, storeId, [number]));
  add(filter.productId, isOneOf('product'));
  add(filter.shippingMethod, is('shipping_method'));
  add(filter.paymentMethod, is('payment_method'));
  add(filter.paymentModule, is('payment_module'));
  add(filter.paymentReference, is('payment_reference'));
  add(filter.couponCode, is('coupon'));
  add(filter.subscriptionId, is('subscription'));
  add(filter.refererId, is('referer'));
  add(filter.acceptMarketing, is('accept_marketing'));
  add(filter.containsPreorderItems, is('preorder'));
  return conditions;
}

/** Public ids with or without prefix and suffix, and internal ones, mixed. */
function byIds(db: Db, storeId: number, ids: readonly string[]): Condition {
  const names = ids.map((id) => id.trim().toUpperCase());
  const numbers = names.filter((name) => /^\d{1,15}$/.test(name)).map(Number);
  const orders = db.selectFrom('shop_order').select('internal_id').where('store_id', '=', storeId);
  const found = orders
    .where('public_uid', 'in', names)
    .unionAll(orders.where('public_id', 'in', names))
    .unionAll(orders.where('internal_id', 'in', numbers.length > 0 ? numbers : [0]));
  return (eb) => eb('shop_order.internal_id', 'in', found);
}

/**
 * Whether few orders match: these are looked up by their numbers and sorted. A plus before a column keeps the database
 * from walking through all placed orders instead, which it would for want of statistics.
 */
function isSelective(filter: OrderFilter): boolean {
  const { ids, vendorOrderNumber, orderNumber, productId, couponCode, paymentReference, subscriptionId } = filter;
  return [ids, vendorOrderNumber, orderNumber, productId, couponCode, paymentReference, subscriptionId].some(
    (value) => value !== undefined,
  );
}
