import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { env } from './env.ts';
import { SESSION_COOKIE } from './session-cookie-name.ts';

const OPEN_PAGES: ReadonlySet<string> = new Set(['/sign-in', '/sign-up']);

/**
 * Sets the content security policy, and sends visitors without a session to the sign-in page. Here rather than in the
 * pages, because a real redirect keeps the hash of the address; whether the session is good, the pages ask.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (!OPEN_PAGES.has(pathname) && !request.cookies.get(SESSION_COOKIE)?.value) {
    const target = new URL('/sign-in', request.url);
    if (pathname !== '/') target.searchParams.set('next', pathname + search);
    return NextResponse.redirect(target);
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy({ nonce, sandboxUrl: env.sandboxUrl, development: env.development });
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts out of the request's policy.
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: '/((?!_next/static|_next/image|icon.svg).*)' };
