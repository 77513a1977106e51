import { parseScopes } from '../scopes/scopes.ts';

/** What a store grants an app. Tokens do not expire; they die when the app is uninstalled. */
export interface TokenGrant {
  readonly accessToken: string;
  /** Only with the scope `public_storefront`. */
  readonly publicToken?: string;
  readonly scopes: readonly string[];
  readonly storeId: number;
  /** Of the store's owner. Older answers only. */
  readonly email?: string;
}

/** Reads the JSON of a successful exchange. `undefined` when it is something else. */
export function readTokenGrant(body: unknown): TokenGrant | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const fields = body as Readonly<Record<string, unknown>>; // an object, by the line above
  const { access_token: accessToken, public_token: publicToken, store_id: store, scope, email } = fields;
  const storeId = Number(store);
  if (typeof accessToken !== 'string' || accessToken === '') return undefined;
  if (!Number.isSafeInteger(storeId) || storeId <= 0 || typeof scope !== 'string') return undefined;
  return {
    accessToken,
    scopes: parseScopes(scope),
    storeId,
    ...(typeof publicToken === 'string' && { publicToken }),
    ...(typeof email === 'string' && { email }),
  };
}
