import type { StaffAccount, StaffScope } from '@ecwid-kit/types';
import { sha256Hex } from '../../apps/secret-box.ts';
import { sendMail } from '../../mails/send-mail.ts';
import { ORIGIN_MARK } from '../../platform/origin.ts';
import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import { ALPHANUMERIC } from '../../random/random.ts';
import { ApiError, apiError } from '../../rest/api-error.ts';
import { readStoreState } from '../../stores/plan/store-state.ts';
import { readProfile } from '../../stores/store-profile.ts';
import { freeProfileId } from '../users.ts';
import { listStaff } from './staff-repository.ts';

/** Where the link of an invitation leads. */
export const INVITATIONS_PATH = '/invitations';

const TOKEN_LENGTH = 40;

interface Invited {
  readonly email: string;
  readonly staffScopes?: readonly StaffScope[] | undefined;
}

/**
 * Asks somebody to work in a store, by mail. Throws the 409 of somebody who does or was asked already, and the 402 of a
 * plan that has no place for one more.
 */
export async function inviteStaff(
  platform: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  storeId: number,
  { email: address, staffScopes = [] }: Invited,
): Promise<void> {
  const email = address.trim().toLowerCase();
  const staff = await listStaff(tx.db, storeId);
  await refuseKnown(tx, storeId, email, staff);
  await checkPlan(tx, storeId, staff.length);
  await tx.db
    .insertInto('staff_invitation')
    .values({
      store_id: storeId,
      email,
      profile_id: await profileIdOf(platform, tx, email),
      staff_scopes: staffScopes.join(' '),
      token_hash: await mailInvitation(platform, tx, storeId, email),
      created: tx.nowSeconds,
    })
    .execute();
  tx.touch(storeId);
}

/** Mails a pending invitation again. Its link is a new one, the old one dies. Throws the 404 where there is none. */
export async function resendInvitation(
  platform: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  storeId: number,
  address: string,
): Promise<void> {
  const email = address.trim().toLowerCase();
  const known = await tx.db
    .selectFrom('staff_invitation')
    .select('email')
    .where('store_id', '=', storeId)
    .where('email', '=', email)
    .executeTakeFirst();
  if (!known) throw noInvitation(email);
  await tx.db
    .updateTable('staff_invitation')
    .set({ token_hash: await mailInvitation(platform, tx, storeId, email) })
    .where('store_id', '=', storeId)
    .where('email', '=', email)
    .execute();
}

/** Takes a pending invitation back. Throws the 404 where there is none. */
export async function cancelInvitation(tx: WriteTransaction, storeId: number, address: string): Promise<void> {
  const email = address.trim().toLowerCase();
  const { numDeletedRows } = await tx.db
    .deleteFrom('staff_invitation')
    .where('store_id', '=', storeId)
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw noInvitation(email);
  tx.touch(storeId);
}

function noInvitation(email: string): ApiError {
  return new ApiError({
    status: 404,
    message: `There is no pending invitation of ${email}`,
    hint: 'GET /staff shows pending invitations with "inviteAccepted": false.',
  });
}

async function refuseKnown(
  tx: WriteTransaction,
  storeId: number,
  email: string,
  staff: readonly StaffAccount[],
): Promise<void> {
  const { account } = await readProfile(tx.db, storeId);
  const known = staff.find((candidate) => candidate.email === email);
  if (!known && account?.accountEmail?.toLowerCase() !== email) return;
  throw apiError(
    'CONSTRAINT_VIOLATION',
    `${email} already has access to this store, or was invited`,
    known && !known.inviteAccepted ? 'POST /staff/invite sends a pending invitation again.' : undefined,
  );
}

async function checkPlan(tx: WriteTransaction, storeId: number, count: number): Promise<void> {
  const { plan, planName } = await readStoreState(tx.db, storeId);
  if (count < plan.staffAccounts) return;
  throw apiError(
    'NOT_AVAILABLE_ON_CURRENT_PLAN',
    'The plan of the store does not allow more staff accounts',
    `${planName} has ${plan.staffAccounts}; pending invitations count.`,
  );
}

/** The id of the person's profile: the one there is, the one another store's invitation promised, or a new one. */
async function profileIdOf({ random }: Pick<Platform, 'random'>, tx: WriteTransaction, email: string): Promise<string> {
  const user = await tx.db.selectFrom('user_profile').select('id').where('email', '=', email).executeTakeFirst();
  return user?.id ?? freeProfileId(random, tx.db, email);
}

/** Sends the mail. Returns what is remembered of its link. */
async function mailInvitation(
  { random }: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  storeId: number,
  email: string,
): Promise<string> {
  const token = random.text(TOKEN_LENGTH, ALPHANUMERIC);
  const { settings } = await readProfile(tx.db, storeId);
  const storeName = settings?.storeName ?? `store ${storeId}`;
  await sendMail(tx, {
    storeId,
    to: email,
    subject: `You have been invited to manage ${storeName}`,
    text: `Join ${storeName}: ${ORIGIN_MARK}${INVITATIONS_PATH}/${token}`,
  });
  return sha256Hex(token);
}
