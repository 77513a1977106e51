import type { ControlAccess } from '@ecwid-kit/types/control-routes';
import { sha256Hex } from '../apps/secret-box.ts';
import type { Platform } from '../platform/platform.ts';
import { ApiError } from '../rest/api-error.ts';
import { findSession, isMember } from '../users/sessions.ts';
import type { ControlCaller } from './control-call.ts';

/** How the control API is run. */
export interface ControlOptions {
  /** In development every signed-in user runs the sandbox, and the demo owner signs in with one click. */
  readonly development: boolean;
  /** Lets whoever started the sandbox in, without a session. */
  readonly operatorKey: string;
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

/** Throws the 401 or 403 of a caller who may not. */
export async function checkAccess(
  platform: Platform,
  options: ControlOptions,
  caller: ControlCaller,
  access: ControlAccess,
  storeId: number | undefined,
): Promise<void> {
  if (access === 'anyone' || caller.kind === 'operator') return;
  if (caller.kind === 'nobody') {
    throw new ApiError({ status: 401, message: 'Sign in first', headers: { 'WWW-Authenticate': 'Bearer' } });
  }
  if (storeId !== undefined && !(await isMember(platform.db, storeId, caller.userId))) {
    throw new ApiError({ status: 404, message: 'There is no such store, or you have no access to it' });
  }
  if (access === 'operator' && !options.development) {
    throw new ApiError({ status: 403, message: 'Only whoever runs the sandbox may do this' });
  }
}
