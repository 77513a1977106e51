import type { Platform } from '../platform/platform.ts';
import type { Trace } from '../platform/trace.ts';
import type { Db } from '../storage/database.ts';
import { saveCart } from './cart-repository.ts';
import type { Cart } from './cart.ts';
import { currentCart } from './current-cart.ts';
import type { Visit } from './visit.ts';

/** Changes the session's cart in one transaction: what is read is what is changed, however many tabs are open. */
export async function changeCart<T extends { readonly cart: Cart }>(
  platform: Platform,
  visit: Visit,
  trace: Trace,
  change: (cart: Cart, db: Db) => Promise<T> | T,
): Promise<T> {
  return platform.write(trace, async (tx) => {
    const before = await currentCart(tx.db, platform.random, visit);
    const result = await change(before, tx.db);
    if (result.cart !== before) await saveCart(tx.db, visit, result.cart, tx.nowSeconds);
    return result;
  });
}
