import type { Order, PaymentStatus } from '@ecwid-kit/types';
import { sha256Hex } from '../apps/secret-box.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { toOrder } from '../sales/orders/order-repository.ts';
import { createOrder, updateOrder } from '../sales/orders/write-order.ts';
import { saveCart } from './cart-repository.ts';
import type { Cart } from './cart.ts';
import { currentCart, unfinishedOrderOf } from './current-cart.ts';
import { saveExplanation } from './order-explanation.ts';
import { orderOfQuote } from './order-of-quote.ts';
import type { Quote } from './quote.ts';
import type { Visit } from './visit.ts';

/**
 * Stores a quoted cart as an order: the one it is already, or a new one. `INCOMPLETE` leaves it unfinished, anything
 * else places it. Nothing is stored, and no app told, where the order would stay as it is. `undefined` when the cart is
 * over by now: ordered in another tab, or by what a payment app reported.
 */
export async function storeOrder(
  platform: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  visit: Visit,
  quote: Quote,
  paymentStatus: PaymentStatus,
): Promise<Order | undefined> {
  const cart = await currentCart(tx.db, platform.random, visit);
  if (cart.cartId !== quote.cart.cartId) return undefined;
  const { storeId } = cart;
  const draft = { ...orderOfQuote(quote, visit), paymentStatus };
  const fingerprint = sha256Hex(JSON.stringify(draft));
  const stored = await unfinishedOrderOf(tx.db, cart);
  if (stored && cart.order?.fingerprint === fingerprint) return toOrder(stored);
  const { order } = stored
    ? await updateOrder(tx, storeId, stored, { ...draft, items: linesOf(toOrder(stored), draft.items) })
    : await createOrder(platform, tx, storeId, { ...draft, items: linesOf({}, draft.items) });
  const { internalId = 0, referenceTransactionId = '' } = order;
  await saveExplanation(tx.db, storeId, internalId, quote.explanation);
  const next: Cart = { ...cart, order: { internalId, referenceTransactionId, fingerprint } };
  await saveCart(tx.db, visit, next, tx.nowSeconds);
  return order;
}

type Lines = ReturnType<typeof orderOfQuote>['items'];

/** Lines keep the ids that the order gave them while they stand in the same place for the same product. */
function linesOf({ items = [] }: Pick<Order, 'items'>, lines: Lines = []): NonNullable<Lines> {
  return lines.map(({ id: _cartItem, ...line }, index) => {
    const known = items[index];
    return known && known.productId === line.productId ? { ...line, id: known.id } : line;
  });
}
