import type { StoreProfile, StoreProfileUpdate } from '@ecwid-kit/types';
import type { WriteTransaction } from '../platform/platform.ts';
import { apiError, wrongParameter } from '../rest/api-error.ts';
import { nextId } from '../storage/sequence.ts';
import type { Db } from '../storage/database.ts';
import { readOptionApps, withAppOptions } from './checkout-options/app-options.ts';
import { completeOptions } from './checkout-options/complete-options.ts';
import { withWorld } from './checkout-options/zones.ts';
import { noteSiteAddress } from './domains/site-address.ts';
import { deepMerge } from './empty-profile.ts';
import { redescribeProducts } from './redescribe-products.ts';
import { viewOf } from './store-profile.ts';

export interface StoredProfile {
  readonly profile: StoreProfile;
  readonly plan: string;
}

/** A whole profile, the zone and the options of apps that are always there included. Throws the 404 that an unknown store gets. */
export async function readWholeProfile(db: Db, storeId: number): Promise<StoredProfile> {
  const { profile, plan } = await readStoredProfile(db, storeId);
  return { profile: await completed(db, storeId, profile), plan };
}

async function readStoredProfile(db: Db, storeId: number): Promise<StoredProfile> {
  const row = await db.selectFrom('store').select(['profile', 'plan']).where('id', '=', storeId).executeTakeFirst();
  if (!row) throw apiError('STORE_NOT_FOUND', 'Store not found');
  return { profile: JSON.parse(row.profile) as StoreProfile, plan: row.plan }; // written by us
}

/** With what every store has without anybody having put it there. */
async function completed(db: Db, storeId: number, profile: StoreProfile): Promise<StoreProfile> {
  const whole = withAppOptions(viewOf(profile), await readOptionApps(db, storeId));
  // The view of a whole profile, with entries of the contract.
  return { ...(whole as unknown as StoreProfile), zones: withWorld(profile.zones) };
}

/** Changes the profile: objects are merged as deep as they go, arrays replaced. What follows from it follows. */
export async function updateProfile(tx: WriteTransaction, storeId: number, patch: StoreProfileUpdate): Promise<void> {
  const { profile: before } = await readStoredProfile(tx.db, storeId);
  const writable = withoutReadOnly(patch);
  const merged = deepMerge({ ...before }, writable) as unknown as StoreProfile; // a profile with parts of one over it
  checkLanguages(merged);
  if (merged.taxSettings?.taxes) {
    for (const tax of merged.taxSettings.taxes) tax.id ??= await nextId(tx.db, storeId, 'tax');
  }
  const after = await completeOptions(tx, storeId, { before: await completed(tx.db, storeId, before), merged, patch });
  await saveProfile(tx, storeId, before, after);
}

/** Changes a part of the profile that has calls of its own. */
export async function changeProfile(
  tx: WriteTransaction,
  storeId: number,
  change: (profile: StoreProfile) => StoreProfile,
): Promise<void> {
  const { profile } = await readWholeProfile(tx.db, storeId);
  await saveProfile(tx, storeId, profile, change(profile));
}

async function saveProfile(
  tx: WriteTransaction,
  storeId: number,
  before: StoreProfile,
  after: StoreProfile,
): Promise<void> {
  await noteSiteAddress(tx, storeId, before, after);
  await tx.db
    .updateTable('store')
    .set({ profile: JSON.stringify(after) })
    .where('id', '=', storeId)
    .execute();
  tx.emit({ storeId, type: 'profile.updated', entityId: storeId });
  const shown = ({ formatsAndUnits, languages, taxSettings, zones, company }: StoreProfile) =>
    JSON.stringify([
      formatsAndUnits,
      languages,
      taxSettings,
      zones,
      company?.countryCode,
      company?.stateOrProvinceCode,
    ]);
  if (shown(before) !== shown(after)) await redescribeProducts(tx, storeId, viewOf(after));
}

/** What the platform decides stays as it is, sent or not. Taxes in their older place go where they live. */
function withoutReadOnly(patch: StoreProfileUpdate): Record<string, unknown> {
  const { generalInfo, account, taxes, ...parts } = patch;
  const { storeId: _id, profileId: _profileId, ...general } = generalInfo ?? {};
  const { accountName, accountNickName, accountEmail, whiteLabel, brandName, supportEmail } = account ?? {};
  const names = { accountName, accountNickName, accountEmail, whiteLabel, brandName, supportEmail };
  const sent = Object.entries(names).filter(([, value]) => value !== undefined);
  return {
    ...parts,
    ...(generalInfo && { generalInfo: general }),
    ...(account && { account: Object.fromEntries(sent) }),
    ...(taxes && { taxSettings: { taxes, ...parts.taxSettings } }),
  };
}

function checkLanguages({ languages }: StoreProfile): void {
  const { enabledLanguages = [], defaultLanguage } = languages ?? {};
  if (defaultLanguage === undefined || enabledLanguages.includes(defaultLanguage)) return;
  throw wrongParameter(
    `The default language ${defaultLanguage} is not enabled`,
    `languages.enabledLanguages is ${enabledLanguages.join(', ') || 'empty'}.`,
  );
}
