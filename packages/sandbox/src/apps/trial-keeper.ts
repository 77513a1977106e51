import type { Installation } from '@ecwid-kit/types/control';
import { startKeeper } from '../platform/keeper.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { startTrace } from '../platform/trace.ts';

/** The column `subscription` of an installation. Moments are Unix seconds. */
interface StoredSubscription {
  readonly status: Installation['subscriptionStatus'];
  readonly expirationDate?: number;
}

/** Ends the trials that are over, by the sandbox's clock. Returns how to stop it. */
export function startTrialKeeper(platform: Platform): () => Promise<void> {
  return startKeeper(platform, () => endTrials(platform));
}

/**
 * The store pays once the trial is over: the sandbox's stores have a plan, and the platform charges the app with it.
 */
async function endTrials(platform: Platform): Promise<void> {
  const trials = platform.db.selectFrom('installation').select('client_id').where('subscription', 'like', '%"TRIAL"%');
  if (!(await trials.executeTakeFirst())) return; // most minutes
  await platform.write(startTrace(platform.random), async (tx) => {
    const rows = await tx.db
      .selectFrom('installation')
      .select(['store_id', 'client_id', 'subscription'])
      .where('subscription', 'like', '%"TRIAL"%')
      .execute();
    for (const row of rows) {
      const { status, expirationDate = 0 } = JSON.parse(row.subscription) as StoredSubscription; // by installApp
      if (status === 'TRIAL' && expirationDate <= tx.nowSeconds) await becomeActive(tx, row, expirationDate);
    }
  });
}

async function becomeActive(
  tx: WriteTransaction,
  { store_id, client_id }: { readonly store_id: number; readonly client_id: string },
  startDate: number,
): Promise<void> {
  await tx.db
    .updateTable('installation')
    .set({ subscription: JSON.stringify({ status: 'ACTIVE', startDate }) })
    .where('store_id', '=', store_id)
    .where('client_id', '=', client_id)
    .execute();
  tx.emit({
    storeId: store_id,
    type: 'application.subscriptionStatusChanged',
    entityId: String(store_id),
    onlyClientId: client_id,
    data: { oldSubscriptionStatus: 'TRIAL', newSubscriptionStatus: 'ACTIVE' },
  });
}
