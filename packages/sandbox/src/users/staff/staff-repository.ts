import type { StaffAccount } from '@ecwid-kit/types';
import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { staffScopesOf } from '../members.ts';

/** The staff of a store: who works there, then who was asked to. The owner is not among them. */
export async function listStaff(db: Db, storeId: number): Promise<StaffAccount[]> {
  const members = await db
    .selectFrom('store_member')
    .innerJoin('user_profile', 'user_profile.id', 'store_member.user_id')
    .select(['user_profile.id', 'user_profile.name', 'user_profile.email', 'store_member.staff_scopes'])
    .where('store_member.store_id', '=', storeId)
    .where('store_member.role', '=', 'staff')
    .orderBy('user_profile.created')
    .orderBy('user_profile.id')
    .execute();
  const invited = await db
    .selectFrom('staff_invitation')
    .leftJoin('user_profile', 'user_profile.id', 'staff_invitation.profile_id')
    .select(['staff_invitation.profile_id', 'user_profile.name', 'staff_invitation.email'])
    .select('staff_invitation.staff_scopes')
    .where('staff_invitation.store_id', '=', storeId)
    .orderBy('staff_invitation.created')
    .orderBy('staff_invitation.email')
    .execute();
  return [
    ...members.map(({ staff_scopes, ...member }) => ({
      ...member,
      staffScopes: staffScopesOf(staff_scopes),
      inviteAccepted: true,
    })),
    ...invited.map(({ profile_id, name, email, staff_scopes }) => ({
      id: profile_id,
      name: name ?? '',
      email,
      staffScopes: staffScopesOf(staff_scopes),
      inviteAccepted: false,
    })),
  ];
}

/** One of the staff, by the id of the profile. Throws the 404 of an unknown one. */
export async function getStaff(db: Db, storeId: number, id: string): Promise<StaffAccount> {
  const account = (await listStaff(db, storeId)).find((candidate) => candidate.id === id);
  if (account) return account;
  throw apiError(
    'PROFILE_NOT_FOUND',
    `Staff account ${id} not found`,
    'GET /staff lists the ids: p and digits. The owner is not staff.',
  );
}
