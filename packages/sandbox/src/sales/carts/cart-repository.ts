import type { AbandonedCart } from '@ecwid-kit/types';
import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import type { StoredOrder } from '../orders/order-repository.ts';
import { abandonedCarts, CART_COLUMNS, type CartRow } from './abandoned-carts.ts';
import { describeCarts } from './cart-document.ts';

/** An abandoned cart by its UUID, in any case. Throws the 404 of an unknown one: the documented list has no closer code. */
async function getRow(db: Db, storeId: number, cartId: string): Promise<CartRow> {
  const row = await abandonedCarts(db, storeId)
    .select(CART_COLUMNS)
    .where('shop_order.cart_id', '=', cartId.trim().toUpperCase())
    .executeTakeFirst();
  if (!row) {
    throw apiError(
      'CHECKOUT_NOT_FOUND',
      `Cart with id ${cartId} not found`,
      'A cart is found by its UUID once its shopper, whose e-mail address is known, has reached the payment step.',
    );
  }
  return row;
}

/** The cart as it is answered. */
export async function getCart(db: Db, storeId: number, cartId: string): Promise<AbandonedCart> {
  const [cart] = await describeCarts(db, storeId, [await getRow(db, storeId, cartId)]);
  if (!cart) throw new Error('A cart that was found was not described');
  return cart;
}

/** The unfinished order that a cart is, or the order that it became. */
export async function getOrderOfCart(db: Db, storeId: number, cartId: string): Promise<StoredOrder> {
  const { internal_id, cart_id, unfinished, doc } = await getRow(db, storeId, cartId);
  return { internalId: internal_id, cartId: cart_id, unfinished: unfinished === 1, text: doc };
}

/** Remembers that an order was made of an abandoned cart. */
export async function markRecovered(db: Db, storeId: number, internalId: number): Promise<void> {
  await db
    .insertInto('cart_recovery')
    .values({ store_id: storeId, internal_id: internalId, recovered: 1, mail_sent: null })
    .onConflict((conflict) => conflict.columns(['store_id', 'internal_id']).doUpdateSet({ recovered: 1 }))
    .execute();
}
