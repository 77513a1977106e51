import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { User } from '@ecwid-kit/types/control';
import { sha256Hex } from '../apps/secret-box.ts';
import type { Platform } from '../platform/platform.ts';
import type { Trace } from '../platform/trace.ts';
import { findSession, startSession } from '../users/sessions.ts';
import { getUser } from '../users/users.ts';

const COOKIE = 'ecwid_kit_session';
const PATH = '/api/oauth';

/** A merchant who is signed in at the consent dialog. */
export interface BrowserSession {
  readonly user: User;
  /** What a form must send back: only a page of ours knows it. */
  readonly csrfToken: string;
}

export async function readBrowserSession(platform: Platform, c: Context): Promise<BrowserSession | undefined> {
  const token = getCookie(c, COOKIE);
  const session = token === undefined ? undefined : await findSession(platform, token);
  if (!token || !session) return undefined;
  return { user: await getUser(platform.db, session.userId), csrfToken: sha256Hex(`consent form of ${token}`) };
}

export async function beginBrowserSession(platform: Platform, trace: Trace, c: Context, userId: string): Promise<void> {
  const { token } = await platform.write(trace, (tx) => startSession(platform, tx, userId));
  setCookie(c, COOKIE, token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: PATH,
    secure: platform.origin().startsWith('https:'),
  });
}

export async function endBrowserSession(platform: Platform, trace: Trace, c: Context): Promise<void> {
  const token = deleteCookie(c, COOKIE, { path: PATH, secure: platform.origin().startsWith('https:') });
  if (token === undefined) return;
  await platform.write(trace, (tx) => tx.db.deleteFrom('session').where('token_hash', '=', sha256Hex(token)).execute());
}

export function isCsrfTokenRight(session: BrowserSession, sent: unknown): boolean {
  const expected = Buffer.from(session.csrfToken);
  const actual = Buffer.from(typeof sent === 'string' ? sent : '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
