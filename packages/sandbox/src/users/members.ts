import { opensEverything, type Scope, type StaffScope } from '@ecwid-kit/types';
import type { Db } from '../storage/database.ts';
import { openedScopes } from './staff/opened-scopes.ts';

/** Whether a user works in a store. */
export async function isMember(db: Db, storeId: number, userId: string): Promise<boolean> {
  return (await findMember(db, storeId, userId)) !== undefined;
}

export async function findRole(db: Db, storeId: number, userId: string): Promise<'owner' | 'staff' | undefined> {
  return (await findMember(db, storeId, userId))?.role;
}

/** What a user may do in a store, in the words of the API. `undefined` for who does not work there. */
export async function findMemberScopes(
  db: Db,
  storeId: number,
  userId: string,
): Promise<ReadonlySet<Scope> | undefined> {
  const member = await findMember(db, storeId, userId);
  return member && openedScopes(member.role, staffScopesOf(member.staff_scopes));
}

/** The right to install apps and to see their keys: the owner has it, and staff with `STORE_MANAGEMENT`, or with no list. */
export async function hasFullAccess(db: Db, storeId: number, userId: string): Promise<boolean> {
  const member = await findMember(db, storeId, userId);
  if (!member) return false;
  return member.role === 'owner' || opensEverything(staffScopesOf(member.staff_scopes));
}

/** Reads a stored list of staff scopes. */
export function staffScopesOf(stored: string): StaffScope[] {
  return stored.split(' ').filter(Boolean) as StaffScope[]; // written by us, from known ones
}

function findMember(db: Db, storeId: number, userId: string) {
  return db
    .selectFrom('store_member')
    .select(['role', 'staff_scopes'])
    .where('store_id', '=', storeId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
}
