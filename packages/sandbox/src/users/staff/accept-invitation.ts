import { sha256Hex } from '../../apps/secret-box.ts';
import type { WriteTransaction } from '../../platform/platform.ts';
import type { Db } from '../../storage/database.ts';
import { findRole } from '../members.ts';
import { storeNameOf } from '../users.ts';
import { cancelInvitation } from './invite-staff.ts';

/** A pending invitation, as its link finds it. */
export interface Invitation {
  readonly storeId: number;
  readonly storeName: string;
  readonly email: string;
  readonly staffScopes: string;
}

/** Finds the invitation of a link, while it is pending. */
export async function findInvitation(db: Db, token: string): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('staff_invitation')
    .innerJoin('store', 'store.id', 'staff_invitation.store_id')
    .select(['staff_invitation.store_id', 'staff_invitation.email', 'staff_invitation.staff_scopes', 'store.profile'])
    .where('token_hash', '=', sha256Hex(token))
    .executeTakeFirst();
  return (
    row && {
      storeId: row.store_id,
      storeName: storeNameOf(row.profile),
      email: row.email,
      staffScopes: row.staff_scopes,
    }
  );
}

/**
 * Makes a user one of the staff. It need not be who the mail went to: whoever has the link joins. Throws the 404 of an
 * invitation that is pending no more.
 */
export async function acceptInvitation(
  tx: WriteTransaction,
  { storeId, email, staffScopes }: Invitation,
  userId: string,
): Promise<void> {
  await cancelInvitation(tx, storeId, email); // in the same moment somebody may have taken it back
  if (!(await findRole(tx.db, storeId, userId))) {
    await tx.db
      .insertInto('store_member')
      .values({ store_id: storeId, user_id: userId, role: 'staff', staff_scopes: staffScopes })
      .execute();
  }
  tx.touch(storeId);
}
