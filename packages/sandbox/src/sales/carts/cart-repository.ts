import type { AbandonedCart } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import type { StoredOrder } from '../orders/order-repository.ts';
import { abandonedCarts, CART_COLUMNS, type CartRow } from './abandoned-carts.ts';
import { describeCarts } from './cart-document.ts';
import type { CartRecoveryTable } from './cart-tables.ts';

/** An abandoned cart by its UUID, in any case. Throws the 404 of an unknown one: the documented list has no closer code. */
async function getRow(db: Db, storeId: number, cartId: string): Promise<CartRow> {
  const row = await findRow(db, storeId, cartId);
  if (!row) {
    throw apiError(
      'CHECKOUT_NOT_FOUND',
      `Cart with id ${cartId} not found`,
      'A cart is found by its UUID once its shopper, whose e-mail address is known, has reached the payment step.',
    );
  }
  return row;
}

function findRow(db: Db, storeId: number, cartId: string): Promise<CartRow | undefined> {
  return abandonedCarts(db, storeId)
    .select(CART_COLUMNS)
    .where('shop_order.cart_id', '=', cartId.trim().toUpperCase())
    .executeTakeFirst();
}

/** The cart as it is answered. */
export async function getCart(db: Db, storeId: number, cartId: string): Promise<AbandonedCart> {
  const [cart] = await describeCarts(db, storeId, [await getRow(db, storeId, cartId)]);
  if (!cart) throw new Error('A cart that was found was not described');
  return cart;
}

/** The unfinished order that a cart is, or the order that it became. */
export async function getOrderOfCart(db: Db, storeId: number, cartId: string): Promise<StoredOrder> {
  return storedOrder(await getRow(db, storeId, cartId));
}

function storedOrder({ internal_id, cart_id, unfinished, doc }: CartRow): StoredOrder {
  return { internalId: internal_id, cartId: cart_id, unfinished: unfinished === 1, text: doc };
}

/** The same, or nothing where there is none. */
export async function findOrderOfCart(db: Db, storeId: number, cartId: string): Promise<StoredOrder | undefined> {
  const row = await findRow(db, storeId, cartId);
  return row && storedOrder(row);
}

/** Remembers that an order was made of an abandoned cart. */
export function markRecovered(db: Db, storeId: number, internalId: number): Promise<void> {
  return mark(db, storeId, internalId, { recovered: 1 });
}

/** Remembers when a shopper was reminded of a cart. */
export function markReminded(db: Db, storeId: number, internalId: number, seconds: number): Promise<void> {
  return mark(db, storeId, internalId, { mail_sent: seconds });
}

/** Remembers that the shopper came back to a cart by the link in a mail. */
export function markFollowed(db: Db, storeId: number, internalId: number): Promise<void> {
  return mark(db, storeId, internalId, { followed: 1 });
}

async function mark(
  db: Db,
  storeId: number,
  internalId: number,
  change: Partial<Pick<CartRecoveryTable, 'recovered' | 'mail_sent' | 'followed'>>,
): Promise<void> {
  await db
    .insertInto('cart_recovery')
    .values({ store_id: storeId, internal_id: internalId, recovered: 0, mail_sent: null, followed: 0, ...change })
    .onConflict((conflict) => conflict.columns(['store_id', 'internal_id']).doUpdateSet(change))
    .execute();
}

/**
 * A cart is ordered. It was recovered where its shopper came back by the link in the mail; one who came back otherwise
 * just ordered, as the vendor's guide for merchants has it.
 */
export async function leaveCarts(tx: WriteTransaction, storeId: number, internalId: number): Promise<void> {
  await tx.db
    .updateTable('cart_recovery')
    .set({ recovered: 1 })
    .where('store_id', '=', storeId)
    .where('internal_id', '=', internalId)
    .where('followed', '=', 1)
    .execute();
  tx.touch(storeId, 'abandonedSales');
}
