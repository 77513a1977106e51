import type { Order } from '@ecwid-kit/types';
import type { Random } from '../random/random.ts';
import { findOrder, toOrder, type StoredOrder } from '../sales/orders/order-repository.ts';
import type { Db } from '../storage/database.ts';
import { emptyCart, findCart } from './cart-repository.ts';
import type { Cart } from './cart.ts';
import type { Visit } from './visit.ts';

/**
 * The session's cart as it stands. Once its order is placed (a payment app may say so at any time) the cart is over and
 * a new one begins: with nothing in it, or with the same items where the order was cancelled.
 */
export async function currentCart(db: Db, random: Random, visit: Visit): Promise<Cart> {
  const cart = await findCart(db, visit);
  if (!cart) return emptyCart(random, visit.storeId);
  if (!cart.order) return cart;
  const stored = await unfinishedOrderOf(db, cart);
  if (stored === undefined) return withoutOrder(random, cart); // deleted by API
  if (stored.unfinished) return cart;
  const { paymentStatus }: Order = toOrder(stored);
  return paymentStatus === 'CANCELLED' ? withoutOrder(random, cart) : emptyCart(random, visit.storeId);
}

/** The order that a cart became at the payment step. */
export async function unfinishedOrderOf(db: Db, { storeId, order }: Cart): Promise<StoredOrder | undefined> {
  return order && findOrder(db, storeId, order.referenceTransactionId);
}

function withoutOrder(random: Random, { order: _order, ...cart }: Cart): Cart {
  return { ...cart, cartId: random.uuid().toUpperCase() };
}
