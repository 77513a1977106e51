import { sendMail } from '../../mails/send-mail.ts';
import { startKeeper } from '../../platform/keeper.ts';
import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import { startTrace } from '../../platform/trace.ts';
import { recoveryKey } from '../../shop/cart-recovery.ts';
import type { Db } from '../../storage/database.ts';
import { readProfile } from '../../stores/store-profile.ts';
import { storefrontUrl } from '../../stores/storefront-urls.ts';
import { toOrder } from '../orders/order-repository.ts';
import { abandonedCarts, CART_COLUMNS, type CartRow } from './abandoned-carts.ts';
import { markReminded } from './cart-repository.ts';

/** How long a cart is left alone: the vendor's guide for merchants says two hours. */
const QUIET_SECONDS = 2 * 3600;

/** Every minute of the sandbox's clock, reminds shoppers of what they left behind. Returns how to stop it. */
export function startCartReminder(platform: Platform): () => Promise<void> {
  return startKeeper(platform, () => remindShoppers(platform));
}

/** Sends the recovery mails that are due in the stores that have switched them on, one for each cart. */
async function remindShoppers(platform: Platform): Promise<void> {
  const stores = await platform.db
    .selectFrom('store')
    .select('id')
    .where('profile', 'like', '%"autoAbandonedSalesRecovery":true%')
    .execute();
  for (const { id } of stores) {
    const [first] = await cartsToRemindOf(platform.db, id, platform.clock.nowSeconds(), 1);
    if (!first) continue; // most minutes
    await platform.write(startTrace(platform.random), async (tx) => {
      for (const cart of await cartsToRemindOf(tx.db, id, tx.nowSeconds, 100)) await remind(platform, tx, id, cart);
      tx.touch(id, 'abandonedSales');
    });
  }
}

function cartsToRemindOf(db: Db, storeId: number, nowSeconds: number, limit: number): Promise<CartRow[]> {
  return abandonedCarts(db, storeId)
    .select(CART_COLUMNS)
    .where('shop_order.unfinished', '=', 1)
    .where('shop_order.hidden', '=', 0)
    .where('shop_order.updated', '<=', nowSeconds - QUIET_SECONDS)
    .where('cart_recovery.mail_sent', 'is', null)
    .orderBy('shop_order.updated')
    .limit(limit)
    .execute();
}

async function remind(
  { secrets }: Pick<Platform, 'secrets'>,
  tx: WriteTransaction,
  storeId: number,
  { internal_id, cart_id, doc }: CartRow,
): Promise<void> {
  const { email = '', items = [] } = toOrder({ text: doc });
  const { settings } = await readProfile(tx.db, storeId);
  const storeName = settings?.storeName ?? `store ${storeId}`;
  const lines = items.map(({ quantity = 1, name = '' }) => `${quantity} × ${name}`);
  const link = `${storefrontUrl(storeId)}/cart/recover?key=${recoveryKey(secrets, storeId, cart_id)}`;
  await sendMail(tx, {
    storeId,
    to: email,
    subject: `You left something at ${storeName}`,
    text: [...lines, '', `Complete your order: ${link}`].join('\n'),
  });
  await markReminded(tx.db, storeId, internal_id, tx.nowSeconds);
}
