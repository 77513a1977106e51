import type { StoreCreate } from '@ecwid-kit/types';
import { findApp } from '../../apps/app-repository.ts';
import { installApp } from '../../apps/install-app.ts';
import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import { ALPHANUMERIC } from '../../random/random.ts';
import { ApiError, apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { createOwnedStore } from '../../users/owned-store.ts';
import { hashPassword } from '../../users/passwords.ts';
import { createUser } from '../../users/users.ts';
import { updateProfile } from '../write-profile.ts';

/** Of a merchant who signs in by other means: nobody knows it. */
const PASSWORD_LENGTH = 32;

interface Making {
  readonly clientId: string;
  readonly store: StoreCreate;
  /** Begun before the transaction, since it takes as long as it should. */
  readonly passwordHash: Promise<string>;
}

/** Begins to hash the password of a new merchant. */
export function hashMerchantPassword(
  { random }: Pick<Platform, 'random'>,
  { merchant }: Pick<StoreCreate, 'merchant'>,
): Promise<string> {
  return hashPassword(random, merchant.password ?? random.text(PASSWORD_LENGTH, ALPHANUMERIC));
}

/** Makes a merchant with a store. Returns its id. Throws the 409 of an e-mail that is known. */
export async function makeMerchantStore(
  platform: Platform,
  tx: WriteTransaction,
  { clientId, store: { merchant, affiliatePartner, profile }, passwordHash }: Making,
): Promise<number> {
  const { email, name } = merchant;
  if (await hasStore(tx.db, email)) {
    throw new ApiError({ status: 409, message: 'There is a store with this e-mail already' });
  }
  const user = await createUser(platform, tx, { email, name, password: '' }, passwordHash);
  const storeId = await createOwnedStore(tx, user, profile?.settings?.storeName ?? name);
  if (profile) await updateProfile(tx, storeId, profile);
  const origin = JSON.stringify({ clientId, ...(affiliatePartner && { affiliatePartner }) });
  await tx.db.updateTable('store').set({ origin }).where('id', '=', storeId).execute();
  return storeId;
}

/** Installs the app that made a store in it, with all it may ask for. Returns its secret token. */
export async function installMaker(
  platform: Platform,
  tx: WriteTransaction,
  storeId: number,
  clientId: string,
): Promise<string> {
  const app = await findApp(tx.db, clientId);
  if (!app) throw apiError('INVALID_API_TOKEN', 'The app is gone');
  return (await installApp(platform, tx, storeId, app)).secret;
}

/** Whether somebody owns a store. */
export async function hasStore(db: Db, email: string): Promise<boolean> {
  const row = await db
    .selectFrom('user_profile')
    .innerJoin('store_member', 'store_member.user_id', 'user_profile.id')
    .select('store_member.store_id')
    .where('user_profile.email', '=', email.trim().toLowerCase())
    .where('store_member.role', '=', 'owner')
    .executeTakeFirst();
  return row !== undefined;
}
