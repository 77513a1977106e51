import { installApp } from '../apps/install-app.ts';
import { findGrantedScopes } from '../apps/installations.ts';
import type { Platform } from '../platform/platform.ts';
import type { Trace } from '../platform/trace.ts';
import { issueCode } from './authorization-codes.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { redirectWith } from './redirect-uri.ts';

/**
 * Grants an app what it asks for: installs it, unless it is, and returns the address that brings it the code. Tokens
 * that the app has keep living until the code is exchanged: an app that loses the code loses nothing.
 */
export async function allow(
  platform: Platform,
  trace: Trace,
  storeId: number,
  { app, scopes, redirectUri, state }: AuthorizeRequest,
): Promise<string> {
  const code = await platform.write(trace, async (tx) => {
    const granted = await findGrantedScopes(tx.db, storeId, app.clientId);
    if (!granted) await installApp(platform, tx, storeId, app, scopes);
    return issueCode(platform, tx, { clientId: app.clientId, storeId, scopes, redirectUri });
  });
  // The App Market's redirect has the store's id as well; the full flow's is documented without.
  return redirectWith(redirectUri, { code, state });
}

/** The address that tells an app that the merchant said no. */
export function deny({ redirectUri, state }: AuthorizeRequest): string {
  return redirectWith(redirectUri, { error: 'access_denied', state });
}
