import { formatScopes } from '@ecwid-kit/auth';
import { findClientSecret } from '../apps/app-repository.ts';
import { sha256Hex } from '../apps/secret-box.ts';
import type { Platform } from '../platform/platform.ts';
import type { Trace } from '../platform/trace.ts';
import { exchangeAuthorizationCode } from './authorization-codes.ts';

export interface TokenAnswer {
  readonly status: 200 | 400 | 401;
  readonly body: Readonly<Record<string, string | number>>;
  readonly storeId: number;
  readonly hint: string;
}

interface TokenRequest {
  /** Of the form or of the query: the platform takes both. */
  readonly params: URLSearchParams;
  /** The last part of the path, when there is one. */
  readonly pathStoreId: string | undefined;
}

/** Bodies of this endpoint's errors are not published: these are OAuth's own. */
type OauthError = 'invalid_request' | 'invalid_client' | 'invalid_grant' | 'unsupported_grant_type';

function refusal(error: OauthError, hint: string, storeId = 0): TokenAnswer {
  return { status: error === 'invalid_client' ? 401 : 400, body: { error }, storeId, hint };
}

/** Exchanges a code for tokens. */
export async function answerTokenRequest(
  platform: Platform,
  trace: Trace,
  { params, pathStoreId }: TokenRequest,
): Promise<TokenAnswer> {
  const values = {
    clientId: params.get('client_id'),
    clientSecret: params.get('client_secret'),
    code: params.get('code'),
    redirectUri: params.get('redirect_uri'),
  };
  if (!values.clientId || !values.clientSecret) {
    return refusal(
      'invalid_client',
      'Send client_id and client_secret, in a form (application/x-www-form-urlencoded).',
    );
  }
  const expected = await findClientSecret(platform, platform.db, values.clientId);
  if (expected === undefined) return refusal('invalid_client', `There is no app ${values.clientId}.`);
  // Compared by their hashes: how long it takes tells nothing of the secret.
  if (sha256Hex(expected) !== sha256Hex(values.clientSecret)) {
    return refusal('invalid_client', 'The client_secret is wrong: compare it with the one in the app dashboard.');
  }
  if (params.get('grant_type') !== 'authorization_code') {
    return refusal('unsupported_grant_type', 'The grant_type must be "authorization_code".');
  }
  if (!values.code || !values.redirectUri) return refusal('invalid_request', 'Send code and redirect_uri.');
  if (pathStoreId !== undefined && !/^\d{1,15}$/.test(pathStoreId)) {
    return refusal('invalid_request', 'The path ends with a store id, or with /token.');
  }
  const { clientId, code, redirectUri } = values;
  const storeId = pathStoreId === undefined ? undefined : Number(pathStoreId);
  const result = await platform.write(trace, (tx) =>
    exchangeAuthorizationCode(platform, tx, { clientId, code, redirectUri, storeId }),
  );
  if (result.status === 'refused') return refusal('invalid_grant', result.reason, result.storeId);
  return {
    status: 200,
    storeId: result.storeId,
    hint: '',
    body: {
      access_token: result.tokens.secret,
      token_type: 'bearer',
      scope: formatScopes(result.scopes),
      store_id: result.storeId,
      ...(result.tokens.public !== undefined && { public_token: result.tokens.public }),
    },
  };
}
