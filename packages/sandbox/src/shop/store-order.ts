import type { Order, PaymentStatus } from '@ecwid-kit/types';
import { sha256Hex } from '../apps/secret-box.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import type { OrderToSave } from '../sales/orders/order-repository.ts';
import { createOrder, updateOrder } from '../sales/orders/write-order.ts';
import { saveCart } from './cart-repository.ts';
import type { Cart } from './cart.ts';
import { unfinishedOrderOf } from './current-cart.ts';
import { saveExplanation } from './order-explanation.ts';
import { orderOfQuote } from './order-of-quote.ts';
import type { Quote } from './quote.ts';
import type { Visit } from './visit.ts';

/**
 * Stores a quoted cart as an order: the one it is already, or a new one. `INCOMPLETE` leaves it unfinished, anything
 * else places it. Nothing is stored, and no app told, where the order would stay as it is.
 */
export async function storeOrder(
  platform: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  visit: Visit,
  quote: Quote,
  paymentStatus: PaymentStatus,
): Promise<OrderToSave['order']> {
  const { cart, explanation } = quote;
  const draft = { ...orderOfQuote(quote, visit), paymentStatus };
  const fingerprint = sha256Hex(JSON.stringify(draft));
  const stored = await unfinishedOrderOf(tx.db, cart);
  if (stored && cart.order?.fingerprint === fingerprint) return JSON.parse(stored.text) as Order; // stored by saveOrder
  const { order } = stored
    ? await updateOrder(tx, cart.storeId, stored, { ...draft, items: linesOf(stored.text, draft.items) })
    : await createOrder(platform, tx, cart.storeId, { ...draft, items: linesOf('{}', draft.items) });
  const { internalId = 0, referenceTransactionId = '' } = order;
  await saveExplanation(tx.db, cart.storeId, internalId, explanation);
  const next: Cart = { ...cart, order: { internalId, referenceTransactionId, fingerprint } };
  await saveCart(tx.db, visit, next, tx.nowSeconds);
  return order;
}

type Lines = ReturnType<typeof orderOfQuote>['items'];

/** Lines keep the ids that the order gave them while they stand in the same place for the same product. */
function linesOf(stored: string, lines: Lines = []): NonNullable<Lines> {
  const { items = [] } = JSON.parse(stored) as Partial<Order>; // stored by saveOrder
  return lines.map(({ id: _cartItem, ...line }, index) => {
    const known = items[index];
    return known && known.productId === line.productId ? { ...line, id: known.id } : line;
  });
}
