import type { Platform } from '../../platform/platform.ts';
import { startKeeper } from '../../platform/keeper.ts';
import { startTrace } from '../../platform/trace.ts';
import { chargeSubscription } from './charge-subscription.ts';
import { getSubscription } from './subscription-repository.ts';

/** Charges what is due, at the start and every minute of the sandbox's clock. Returns how to stop it. */
export function startSubscriptionKeeper(platform: Platform): () => Promise<void> {
  return startKeeper(platform, () => chargeDueSubscriptions(platform));
}

/**
 * Charges everything that has fallen due, in the order of the moments, however far the clock was moved. Each charge is
 * one transaction with the date of the next, so none is made twice or left out when the sandbox stops in between.
 */
async function chargeDueSubscriptions(platform: Platform): Promise<void> {
  while (await chargeFirst(platform));
}

async function chargeFirst(platform: Platform): Promise<boolean> {
  const first = (db: Platform['db'], nowSeconds: number) =>
    db
      .selectFrom('subscription')
      .select(['store_id', 'id'])
      .where('due', '<=', nowSeconds)
      .orderBy('due')
      .orderBy('store_id')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
  if (!(await first(platform.db, platform.clock.nowSeconds()))) return false; // most minutes
  return platform.write(startTrace(platform.random), async (tx) => {
    const row = await first(tx.db, tx.nowSeconds);
    if (!row) return false;
    await chargeSubscription(platform, tx, row.store_id, await getSubscription(tx.db, row.store_id, row.id));
    return true;
  });
}
