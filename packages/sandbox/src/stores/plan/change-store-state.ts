import type { StoreProfile } from '@ecwid-kit/types';
import type { StoreState as StoreStateView, StoreStateUpdate } from '@ecwid-kit/types/control';
import type { WriteTransaction } from '../../platform/platform.ts';
import type { Db } from '../../storage/database.ts';
import { notFound } from '../../rest/api-error.ts';
import { planOf } from './plans.ts';

/** What whoever runs the sandbox may see and change of a store, and its owner may not. Throws the 404 of an unknown one. */
export async function describeStoreState(db: Db, storeId: number): Promise<StoreStateView> {
  return (await readState(db, storeId)).state;
}

async function readState(db: Db, storeId: number): Promise<{ state: StoreStateView; profile: StoreProfile }> {
  const row = await db
    .selectFrom('store')
    .select(['profile', 'plan', 'suspended', 'payment_source', 'origin'])
    .where('id', '=', storeId)
    .executeTakeFirst();
  if (!row) throw notFound('There is no such store');
  const profile = JSON.parse(row.profile) as StoreProfile; // written by us
  const availableFeatures = profile.account?.availableFeatures ?? [];
  const origin = row.origin ? (JSON.parse(row.origin) as NonNullable<StoreStateView['origin']>) : undefined; // by makeMerchantStore
  const state = {
    ...(origin && { origin }),
    plan: row.plan,
    suspended: row.suspended !== 0,
    paymentSource: row.payment_source,
    availableFeatures,
  };
  return { state, profile };
}

/** Changes the plan and the like. Apps hear of another plan by its names, and of a suspension as of a changed profile. */
export async function changeStoreState(tx: WriteTransaction, storeId: number, update: StoreStateUpdate): Promise<void> {
  const { state: before, profile } = await readState(tx.db, storeId);
  const {
    plan = before.plan,
    suspended = before.suspended,
    paymentSource = before.paymentSource,
    availableFeatures = before.availableFeatures,
  } = update;
  const after = { plan, suspended, paymentSource, availableFeatures };
  await tx.db
    .updateTable('store')
    .set({
      plan: after.plan,
      suspended: after.suspended ? 1 : 0,
      payment_source: after.paymentSource,
      profile: JSON.stringify(withState(profile, before, after)),
    })
    .where('id', '=', storeId)
    .execute();
  tx.touch(storeId);
  if (before.plan !== after.plan) {
    tx.emit({
      storeId,
      type: 'profile.subscriptionStatusChanged',
      entityId: storeId,
      data: { oldSubscriptionName: before.plan, newSubscriptionName: after.plan },
    });
  }
  const told = (state: StoreStateView) => JSON.stringify([state.suspended, state.availableFeatures]);
  if (told(before) !== told(after)) tx.emit({ storeId, type: 'profile.updated', entityId: storeId });
}

/** The profile as the state makes it. */
function withState(profile: StoreProfile, before: StoreStateView, after: StoreStateView): StoreProfile {
  const { limitsAndRestrictions, ...account } = profile.account ?? {};
  const limits =
    before.plan === after.plan
      ? limitsAndRestrictions
      : { ...limitsAndRestrictions, maxProductLimit: planOf(after.plan).products };
  return {
    ...profile,
    account: {
      ...account,
      suspended: after.suspended,
      availableFeatures: after.availableFeatures,
      ...(limits && { limitsAndRestrictions: limits }),
    },
  };
}
