import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import { startKeeper } from '../../platform/keeper.ts';
import { startTrace } from '../../platform/trace.ts';
import type { Db } from '../../storage/database.ts';
import { chargeSubscription, failCharge } from './charge-subscription.ts';
import { findSubscription, type StoredSubscription } from './subscription-repository.ts';

/** Charges what is due, at the start and every minute of the sandbox's clock. Returns how to stop it. */
export function startSubscriptionKeeper(platform: Platform): () => Promise<void> {
  return startKeeper(platform, () => chargeDueSubscriptions(platform));
}

/**
 * Charges everything that has fallen due, in the order of the moments, however far the clock was moved. Each charge is
 * one transaction with the date of the next, so none is made twice or left out when the sandbox stops in between.
 */
async function chargeDueSubscriptions(platform: Platform): Promise<void> {
  const { db, clock } = platform;
  for (;;) {
    const due = await firstDue(db, clock.nowSeconds());
    if (!due) return; // most minutes
    try {
      await change(platform, due, (tx, stored) => chargeSubscription(platform, tx, due.store_id, stored));
    } catch (error) {
      // One that cannot be charged must not keep the others from it.
      process.emitWarning(`Subscription ${due.id} was not charged: ${String(error)}`, { code: 'SANDBOX_INTERNAL' });
      await change(platform, due, (tx, stored) => failCharge(tx, due.store_id, stored));
    }
  }
}

type DueSubscription = Awaited<ReturnType<typeof firstDue>>;

function firstDue(db: Db, nowSeconds: number) {
  return db
    .selectFrom('subscription')
    .select(['store_id', 'id'])
    .where('due', '<=', nowSeconds)
    .orderBy('due')
    .orderBy('store_id')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

/** Changes a subscription that is still due: it may have been cancelled, or its store reset, since it was found. */
function change(
  platform: Platform,
  { store_id, id }: NonNullable<DueSubscription>,
  work: (tx: WriteTransaction, stored: StoredSubscription) => Promise<void>,
): Promise<void> {
  return platform.write(startTrace(platform.random), async (tx) => {
    const stored = await findSubscription(tx.db, store_id, id);
    if (stored?.due !== undefined && stored.due <= tx.nowSeconds) await work(tx, stored);
  });
}
