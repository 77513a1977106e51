import { ALWAYS_GRANTED_SCOPE, SCOPES, type Scope } from '@ecwid-kit/types';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { ALPHANUMERIC } from '../random/random.ts';
import { sha256Hex } from './secret-box.ts';

/** What an installation hands out. */
export interface InstalledTokens {
  readonly secret: string;
  /** Only with `public_storefront`. */
  readonly public?: string;
}

/** Tokens have the platform's shape, and say at a glance that they are of no use to it. */
const TOKEN_MARK = 'SANDBOX';
const TOKEN_LENGTH = 32;

/** Gives an app new tokens for a store. The ones it had die. */
export async function issueTokens(
  platform: Platform,
  tx: WriteTransaction,
  storeId: number,
  clientId: string,
  scopes: readonly Scope[],
): Promise<InstalledTokens> {
  await revokeTokens(platform, tx, storeId, clientId);
  const issue = async (kind: 'secret' | 'public') => {
    const token = `${kind}_${TOKEN_MARK}${platform.random.text(TOKEN_LENGTH - TOKEN_MARK.length, ALPHANUMERIC)}`;
    await tx.db
      .insertInto('token')
      .values({
        token_hash: sha256Hex(token),
        kind,
        store_id: storeId,
        client_id: clientId,
        scopes: scopes.join(' '),
        encrypted: platform.secrets.seal(token),
        created: tx.nowSeconds,
        revoked: 0,
      })
      .execute();
    return token;
  };
  const secret = await issue('secret');
  return scopes.includes('public_storefront') ? { secret, public: await issue('public') } : { secret };
}

/** Ends the living tokens of an app in a store. They stay dead. */
export async function revokeTokens(
  platform: Platform,
  tx: WriteTransaction,
  storeId: number,
  clientId: string,
): Promise<void> {
  await tx.db
    .updateTable('token')
    // Never 0, which means that it lives, even where a test begins its clock at the epoch.
    .set({ revoked: Math.max(1, tx.nowSeconds) })
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .where('revoked', '=', 0)
    .execute();
  platform.tokens.forget();
}

/** What a token gets when these are granted: the platform's order, with the scope that everybody has. */
export function tokenScopes(granted: readonly Scope[]): Scope[] {
  const wanted = new Set<string>([ALWAYS_GRANTED_SCOPE, ...granted]);
  return (Object.keys(SCOPES) as Scope[]).filter((scope) => wanted.has(scope)); // keys of the table are its type
}
