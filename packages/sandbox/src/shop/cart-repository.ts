import type { Random } from '../random/random.ts';
import { sha256Hex } from '../apps/secret-box.ts';
import type { Db } from '../storage/database.ts';
import type { Cart } from './cart.ts';
import type { Visit } from './visit.ts';

/** The session's cart, if it has one. */
export async function findCart(db: Db, { storeId, sessionToken }: Visit): Promise<Cart | undefined> {
  const row = await db
    .selectFrom('cart')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('session_hash', '=', sha256Hex(sessionToken))
    .executeTakeFirst();
  return row && (JSON.parse(row.doc) as Cart); // stored by saveCart
}

export function emptyCart(random: Random, storeId: number): Cart {
  return { storeId, cartId: random.uuid().toUpperCase(), items: [] };
}

/** Stores the session's cart, in the place of the one it had. */
export async function saveCart(db: Db, visit: Visit, cart: Cart, nowSeconds: number): Promise<void> {
  const session_hash = sha256Hex(visit.sessionToken);
  const { storeId, cartId } = cart;
  await db
    .deleteFrom('cart')
    .where('store_id', '=', storeId)
    .where('session_hash', '=', session_hash)
    .where('cart_id', '!=', cartId)
    .execute();
  const row = { session_hash, doc: JSON.stringify(cart), updated: nowSeconds };
  await db
    .insertInto('cart')
    .values({ store_id: storeId, cart_id: cartId, ...row })
    .onConflict((conflict) => conflict.columns(['store_id', 'cart_id']).doUpdateSet(row))
    .execute();
}
