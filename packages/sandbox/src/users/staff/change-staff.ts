import type { StaffUpdate } from '@ecwid-kit/types';
import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import { wrongParameter } from '../../rest/api-error.ts';
import { cancelInvitation, inviteStaff } from './invite-staff.ts';
import { getStaff } from './staff-repository.ts';

/**
 * Changes what one of the staff may do. Another e-mail invites that one in place of one who has not accepted; an account
 * that is somebody's keeps its own. Throws the 404 of an unknown id.
 */
export async function updateStaff(
  platform: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  storeId: number,
  id: string,
  { email, staffScopes }: StaffUpdate,
): Promise<void> {
  const account = await getStaff(tx.db, storeId, id);
  if (staffScopes) {
    const change = { staff_scopes: staffScopes.join(' ') };
    const [table, key] = account.inviteAccepted
      ? (['store_member', 'user_id'] as const)
      : (['staff_invitation', 'profile_id'] as const);
    await tx.db.updateTable(table).set(change).where('store_id', '=', storeId).where(key, '=', id).execute();
  }
  tx.touch(storeId);
  const wanted = email?.trim().toLowerCase() ?? account.email;
  if (wanted === account.email) return;
  if (account.inviteAccepted) {
    throw wrongParameter(
      'The e-mail of a staff account cannot be changed',
      `${account.email} belongs to the person's profile. Remove the account and invite ${wanted}.`,
    );
  }
  const { staffScopes: stored } = await getStaff(tx.db, storeId, id);
  await cancelInvitation(tx, storeId, account.email);
  await inviteStaff(platform, tx, storeId, { email: wanted, staffScopes: stored as StaffUpdate['staffScopes'] }); // we stored them
}

/** Removes one of the staff: the access to this store ends with the next request. Throws the 404 of an unknown id. */
export async function removeStaff(tx: WriteTransaction, storeId: number, id: string): Promise<void> {
  const account = await getStaff(tx.db, storeId, id);
  if (!account.inviteAccepted) {
    await cancelInvitation(tx, storeId, account.email);
    return;
  }
  await tx.db.deleteFrom('store_member').where('store_id', '=', storeId).where('user_id', '=', id).execute();
  tx.touch(storeId);
}
