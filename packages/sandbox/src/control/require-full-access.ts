import { ApiError } from '../rest/api-error.ts';
import { hasFullAccess } from '../users/members.ts';
import type { ControlCall } from './control-call.ts';

/** Throws the 403 of staff that may not install apps or see their keys. */
export async function requireFullAccess(
  { platform, caller }: Pick<ControlCall, 'platform' | 'caller'>,
  storeId: number,
): Promise<void> {
  if (caller.kind === 'operator') return;
  if (caller.kind === 'user' && (await hasFullAccess(platform.db, storeId, caller.userId))) return;
  throw new ApiError({ status: 403, message: 'Apps are for the owner, and for staff with full access' });
}
