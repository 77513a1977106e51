import type { ControlAccess } from '@ecwid-kit/types/control-routes';
import { sha256Hex } from '../apps/secret-box.ts';
import type { Platform } from '../platform/platform.ts';
import { ApiError } from '../rest/api-error.ts';
import { hasFullAccess, isMember } from '../users/members.ts';
import { findSession } from '../users/sessions.ts';
import type { SeedStore } from '../stores/reset-store.ts';
import type { ControlCaller } from './control-call.ts';

/** How the control API is run. */
export interface ControlOptions {
  /** In development every signed-in user runs the sandbox, and the demo owner signs in with one click. */
  readonly development: boolean;
  /** Lets whoever started the sandbox in, without a session. */
  readonly operatorKey: string;
  /** Where the admin is. The sandbox itself, unless said otherwise. */
  readonly adminUrl?: string;
  /** Fills a store that was emptied, when it is one that a seeder made. */
  readonly seedStore?: SeedStore;
}

/** Finds who calls, by the bearer token: a session's, or the operator's key. */
export async function identify(
  platform: Platform,
  options: ControlOptions,
  authorization: string | null,
): Promise<ControlCaller> {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (!token) return { kind: 'nobody' };
  if (sha256Hex(token) === sha256Hex(options.operatorKey)) return { kind: 'operator' };
  const session = await findSession(platform, token);
  return session ? { kind: 'user', ...session } : { kind: 'nobody' };
}

/** Throws the 401 of a caller who is nobody, where somebody is needed. */
export function requireSignedIn(caller: ControlCaller, access: ControlAccess): void {
  if (access === 'anyone' || caller.kind !== 'nobody') return;
  throw new ApiError({ status: 401, message: 'Sign in first', headers: { 'WWW-Authenticate': 'Bearer' } });
}

/** Throws the 403 or 404 of a caller who may not. */
export async function checkAccess(
  platform: Platform,
  options: ControlOptions,
  caller: ControlCaller,
  access: ControlAccess,
  storeId: number | undefined,
): Promise<void> {
  requireSignedIn(caller, access);
  if (access === 'anyone' || caller.kind !== 'user') return;
  if (storeId !== undefined && !(await isMember(platform.db, storeId, caller.userId))) {
    throw new ApiError({ status: 404, message: 'There is no such store, or you have no access to it' });
  }
  if (access === 'manager' && !(storeId !== undefined && (await hasFullAccess(platform.db, storeId, caller.userId)))) {
    throw new ApiError({ status: 403, message: 'This is for the owner, and for staff with full access' });
  }
  if (access === 'operator' && !options.development) {
    throw new ApiError({ status: 403, message: 'Only whoever runs the sandbox may do this' });
  }
}
