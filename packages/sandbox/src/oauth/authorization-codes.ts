import type { Scope } from '@ecwid-kit/types';
import { livingTokens, scopesOf } from '../apps/living-tokens.ts';
import { issueTokens, revokeTokens, type InstalledTokens } from '../apps/issue-tokens.ts';
import { sha256Hex } from '../apps/secret-box.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { ALPHANUMERIC } from '../random/random.ts';

/** The platform says "a few minutes". */
const LIFETIME_SECONDS = 5 * 60;
const CODE_LENGTH = 40;

export interface NewCode {
  readonly clientId: string;
  readonly storeId: number;
  /** What the merchant agreed to, as a token has it: in the platform's order, with `read_store_profile`. */
  readonly scopes: readonly Scope[];
  readonly redirectUri: string;
}

/** Makes an authorization code, to be exchanged once. */
export async function issueCode(platform: Platform, tx: WriteTransaction, code: NewCode): Promise<string> {
  const text = platform.random.text(CODE_LENGTH, ALPHANUMERIC);
  await tx.db.deleteFrom('oauth_code').where('used', '=', 0).where('expires', '<=', tx.nowSeconds).execute();
  await tx.db
    .insertInto('oauth_code')
    .values({
      code_hash: sha256Hex(text),
      client_id: code.clientId,
      store_id: code.storeId,
      scopes: code.scopes.join(' '),
      redirect_uri: code.redirectUri,
      expires: tx.nowSeconds + LIFETIME_SECONDS,
      used: 0,
      token_hash: '',
    })
    .execute();
  return text;
}

export interface CodeExchange {
  /** Of the app whose secret was right. */
  readonly clientId: string;
  readonly code: string;
  readonly redirectUri: string;
  /** From the path, when it names a store. */
  readonly storeId: number | undefined;
}

/** What an exchange came to. A refusal is a value, not an error: what it did to the first exchange's tokens stays done. */
export type ExchangeResult =
  | {
      readonly status: 'granted';
      readonly storeId: number;
      readonly tokens: InstalledTokens;
      readonly scopes: readonly Scope[];
    }
  | { readonly status: 'refused'; readonly storeId: number; readonly reason: string };

/** Exchanges a code for the tokens of its store. A second exchange fails, and disables what the first one gave. */
export async function exchangeAuthorizationCode(
  platform: Platform,
  tx: WriteTransaction,
  exchange: CodeExchange,
): Promise<ExchangeResult> {
  const codeHash = sha256Hex(exchange.code);
  const row = await tx.db.selectFrom('oauth_code').selectAll().where('code_hash', '=', codeHash).executeTakeFirst();
  const refused = (reason: string): ExchangeResult => ({ status: 'refused', storeId: row?.store_id ?? 0, reason });
  if (!row || row.client_id !== exchange.clientId) {
    return refused(
      'No living code of this app has this value. A code lives for 5 minutes and dies with the installation.',
    );
  }
  if (row.used > 0) {
    await disableTokensOf(platform, tx, row);
    return refused('The code was exchanged before. The tokens of the first exchange are disabled: authorize again.');
  }
  if (row.expires <= tx.nowSeconds) return refused('The code has expired: it lives for 5 minutes.');
  if (row.redirect_uri !== exchange.redirectUri) {
    return refused(`The redirect_uri is not the one the code was sent to: ${row.redirect_uri}`);
  }
  if (exchange.storeId !== undefined && exchange.storeId !== row.store_id) {
    return refused(`The code is of another store than ${exchange.storeId}.`);
  }
  const scopes = scopesOf(row.scopes);
  const tokens = await tokensWith(platform, tx, row.store_id, row.client_id, scopes);
  await tx.db
    .updateTable('oauth_code')
    .set({ used: Math.max(1, tx.nowSeconds), token_hash: sha256Hex(tokens.secret) })
    .where('code_hash', '=', codeHash)
    .execute();
  return { status: 'granted', storeId: row.store_id, tokens, scopes };
}

/**
 * The app's tokens when they carry these scopes already, else new ones in their place. Whether the platform hands out
 * the same tokens again is not documented; a plug-in that is connected twice would lose its first connection otherwise.
 */
async function tokensWith(
  platform: Platform,
  tx: WriteTransaction,
  storeId: number,
  clientId: string,
  scopes: readonly Scope[],
): Promise<InstalledTokens> {
  const living = await livingTokens(platform, tx.db, storeId, clientId);
  if (living && living.scopes.join(' ') === scopes.join(' ')) return living;
  await tx.db
    .updateTable('installation')
    .set({ scopes: scopes.join(' ') })
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .execute();
  platform.subscribers.forget();
  return issueTokens(platform, tx, storeId, clientId, scopes);
}

/** Tokens that came later than the first exchange's are not touched. */
async function disableTokensOf(
  platform: Platform,
  tx: WriteTransaction,
  code: { readonly token_hash: string; readonly store_id: number; readonly client_id: string },
): Promise<void> {
  const living = await tx.db
    .selectFrom('token')
    .select('kind')
    .where('token_hash', '=', code.token_hash)
    .where('revoked', '=', 0)
    .executeTakeFirst();
  if (living) await revokeTokens(platform, tx, code.store_id, code.client_id);
}
