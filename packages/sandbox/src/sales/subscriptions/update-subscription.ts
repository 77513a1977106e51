import { formatMoment, parseMoment, type Subscription, type SubscriptionUpdate } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { wrongParameter } from '../../rest/api-error.ts';
import { firstChargeAfter } from './charge-dates.ts';
import { getSubscription, saveSubscription, type StoredSubscription } from './subscription-repository.ts';

/**
 * Changes a subscription: only what is sent changes. Another interval counts from the next charge on. A cancelled one
 * keeps the date of the charge that will not be; one that goes on again does so with the first charge that is still to
 * come. Throws the 404 of an unknown one.
 */
export async function updateSubscription(
  tx: WriteTransaction,
  storeId: number,
  id: number,
  patch: SubscriptionUpdate,
): Promise<void> {
  const stored = await getSubscription(tx.db, storeId, id);
  await saveSubscription(tx.db, storeId, changed(stored, patch, tx.nowSeconds));
  tx.touch(storeId, 'subscriptions');
}

function changed(stored: StoredSubscription, patch: SubscriptionUpdate, nowSeconds: number): StoredSubscription {
  const before = stored.subscription;
  const moved = momentOf(patch.nextCharge);
  const anchor = moved ?? stored.anchor;
  const chargeSettings = { ...before.chargeSettings, ...patch.chargeSettings };
  const status = patch.status ?? before.status;
  const planned = moved ?? parseMoment(before.nextCharge ?? '') ?? nowSeconds;
  const resumes = status === 'ACTIVE' && before.status === 'CANCELLED' && moved === undefined;
  const next = resumes ? firstChargeAfter(nowSeconds, planned, chargeSettings, anchor) : planned;
  const { cancelled: _cancelled, ...rest } = before;
  const subscription: Subscription = {
    ...rest,
    status,
    ...(status !== before.status && { statusUpdated: formatMoment(nowSeconds) }),
    ...(status === 'CANCELLED' && { cancelled: before.cancelled ?? formatMoment(nowSeconds) }),
    chargeSettings,
    nextCharge: formatMoment(next),
    updateTimestamp: nowSeconds * 1000,
  };
  const isCharged = status === 'ACTIVE' || status === 'LAST_CHARGE_FAILED';
  return { subscription, due: isCharged ? next : undefined, anchor };
}

function momentOf(nextCharge: string | undefined): number | undefined {
  if (nextCharge === undefined) return undefined;
  const seconds = parseMoment(nextCharge);
  if (seconds === undefined) throw wrongParameter('Wrong field "nextCharge": must be yyyy-MM-dd HH:mm:ss Z');
  return seconds;
}
