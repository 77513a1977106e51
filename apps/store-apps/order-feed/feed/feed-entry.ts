import type { Order } from '@ecwid-kit/types';

/** What the feed keeps of an order. */
export interface FeedEntry {
  readonly orderId: string;
  /** Unix seconds. */
  readonly created: number;
  /** Unix seconds. */
  readonly updated: number;
  readonly customer: string;
  readonly email: string;
  readonly paymentStatus: string;
  readonly fulfillmentStatus: string;
  readonly paymentMethod: string;
  readonly shippingMethod: string;
  readonly itemCount: number;
  /** In the store's currency. */
  readonly total: number;
}

/** Reduces an order to what the feed keeps. */
export function entryOf(order: Order): FeedEntry {
  const created = order.createTimestamp ?? 0;
  return {
    orderId: order.id,
    created,
    updated: order.updateTimestamp ?? created,
    customer: order.billingPerson?.name ?? order.shippingPerson?.name ?? '',
    email: order.email ?? '',
    paymentStatus: order.paymentStatus,
    fulfillmentStatus: order.fulfillmentStatus,
    paymentMethod: order.paymentMethod ?? '',
    shippingMethod: order.shippingOption?.shippingMethodName ?? '',
    itemCount: (order.items ?? []).reduce((sum, { quantity }) => sum + (quantity ?? 0), 0),
    total: order.total,
  };
}

/** What keywords are looked for in: the order's names and the goods', in lower case. */
export function searchTextOf(order: Order): string {
  const entry = entryOf(order);
  const goods = (order.items ?? []).flatMap(({ name, sku }) => [name ?? '', sku ?? '']);
  return [entry.orderId, entry.customer, entry.email, entry.paymentMethod, entry.shippingMethod, ...goods]
    .filter(Boolean)
    .join('\n')
    .toLowerCase();
}
