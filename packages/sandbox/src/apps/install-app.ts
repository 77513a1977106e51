import { ALWAYS_GRANTED_SCOPE, SCOPES, type Scope } from '@ecwid-kit/types';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { ALPHANUMERIC } from '../random/random.ts';
import type { App } from './app.ts';
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

/**
 * Installs an app in a store: new tokens that carry the granted scopes from now on. What was installed before is
 * uninstalled first, and its tokens die.
 *
 * @param granted what the merchant agreed to; everything the app may ask for by default
 */
export async function installApp(
  platform: Platform,
  tx: WriteTransaction,
  storeId: number,
  app: App,
  granted: readonly Scope[] = app.settings.scopes,
): Promise<InstalledTokens> {
  await revokeTokens(tx, storeId, app.clientId);
  const scopes = orderedScopes(granted);
  const installation = {
    scopes: scopes.join(' '),
    subscription: JSON.stringify(subscriptionOf(app, tx.nowSeconds)),
    installed: tx.nowSeconds,
  };
  await tx.db
    .insertInto('installation')
    .values({ store_id: storeId, client_id: app.clientId, ...installation })
    .onConflict((conflict) => conflict.columns(['store_id', 'client_id']).doUpdateSet(installation))
    .execute();
  const secret = await issueToken(platform, tx, 'secret', storeId, app.clientId, scopes);
  const publicToken = scopes.includes('public_storefront')
    ? await issueToken(platform, tx, 'public', storeId, app.clientId, scopes)
    : undefined;
  platform.subscribers.forget();
  platform.tokens.forget();
  tx.emit({ storeId, type: 'application.installed', entityId: String(storeId), onlyClientId: app.clientId });
  return { secret, ...(publicToken !== undefined && { public: publicToken }) };
}

/** Uninstalls an app: its tokens die, and it hears of it. Returns whether it was installed. */
export async function uninstallApp(
  platform: Platform,
  tx: WriteTransaction,
  storeId: number,
  clientId: string,
): Promise<boolean> {
  const row = await tx.db
    .selectFrom('installation')
    .select('scopes')
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  if (!row) return false;
  // Addressed while the installation is still there, so that it is among those who listen.
  await tx.emitNow({ storeId, type: 'application.uninstalled', entityId: String(storeId), onlyClientId: clientId });
  await tx.db.deleteFrom('installation').where('store_id', '=', storeId).where('client_id', '=', clientId).execute();
  await revokeTokens(tx, storeId, clientId);
  platform.subscribers.forget();
  platform.tokens.forget();
  tx.touch(storeId);
  return true;
}

async function revokeTokens(tx: WriteTransaction, storeId: number, clientId: string): Promise<void> {
  await tx.db
    .updateTable('token')
    .set({ revoked: tx.nowSeconds })
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .where('revoked', '=', 0)
    .execute();
}

async function issueToken(
  platform: Platform,
  tx: WriteTransaction,
  kind: 'secret' | 'public',
  storeId: number,
  clientId: string,
  scopes: readonly Scope[],
): Promise<string> {
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
}

/** In the order of the platform's list, with what is granted to everybody. */
function orderedScopes(granted: readonly Scope[]): Scope[] {
  const wanted = new Set<string>([ALWAYS_GRANTED_SCOPE, ...granted]);
  return (Object.keys(SCOPES) as Scope[]).filter((scope) => wanted.has(scope)); // keys of the table are its type
}

const DAY_SECONDS = 86_400;

/** Free apps are active at once; priced ones begin with their trial. */
function subscriptionOf({ listing }: App, nowSeconds: number) {
  if (!listing.trialDays) return { status: 'ACTIVE', startDate: nowSeconds };
  return { status: 'TRIAL', startDate: nowSeconds, expirationDate: nowSeconds + listing.trialDays * DAY_SECONDS };
}
