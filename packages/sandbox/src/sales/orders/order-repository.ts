import { parseMoment, type Order } from '@ecwid-kit/types';
import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { prepared, preparedUpsert } from '../../storage/prepared.ts';
import { removeFacets, saveFacets } from '../sales-facets.ts';
import { forgetMedia } from './order-media.ts';
import { orderFacets, orderSearchText } from './order-facets.ts';

/** An order as it is stored. */
export interface StoredOrder {
  readonly internalId: number;
  readonly cartId: string;
  /** Not placed yet: a cart whose payment was begun. */
  readonly unfinished: boolean;
  /** JSON, for answers that need no change. */
  readonly text: string;
}

const TRANSACTION_PREFIX = 'transaction_';

/**
 * Finds an order by any of its names: the public id, with or without prefix and suffix and in any case, the older
 * number, the internal id (assumed: no page says that paths take it) or `transaction_…`.
 */
export async function findOrder(db: Db, storeId: number, orderId: string): Promise<StoredOrder | undefined> {
  const name = orderId.trim();
  if (name.startsWith(TRANSACTION_PREFIX)) return findBy(db, storeId, 'reference_transaction_id', name);
  const found =
    (await findBy(db, storeId, 'public_uid', name.toUpperCase())) ??
    (await findBy(db, storeId, 'public_id', name.toUpperCase()));
  if (found || !/^\d{1,15}$/.test(name)) return found;
  return findBy(db, storeId, 'internal_id', Number(name));
}

/** Whether an order has this id, which is without prefix and suffix. */
export async function isOrderIdTaken(db: Db, storeId: number, uid: string): Promise<boolean> {
  return (await findBy(db, storeId, 'public_uid', uid)) !== undefined;
}

/** An order. Throws the 404 that an unknown one gets. */
export async function getStoredOrder(db: Db, storeId: number, orderId: string): Promise<StoredOrder> {
  const found = await findOrder(db, storeId, orderId);
  if (!found) throw apiError('ORDER_NOT_FOUND', `Order with id ${orderId} not found`);
  return found;
}

/** The newest order that was placed, by anybody or by one customer. */
export async function findLastOrderText(db: Db, storeId: number, email?: string): Promise<string | undefined> {
  const placed = db.selectFrom('shop_order').where('store_id', '=', storeId).where('unfinished', '=', 0);
  const row = await (email === undefined ? placed : placed.where('email', '=', email.trim().toLowerCase()))
    .select('doc')
    .orderBy('created', 'desc')
    .orderBy('internal_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.doc;
}

export function toOrder({ text }: Pick<StoredOrder, 'text'>): Order {
  return JSON.parse(text) as Order; // stored by saveOrder
}

export interface OrderToSave {
  readonly order: Order;
  readonly cartId: string;
  readonly unfinished: boolean;
}

/** Stores an order with everything it is found by. */
export async function saveOrder(db: Db, storeId: number, { order, cartId, unfinished }: OrderToSave): Promise<void> {
  const internalId = order.internalId ?? 0;
  await upsertOrder(db, {
    store_id: storeId,
    internal_id: internalId,
    public_uid: (order.publicUid ?? order.id).toUpperCase(),
    public_id: order.id.toUpperCase(),
    order_number: order.orderNumber ?? internalId,
    reference_transaction_id: order.referenceTransactionId ?? '',
    cart_id: cartId.toUpperCase(),
    doc: JSON.stringify(order),
    payment_status: order.paymentStatus,
    fulfillment_status: order.fulfillmentStatus,
    email: order.email?.trim().toLowerCase() ?? '',
    customer_id: order.customerId ?? null,
    total: order.total,
    created: order.createTimestamp ?? 0,
    updated: order.updateTimestamp ?? 0,
    pickup: (order.pickupTime && parseMoment(order.pickupTime)) || null,
    unfinished: Number(unfinished),
    hidden: Number(order.hidden ?? false),
    search_text: orderSearchText(order),
  });
  await saveFacets(db, storeId, 'order', internalId, orderFacets(order));
}

const upsertOrder = preparedUpsert('shop_order', ['store_id', 'internal_id']);

/** Removes an order and everything it was found by. What was never placed leaves no trace. */
export async function deleteOrder(
  db: Db,
  storeId: number,
  { internalId, unfinished, text }: StoredOrder,
  nowSeconds: number,
): Promise<void> {
  await db.deleteFrom('shop_order').where('store_id', '=', storeId).where('internal_id', '=', internalId).execute();
  await removeFacets(db, storeId, 'order', internalId);
  await forgetMedia(db, storeId, toOrder({ text }), {});
  if (unfinished) return;
  await db
    .insertInto('deleted_item')
    .values({
      store_id: storeId,
      entity: 'orders',
      item_id: internalId,
      item_name: toOrder({ text }).id,
      deleted: nowSeconds,
    })
    .execute();
}

const orderBy = (column: OrderName) =>
  prepared((db, { storeId, value }: { storeId: number; value: string | number }) =>
    db
      .selectFrom('shop_order')
      .select(['internal_id', 'cart_id', 'unfinished', 'doc'])
      .where('store_id', '=', storeId)
      .where(column, '=', value),
  );

type OrderName = 'public_uid' | 'public_id' | 'internal_id' | 'reference_transaction_id';

const ORDER_BY = {
  public_uid: orderBy('public_uid'),
  public_id: orderBy('public_id'),
  internal_id: orderBy('internal_id'),
  reference_transaction_id: orderBy('reference_transaction_id'),
};

async function findBy(
  db: Db,
  storeId: number,
  column: OrderName,
  value: string | number,
): Promise<StoredOrder | undefined> {
  const [row] = await ORDER_BY[column](db, { storeId, value });
  return row && { internalId: row.internal_id, cartId: row.cart_id, unfinished: row.unfinished === 1, text: row.doc };
}
