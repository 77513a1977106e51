import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { env } from './env.ts';

/** Sets what depends on the environment or changes with each answer. */
export function proxy(request: NextRequest): NextResponse {
  const { adminOrigins, apiBaseUrl, development } = env();
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy({ nonce, adminOrigins, apiBaseUrl, development });
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts out of the request's policy.
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'no-store');
  return response;
}

export const config = { matcher: '/((?!_next/static|icon.svg|health).*)' };
