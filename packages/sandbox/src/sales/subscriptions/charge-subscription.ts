import { formatMoment, type Order, type OrderItem, type Subscription } from '@ecwid-kit/types';
import { callbackApps } from '../../callbacks/callback-apps.ts';
import { canBuy, stockOf, type Stock } from '../../checkout/index.ts';
import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import type { Db } from '../../storage/database.ts';
import { paymentModuleOf } from '../../stores/checkout-options/app-options.ts';
import { findCustomerText } from '../customers/customer-repository.ts';
import { productsOf } from '../orders/order-stock.ts';
import { createOrder } from '../orders/write-order.ts';
import { nextChargeAfter } from './charge-dates.ts';
import { addSubscriptionOrder, saveSubscription, type StoredSubscription } from './subscription-repository.ts';

/** How long the platform waits before it tries a failed charge again: assumed, the reference does not say. */
const RETRY_SECONDS = 86_400;

/**
 * Charges a subscription for the moment at which it is due: a paid order by its template. Where that cannot be, the
 * charge has failed.
 */
export async function chargeSubscription(
  platform: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  storeId: number,
  stored: StoredSubscription,
): Promise<void> {
  const { subscription, due = tx.nowSeconds, anchor } = stored;
  if (!(await canBeCharged(tx.db, storeId, subscription))) return failCharge(tx, storeId, stored);
  await reschedule(tx, storeId, stored, 'ACTIVE', nextChargeAfter(due, subscription.chargeSettings, anchor));
  const { order } = await createOrder(platform, tx, storeId, await orderOf(tx.db, storeId, subscription, due));
  await addSubscriptionOrder(tx.db, storeId, subscription.subscriptionId, order);
}

/** Says that the last charge has failed. The next try is a day later. */
export function failCharge(tx: WriteTransaction, storeId: number, stored: StoredSubscription): Promise<void> {
  return reschedule(tx, storeId, stored, 'LAST_CHARGE_FAILED', (stored.due ?? tx.nowSeconds) + RETRY_SECONDS);
}

async function reschedule(
  tx: WriteTransaction,
  storeId: number,
  { subscription, due = tx.nowSeconds, anchor }: StoredSubscription,
  status: Subscription['status'],
  next: number,
): Promise<void> {
  const changed: Subscription = {
    ...subscription,
    status,
    ...(status !== subscription.status && { statusUpdated: formatMoment(due) }),
    nextCharge: formatMoment(next),
    updateTimestamp: due * 1000,
  };
  await saveSubscription(tx.db, storeId, { subscription: changed, due: next, anchor });
  tx.touch(storeId, 'subscriptions');
}

async function orderOf(
  db: Db,
  storeId: number,
  { subscriptionId, customerId, orderTemplate = {} }: Subscription,
  due: number,
): Promise<Parameters<typeof createOrder>[3]> {
  const {
    id: _id,
    items = [],
    customerId: _customer,
    customerGroup: _name,
    customerGroupId: _group,
    ...rest
  } = orderTemplate;
  // A customer who was deleted since is made again, by the e-mail address.
  const isKnown = customerId !== undefined && (await findCustomerText(db, storeId, customerId)) !== undefined;
  return {
    ...rest,
    ...(isKnown && { customerId }),
    paymentStatus: 'PAID',
    fulfillmentStatus: 'AWAITING_PROCESSING',
    createTimestamp: due,
    items: items.map(({ id: _line, ...item }) => ({ ...item, subscriptionId })),
  };
}

/** Whether there are the goods, and whoever takes the money for them. */
async function canBeCharged(db: Db, storeId: number, { orderTemplate = {} }: Subscription): Promise<boolean> {
  const { items = [], paymentModule } = orderTemplate;
  return (await canBePaid(db, storeId, paymentModule)) && (await areLeft(db, storeId, items));
}

async function canBePaid(db: Db, storeId: number, module: Order['paymentModule']): Promise<boolean> {
  if (!module?.startsWith(paymentModuleOf(''))) return true;
  const apps = await callbackApps(db, storeId, 'paymentUrl');
  return apps.some(({ clientId }) => paymentModuleOf(clientId) === module);
}

async function areLeft(db: Db, storeId: number, items: readonly OrderItem[]): Promise<boolean> {
  const products = await productsOf(db, storeId, items);
  return items.every(({ productId, combinationId, quantity = 1 }) => {
    if (productId === undefined) return true; // a line made by hand
    const product = products.get(productId);
    if (!product?.enabled) return false;
    const variation = product.combinations?.find(({ id }) => id === combinationId);
    // The contract's optional fields may be undefined, which reads like absent.
    const decision = canBuy(stockOf(product as Stock, variation as Stock | undefined), quantity);
    return decision.status === 'ok' || decision.reason === 'below_minimum' || decision.reason === 'above_maximum';
  });
}
