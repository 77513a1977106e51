import { formatMoment, type Order, type OrderItem, type Subscription } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { nextId } from '../../storage/sequence.ts';
import { nextChargeAfter } from './charge-dates.ts';
import { orderTemplate } from './order-template.ts';
import { addSubscriptionOrder, saveSubscription } from './subscription-repository.ts';

/**
 * Begins a subscription with each line of a placed order that asks for one, and answers with the order whose lines say
 * which. It begins with the order, paid or not: assumed, the platform sells subscriptions by card only.
 */
export async function beginSubscriptions(tx: WriteTransaction, storeId: number, order: Order): Promise<Order> {
  const { items = [] } = order;
  if (order.paymentStatus === 'CANCELLED' || !items.some(beginsOne)) return order;
  const numbered: OrderItem[] = [];
  for (const item of items) {
    const subscriptionId = beginsOne(item) ? await nextId(tx.db, storeId, 'subscription') : undefined;
    numbered.push(subscriptionId === undefined ? item : { ...item, subscriptionId });
  }
  const next = { ...order, items: numbered };
  for (const item of numbered)
    if (beginsOne(items.find(({ id }) => id === item.id))) await begin(tx, storeId, next, item);
  tx.touch(storeId, 'subscriptions');
  return next;
}

function beginsOne(item: OrderItem | undefined): boolean {
  return item?.subscriptionId === undefined && item?.recurringChargeSettings?.recurringInterval !== undefined;
}

async function begin(tx: WriteTransaction, storeId: number, order: Order, item: OrderItem): Promise<void> {
  const { recurringInterval = 'MONTH', recurringIntervalCount = 1 } = item.recurringChargeSettings ?? {};
  const chargeSettings = { recurringInterval, recurringIntervalCount };
  const created = tx.nowSeconds;
  const due = nextChargeAfter(created, chargeSettings, created);
  const subscription: Subscription = {
    subscriptionId: item.subscriptionId ?? 0,
    ...(order.customerId !== undefined && { customerId: order.customerId }),
    status: 'ACTIVE',
    statusUpdated: formatMoment(created),
    created: formatMoment(created),
    nextCharge: formatMoment(due),
    createTimestamp: created * 1000,
    updateTimestamp: created * 1000,
    chargeSettings,
    ...cardOf(order),
    orderTemplate: await orderTemplate(tx.db, storeId, order, item),
  };
  await saveSubscription(tx.db, storeId, { subscription, due, anchor: created });
  await addSubscriptionOrder(tx.db, storeId, subscription.subscriptionId, order);
}

/** The card that paid, where whoever took the money left a trace of it. */
function cardOf({ additionalInfo = {} }: Order): Pick<Subscription, 'paymentMethod'> {
  const { stripeCreditCardLast4Digit: digits, stripeCreditCardBrand: creditCardBrand } = additionalInfo;
  if (!digits) return {};
  return { paymentMethod: { creditCardMaskedNumber: `*${digits}`, ...(creditCardBrand && { creditCardBrand }) } };
}
