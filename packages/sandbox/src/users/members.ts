import type { Db } from '../storage/database.ts';

/** Whether a user works in a store. */
export async function isMember(db: Db, storeId: number, userId: string): Promise<boolean> {
  return (await findMember(db, storeId, userId)) !== undefined;
}

export async function findRole(db: Db, storeId: number, userId: string): Promise<'owner' | 'staff' | undefined> {
  return (await findMember(db, storeId, userId))?.role;
}

/** The right to install apps and to see their keys: the owner has it, and staff with `STORE_MANAGEMENT`, or with no list. */
export async function hasFullAccess(db: Db, storeId: number, userId: string): Promise<boolean> {
  const member = await findMember(db, storeId, userId);
  if (!member) return false;
  const staffScopes = member.staff_scopes.split(' ').filter(Boolean);
  return member.role === 'owner' || staffScopes.length === 0 || staffScopes.includes('STORE_MANAGEMENT');
}

function findMember(db: Db, storeId: number, userId: string) {
  return db
    .selectFrom('store_member')
    .select(['role', 'staff_scopes'])
    .where('store_id', '=', storeId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
}
