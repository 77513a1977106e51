import type { TokenInfo } from '../../apps/token-directory.ts';
import { sha256Hex } from '../../apps/secret-box.ts';
import type { Platform } from '../../platform/platform.ts';
import { ALPHANUMERIC } from '../../random/random.ts';
import { apiError } from '../../rest/api-error.ts';
import { checkCaller } from '../../rest/authorize.ts';
import type { SiteTokenTable } from '../site-tables.ts';

export const SITE_TOKEN_SECONDS = 86_400;

/** As all tokens of a sandbox do, it says at a glance that the platform has no use for it. */
const TOKEN_START = 'secret_SANDBOXsite';
const TOKEN_LENGTH = 40;

interface SiteTokenRequest {
  readonly storeId: number;
  readonly kind: SiteTokenTable['kind'];
  /** The app's secret token of the store. */
  readonly code: string;
}

/** Gives a token of the Instant Site API for a secret token. Throws the 403 of one that is not good for it. */
export async function issueSiteToken(platform: Platform, request: SiteTokenRequest): Promise<string> {
  const { storeId, kind, code } = request;
  const caller = checkCaller(await platform.tokens.find(code, storeId), storeId);
  if (caller.kind !== 'session' && (caller.kind !== 'secret' || !caller.scopes.has('manage_instant_site'))) {
    throw apiError(
      'INSUFFICIENT_APP_SCOPE',
      'The app does not have the required access: manage_instant_site',
      'The code is the secret token of an app with manage_instant_site.',
    );
  }
  const token = `${TOKEN_START}${platform.random.text(TOKEN_LENGTH, ALPHANUMERIC)}`;
  const expires = platform.clock.nowSeconds() + SITE_TOKEN_SECONDS;
  const row = { token_hash: sha256Hex(token), store_id: storeId, kind, app_token_hash: caller.tokenHash, expires };
  await platform.db.insertInto('site_token').values(row).execute();
  return token;
}

/** Finds who calls the Instant Site API. People who are signed in use their session. Throws the 403 of any other token. */
export async function authenticateSite(
  platform: Platform,
  token: string | undefined,
  storeId: number,
): Promise<TokenInfo> {
  if (token?.startsWith('session_')) return checkCaller(await platform.tokens.find(token, storeId), storeId);
  const row = token === undefined ? undefined : await findToken(platform, storeId, token);
  if (row?.kind === 'draft_code') {
    throw apiError(
      'INVALID_API_TOKEN',
      'The API token is invalid',
      'A token of draft_code opens the editor and previews only. Get one with grant_type=authorization_code.',
    );
  }
  if (!row) {
    throw apiError(
      'INVALID_API_TOKEN',
      'The API token is invalid',
      'Calls of the Instant Site API take a token of their own: POST /instantsite/oauth/token. It lives for a day.',
    );
  }
  const caller = checkCaller(await platform.tokens.findHashed(row.app_token_hash, storeId), storeId);
  return { ...caller, tokenHash: row.token_hash };
}

/** Whether a signature opens the draft of a site. */
export async function opensDraft(platform: Platform, storeId: number, signature: string): Promise<boolean> {
  const row = await findToken(platform, storeId, signature);
  return row?.kind === 'draft_code' && (await platform.tokens.findHashed(row.app_token_hash, storeId)) !== undefined;
}

async function findToken({ db, clock }: Platform, storeId: number, token: string) {
  return db
    .selectFrom('site_token')
    .select(['token_hash', 'kind', 'app_token_hash'])
    .where('token_hash', '=', sha256Hex(token))
    .where('store_id', '=', storeId)
    .where('expires', '>', clock.nowSeconds())
    .executeTakeFirst();
}
