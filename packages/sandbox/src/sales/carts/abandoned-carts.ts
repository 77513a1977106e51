import type { Db } from '../../storage/database.ts';

/** A cart as the tables have it. */
export interface CartRow {
  readonly internal_id: number;
  readonly cart_id: string;
  readonly unfinished: number;
  readonly doc: string;
  readonly recovered: number | null;
  readonly mail_sent: number | null;
}

/**
 * The abandoned carts of a store: unfinished orders of shoppers who said who they are, and those that were recovered.
 * A cart is stored at the payment step, with the first webhook about it.
 */
export function abandonedCarts(db: Db, storeId: number) {
  return db
    .selectFrom('shop_order')
    .leftJoin('cart_recovery', (join) =>
      join
        .onRef('cart_recovery.store_id', '=', 'shop_order.store_id')
        .onRef('cart_recovery.internal_id', '=', 'shop_order.internal_id'),
    )
    .where('shop_order.store_id', '=', storeId)
    .where('shop_order.email', '!=', '')
    .where('shop_order.internal_id', 'in', cartIds(db, storeId));
}

/** By their numbers, so that the placed orders need not be looked through. */
function cartIds(db: Db, storeId: number) {
  const unfinished = db
    .selectFrom('shop_order')
    .select('internal_id')
    .where('store_id', '=', storeId)
    .where('unfinished', '=', 1);
  const recovered = db
    .selectFrom('cart_recovery')
    .select('internal_id')
    .where('store_id', '=', storeId)
    .where('recovered', '=', 1);
  return unfinished.unionAll(recovered);
}

export const CART_COLUMNS = [
  'shop_order.internal_id',
  'shop_order.cart_id',
  'shop_order.unfinished',
  'shop_order.doc',
  'cart_recovery.recovered',
  'cart_recovery.mail_sent',
] as const;
