import 'server-only';
import { cookies, headers } from 'next/headers';
import { SESSION_COOKIE } from '../session-cookie-name.ts';

/** The session token. It stays on the server: the browser holds it in a cookie that no script can read. */
export async function readSessionToken(): Promise<string | undefined> {
  return (await cookies()).get(SESSION_COOKIE)?.value || undefined;
}

/** Keeps the token until the session ends. */
export async function writeSessionToken(token: string, expires: number): Promise<void> {
  const secure = (await headers()).get('x-forwarded-proto') === 'https';
  (await cookies()).set(SESSION_COOKIE, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    expires: new Date(expires),
  });
}

export async function clearSessionToken(): Promise<void> {
  (await cookies()).delete(SESSION_COOKIE);
}
