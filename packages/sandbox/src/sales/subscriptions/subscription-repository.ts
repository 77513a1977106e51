import { formatMoment, parseMoment, type Order, type Subscription, type SubscriptionOrder } from '@ecwid-kit/types';
import { notFound } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';

/** A subscription as it is stored: its orders have rows of their own. */
export interface StoredSubscription {
  readonly subscription: Subscription;
  /** Unix seconds; absent while it is not charged. */
  readonly due: number | undefined;
  /** Unix seconds: the moment whose day of the month charges fall on. */
  readonly anchor: number;
}

/** A subscription. Throws the 404 of an unknown one: the documented list has no code for it. */
export async function getSubscription(db: Db, storeId: number, id: number): Promise<StoredSubscription> {
  const found = await findSubscription(db, storeId, id);
  if (!found) throw notFound(`Subscription with id ${id} not found`);
  return found;
}

export async function findSubscription(db: Db, storeId: number, id: number): Promise<StoredSubscription | undefined> {
  const row = await db
    .selectFrom('subscription')
    .select(['doc', 'due', 'anchor'])
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const subscription = JSON.parse(row.doc) as Subscription; // stored by saveSubscription
  return { subscription, due: row.due ?? undefined, anchor: row.anchor };
}

/** Stores a subscription with everything it is found by. */
export async function saveSubscription(db: Db, storeId: number, stored: StoredSubscription): Promise<void> {
  const { subscription, due, anchor } = stored;
  const { subscriptionId: id, chargeSettings, orderTemplate: template, cancelled, nextCharge } = subscription;
  const row = {
    doc: JSON.stringify(subscription),
    status: subscription.status,
    customer_id: subscription.customerId ?? null,
    email: template?.email?.trim().toLowerCase() ?? '',
    product_id: template?.items?.[0]?.productId ?? null,
    interval: chargeSettings.recurringInterval ?? 'MONTH',
    interval_count: chargeSettings.recurringIntervalCount ?? 1,
    created: parseMoment(subscription.created) ?? 0,
    updated: Math.floor((subscription.updateTimestamp ?? 0) / 1000),
    cancelled: (cancelled && parseMoment(cancelled)) || null,
    next_charge: (nextCharge && parseMoment(nextCharge)) || null,
    due: due ?? null,
    anchor,
  };
  await db
    .insertInto('subscription')
    .values({ store_id: storeId, id, order_count: 0, ...row })
    .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet(row))
    .execute();
}

/** Remembers that a subscription made an order. */
export async function addSubscriptionOrder(
  db: Db,
  storeId: number,
  subscriptionId: number,
  { internalId = 0, total, createTimestamp = 0 }: Order,
): Promise<void> {
  await db
    .insertInto('subscription_order')
    .values({
      store_id: storeId,
      subscription_id: subscriptionId,
      internal_id: internalId,
      total,
      created: createTimestamp,
    })
    .execute();
  await db
    .updateTable('subscription')
    .set((eb) => ({ order_count: eb('order_count', '+', 1) }))
    .where('store_id', '=', storeId)
    .where('id', '=', subscriptionId)
    .execute();
}

/** Subscriptions as they are answered: with their orders, the oldest first. */
export async function withOrders(
  db: Db,
  storeId: number,
  subscriptions: readonly Subscription[],
): Promise<Subscription[]> {
  if (subscriptions.length === 0) return [];
  const ids = subscriptions.map(({ subscriptionId }) => subscriptionId);
  const rows = await db
    .selectFrom('subscription_order')
    .selectAll()
    .where('store_id', '=', storeId)
    .where('subscription_id', 'in', ids)
    .orderBy('created')
    .orderBy('internal_id')
    .execute();
  const orders = Map.groupBy(rows, (row) => row.subscription_id);
  return subscriptions.map((subscription) => ({
    ...subscription,
    orders: (orders.get(subscription.subscriptionId) ?? []).map(
      ({ internal_id: id, total, created }): SubscriptionOrder => ({ id, total, createDate: formatMoment(created) }),
    ),
  }));
}
