import { parseMoment, type Order } from '@ecwid-kit/types';
import { currencyPrecision, formatOrderId, makePublicOrderId } from '../../checkout/index.ts';
import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import { wrongParameter } from '../../rest/api-error.ts';
import { nextId } from '../../storage/sequence.ts';
import { readProfile, type StoreProfileView } from '../../stores/store-profile.ts';
import { leaveCarts } from '../carts/cart-repository.ts';
import { customerForBody, refreshStats } from '../customers/customer-of-order.ts';
import { removeTaxInvoices } from '../invoices/remove-tax-invoices.ts';
import { withBoughtFiles } from './files/bought-files.ts';
import { changeOrder, emptyOrder, type OrderIdentity } from './order-document.ts';
import type { OrderDraft } from './order-draft.ts';
import { describeItems } from './order-item-document.ts';
import { forgetMedia } from './order-media.ts';
import {
  deleteOrder,
  isOrderIdTaken,
  saveOrder,
  toOrder,
  type OrderToSave,
  type StoredOrder,
} from './order-repository.ts';
import { moveStock, productsOf } from './order-stock.ts';
import { placeOrder } from './place-order.ts';

type WithRandom = Pick<Platform, 'random'>;

/**
 * Stores a new order. `INCOMPLETE` makes it an unfinished one: a cart at the payment step. Any other payment status
 * places it at once: stock is taken, the customer linked or added, the coupon counted.
 */
export async function createOrder(
  { random }: WithRandom,
  tx: WriteTransaction,
  storeId: number,
  draft: OrderDraft,
): Promise<OrderToSave> {
  const profile = await readProfile(tx.db, storeId);
  const createdSeconds = createdAt(draft) ?? tx.nowSeconds;
  const identity = await newIdentity({ random }, tx, storeId, profile);
  const order = await change(tx, storeId, emptyOrder(identity, createdSeconds), draft, profile);
  const cartId = (draft.cartId ?? random.uuid()).toUpperCase();
  return store(tx, storeId, { order, cartId, unfinished: order.paymentStatus === 'INCOMPLETE' }, undefined);
}

/** Changes an order. An unfinished one that gets another payment status than `INCOMPLETE` is placed. */
export async function updateOrder(
  tx: WriteTransaction,
  storeId: number,
  stored: StoredOrder,
  patch: OrderDraft,
): Promise<OrderToSave> {
  const before = toOrder(stored);
  const order = await change(tx, storeId, before, patch, await readProfile(tx.db, storeId));
  const unfinished = stored.unfinished && order.paymentStatus === 'INCOMPLETE';
  return store(tx, storeId, { order, cartId: stored.cartId, unfinished }, { order: before, stored });
}

/** Deletes an order. The stock stays as it is: assumed, the reference does not say. */
export async function removeOrder(tx: WriteTransaction, storeId: number, stored: StoredOrder): Promise<void> {
  const order = toOrder(stored);
  await deleteOrder(tx.db, storeId, stored, tx.nowSeconds);
  await removeTaxInvoices(tx, storeId, { internalId: stored.internalId, id: order.id });
  tx.emit({
    storeId,
    type: stored.unfinished ? 'unfinished_order.deleted' : 'order.deleted',
    entityId: stored.internalId,
    data: { orderId: order.id, ...(stored.unfinished && { cartId: stored.cartId }) },
  });
  if (order.customerId !== undefined) await refreshStats(tx, storeId, order.customerId);
}

async function change(
  tx: WriteTransaction,
  storeId: number,
  before: Order,
  draft: OrderDraft,
  profile: StoreProfileView,
): Promise<Order> {
  const order = await changeOrder(before, draft, { profile, nowSeconds: tx.nowSeconds });
  if (draft.customerId !== undefined && draft.customerId !== before.customerId) {
    const { customerGroupId, customerGroupName } = await customerForBody(tx.db, storeId, draft.customerId);
    if (customerGroupId) Object.assign(order, { customerGroupId, customerGroup: customerGroupName });
  }
  if (draft.items) {
    order.items = await describeItems(before.items ?? [], draft.items, {
      precision: currencyPrecision(profile),
      pricesIncludeTax: order.pricesIncludeTax ?? false,
      products: await productsOf(tx.db, storeId, draft.items),
      nextItemId: () => nextId(tx.db, storeId, 'order_item'),
    });
  }
  return order;
}

async function store(
  tx: WriteTransaction,
  storeId: number,
  changed: OrderToSave,
  previous: { readonly order: Order; readonly stored: StoredOrder } | undefined,
): Promise<OrderToSave> {
  const { cartId, unfinished } = changed;
  const order = await withBoughtFiles(tx.db, storeId, { ...changed, nowSeconds: tx.nowSeconds });
  const next = { ...changed, order };
  const entityId = order.internalId ?? 0;
  if (unfinished) {
    await saveOrder(tx.db, storeId, next);
    const type = previous ? 'unfinished_order.updated' : 'unfinished_order.created';
    tx.emit({ storeId, type, entityId, data: { orderId: order.id, cartId } });
    return next;
  }
  if (previous?.stored.unfinished) await leaveCarts(tx, storeId, entityId);
  if (!previous || previous.stored.unfinished) return placeOrder(tx, storeId, next);
  await saveOrder(tx.db, storeId, next);
  await forgetMedia(tx.db, storeId, previous.order, order);
  const wasCancelled = previous.order.paymentStatus === 'CANCELLED';
  const isCancelled = order.paymentStatus === 'CANCELLED';
  if (wasCancelled !== isCancelled) await moveStock(tx, storeId, order, isCancelled ? 'return' : 'take');
  tx.emit({
    storeId,
    type: 'order.updated',
    entityId,
    data: {
      orderId: order.id,
      oldPaymentStatus: previous.order.paymentStatus,
      newPaymentStatus: order.paymentStatus,
      oldFulfillmentStatus: previous.order.fulfillmentStatus,
      newFulfillmentStatus: order.fulfillmentStatus,
    },
  });
  for (const id of new Set([previous.order.customerId, order.customerId])) {
    if (id !== undefined) await refreshStats(tx, storeId, id);
  }
  return next;
}

async function newIdentity(
  { random }: WithRandom,
  tx: WriteTransaction,
  storeId: number,
  profile: StoreProfileView,
): Promise<OrderIdentity> {
  const publicUid = await freePublicUid({ random }, tx, storeId);
  return {
    internalId: await nextId(tx.db, storeId, 'order'),
    publicUid,
    id: formatOrderId(publicUid, profile.formatsAndUnits ?? {}),
    referenceTransactionId: `transaction_${await nextId(tx.db, storeId, 'transaction')}`,
    ticket: random.integer(-(2 ** 31), 2 ** 31 - 1),
  };
}

const FRACTION_STEPS = 2 ** 32;

async function freePublicUid({ random }: WithRandom, tx: WriteTransaction, storeId: number): Promise<string> {
  for (;;) {
    const uid = makePublicOrderId(() => random.integer(0, FRACTION_STEPS - 1) / FRACTION_STEPS);
    if (!(await isOrderIdTaken(tx.db, storeId, uid))) return uid;
  }
}

/** When an order was made, where the sender says so: orders are brought over from other systems. */
function createdAt({ createDate, createTimestamp }: OrderDraft): number | undefined {
  if (createDate === undefined) return createTimestamp;
  const seconds = parseMoment(createDate);
  if (seconds === undefined) throw wrongParameter('Wrong field "createDate": must be yyyy-MM-dd HH:mm:ss Z');
  return seconds;
}
