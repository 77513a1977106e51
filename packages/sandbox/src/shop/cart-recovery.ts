import { sha256Hex, type SecretBox } from '../apps/secret-box.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import type { Trace } from '../platform/trace.ts';
import { findOrderOfCart, markFollowed } from '../sales/carts/cart-repository.ts';
import type { Visit } from './visit.ts';

/**
 * Gives a session the cart that a recovery link is of. Does nothing where the cart is over by now, or was never one of
 * a shopper.
 */
export async function recoverCart(platform: Platform, visit: Visit, key: string, trace: Trace): Promise<void> {
  const { storeId } = visit;
  const cartId = readRecoveryKey(platform.secrets, storeId, key);
  if (cartId === undefined) return;
  await platform.write(trace, async (tx) => {
    const order = await findOrderOfCart(tx.db, storeId, cartId);
    if (!order?.unfinished) return;
    await moveCart(tx, visit, cartId);
    await markFollowed(tx.db, storeId, order.internalId);
  });
}

/** Opens a recovery link's key. */
function readRecoveryKey(secrets: SecretBox, storeId: number, key: string): string | undefined {
  try {
    const [ofStore, cartId] = secrets.open(Buffer.from(key, 'base64url').toString('base64')).split('/');
    return ofStore === keyHead(storeId) ? cartId : undefined;
  } catch {
    return undefined; // not sealed by us
  }
}

/** What opens one cart and no other: sealed, so that nobody can make one up. */
export function recoveryKey(secrets: SecretBox, storeId: number, cartId: string): string {
  return Buffer.from(secrets.seal(`${keyHead(storeId)}/${cartId}`), 'base64').toString('base64url');
}

const keyHead = (storeId: number) => `cart of ${storeId}`;

/** Makes a cart the session's, in the place of the one it had. */
async function moveCart(tx: WriteTransaction, { storeId, sessionToken }: Visit, cartId: string): Promise<void> {
  const session_hash = sha256Hex(sessionToken);
  const known = tx.db
    .selectFrom('cart')
    .select('cart_id')
    .where('store_id', '=', storeId)
    .where('cart_id', '=', cartId);
  if (!(await known.executeTakeFirst())) return;
  await tx.db
    .deleteFrom('cart')
    .where('store_id', '=', storeId)
    .where('session_hash', '=', session_hash)
    .where('cart_id', '!=', cartId)
    .execute();
  await tx.db
    .updateTable('cart')
    .set({ session_hash })
    .where('store_id', '=', storeId)
    .where('cart_id', '=', cartId)
    .execute();
}
