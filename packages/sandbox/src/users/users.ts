import type { StoreSummary, User } from '@ecwid-kit/types/control';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import type { Random } from '../random/random.ts';
import { ApiError } from '../rest/api-error.ts';
import type { Db } from '../storage/database.ts';
import { storefrontUrl } from '../stores/storefront-urls.ts';
import { staffScopesOf } from './members.ts';
import { hashPassword } from './passwords.ts';

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/**
 * Makes a user. Throws the 409 of an e-mail that has one.
 *
 * @param passwordHash of the password, for who began hashing it earlier
 */
export async function createUser(
  platform: Platform,
  tx: WriteTransaction,
  user: NewUser,
  passwordHash: Promise<string> = hashPassword(platform.random, user.password),
): Promise<User> {
  const email = user.email.trim().toLowerCase();
  const known = await tx.db.selectFrom('user_profile').select('id').where('email', '=', email).executeTakeFirst();
  if (known) throw new ApiError({ status: 409, message: 'There is a user with this e-mail already' });
  const id = await freeProfileId(platform.random, tx.db, email);
  const row = {
    id,
    email,
    name: user.name,
    password_hash: await passwordHash,
    created: tx.nowSeconds,
  };
  await tx.db.insertInto('user_profile').values(row).execute();
  return { id, email, name: user.name };
}

/** The id that a new profile has: the one that an invitation to a store promised it, or one that nobody has. */
export async function freeProfileId(random: Random, db: Db, email: string): Promise<string> {
  const invited = await db
    .selectFrom('staff_invitation')
    .select('profile_id')
    .where('email', '=', email)
    .executeTakeFirst();
  return invited?.profile_id ?? `p${random.integer(1_000_000, 99_999_999)}`;
}

export async function getUser(db: Db, userId: string): Promise<User> {
  return db
    .selectFrom('user_profile')
    .select(['id', 'email', 'name'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
}

/** The stores a user works in, oldest first. */
export async function storesOf(db: Db, userId: string): Promise<StoreSummary[]> {
  const rows = await db
    .selectFrom('store_member')
    .innerJoin('store', 'store.id', 'store_member.store_id')
    .select(['store.id', 'store.profile', 'store_member.role', 'store_member.staff_scopes'])
    .where('store_member.user_id', '=', userId)
    .orderBy('store.id')
    .execute();
  return rows.map(({ id, profile, role, staff_scopes }) => ({
    id,
    role,
    ...(role === 'staff' && { staffScopes: staffScopesOf(staff_scopes) }),
    name: storeNameOf(profile),
    storefrontUrl: storefrontUrl(id),
  }));
}

/** Every store there is, for whoever runs the sandbox. */
export async function allStores(db: Db): Promise<StoreSummary[]> {
  const rows = await db.selectFrom('store').select(['id', 'profile']).orderBy('id').execute();
  return rows.map(({ id, profile }) => ({
    id,
    role: 'owner',
    name: storeNameOf(profile),
    storefrontUrl: storefrontUrl(id),
  }));
}

export function storeNameOf(profile: string): string {
  const { settings } = JSON.parse(profile) as { settings?: { storeName?: string } }; // a stored profile
  return settings?.storeName ?? '';
}
