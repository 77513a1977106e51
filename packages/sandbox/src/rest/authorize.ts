import type { Route, Scope } from '@ecwid-kit/types';
import type { TokenDirectory, TokenInfo } from '../apps/token-directory.ts';
import { ApiError, apiError } from './api-error.ts';

/** The token of a request: its bearer header, or the older `?token=`. */
export function tokenOf(authorization: string | null, query: URLSearchParams): string | undefined {
  const bearer = authorization ? /^Bearer\s+(\S+)\s*$/i.exec(authorization)?.[1] : undefined;
  return bearer ?? query.get('token') ?? undefined;
}

/** Finds who calls. Throws the 403 that a missing, dead or foreign token gets. */
export async function authenticate(
  tokens: TokenDirectory,
  token: string | undefined,
  storeId: number,
): Promise<TokenInfo> {
  if (!token) {
    throw apiError(
      'INVALID_API_TOKEN',
      'The API token is missing',
      'Send "Authorization: Bearer secret_…". The platform answers 403 here, not 401.',
    );
  }
  return checkCaller(await tokens.find(token, storeId), storeId);
}

/** Lets through whoever was found by a token that lives, in its own store. Throws the 403 of any other. */
export function checkCaller(caller: TokenInfo | undefined, storeId: number): TokenInfo {
  if (!caller) {
    throw apiError(
      'INVALID_API_TOKEN',
      'The API token is invalid',
      'No living token has this value. Tokens die when their app is uninstalled; a reinstalled app has new ones.',
    );
  }
  if (caller.storeId !== storeId) {
    throw apiError(
      'INVALID_API_TOKEN',
      'The API token is invalid for this store',
      `This token belongs to store ${caller.storeId}, the path names store ${storeId}.`,
    );
  }
  return caller;
}

/** Throws the 403 that a token gets for a call it may not make. */
export function authorize(caller: TokenInfo, route: Route): void {
  if (caller.kind === 'public') {
    if (route.publicToken) return;
    throw publicTokenRefused();
  }
  const missing: Scope[] = route.scopes.filter((scope) => !caller.scopes.has(scope));
  if (missing.length === 0) return;
  if (caller.kind === 'session') {
    throw new ApiError({
      status: 403,
      message: 'Your account does not have access to this part of the store',
      hint: `The call needs ${missing.join(', ')}. The owner decides in Staff accounts.`,
    });
  }
  throw apiError(
    'INSUFFICIENT_APP_SCOPE',
    `The app does not have the required access: ${missing.join(', ')}`,
    `The token lacks ${missing.join(', ')}. Add it to the app's settings in the app dashboard, then reinstall the app: living tokens keep their scopes.`,
  );
}

/** The 403 that a public token gets for what only a secret one may do. */
export function publicTokenRefused() {
  return apiError(
    'INSUFFICIENT_APP_SCOPE',
    'The public token does not allow this request',
    'Public tokens only read the visible catalog and a little of the profile. Use the secret token, on a server.',
  );
}
