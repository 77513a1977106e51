import { encodeBase64Url } from '../bytes/base64.ts';
import { formatScopes } from '../scopes/scopes.ts';

/** Where merchants log in and grant access. */
export const ADMIN_BASE_URL = 'https://my.ecwid.com';

export interface AuthorizeUrlOptions {
  readonly clientId: string;
  /** Under the return URL of the app's settings. The exchange of the code needs the very same text. */
  readonly redirectUri: string;
  /** A subset of the app's scopes; one that is not among them gets an error page. */
  readonly scopes: readonly string[];
  /** From `createState`, kept in the merchant's session. Whether the platform sends it back is not documented. */
  readonly state?: string;
  readonly baseUrl?: string;
}

/** The address of the dialog in which a merchant grants an app access. */
export function authorizeUrl(options: AuthorizeUrlOptions): string {
  const url = new URL('/api/oauth/authorize', options.baseUrl ?? ADMIN_BASE_URL);
  url.searchParams.set('client_id', options.clientId);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('redirect_uri', options.redirectUri);
  url.searchParams.set('scope', formatScopes(options.scopes));
  if (options.state !== undefined) url.searchParams.set('state', options.state);
  return url.href;
}

/** An unguessable value that ties a redirect to the request it answers: 128 random bits. */
export function createState(): string {
  return encodeBase64Url(crypto.getRandomValues(new Uint8Array(16))).replaceAll('=', '');
}
