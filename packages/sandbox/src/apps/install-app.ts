import type { Scope } from '@ecwid-kit/types';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { forgetAppOptions } from '../stores/checkout-options/forget-app-options.ts';
import type { App } from './app.ts';
import { issueTokens, revokeTokens, tokenScopes, type InstalledTokens } from './issue-tokens.ts';

export type { InstalledTokens } from './issue-tokens.ts';

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
  const scopes = tokenScopes(granted);
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
  const tokens = await issueTokens(platform, tx, storeId, app.clientId, scopes);
  platform.subscribers.forget();
  tx.emit({ storeId, type: 'application.installed', entityId: String(storeId), onlyClientId: app.clientId });
  return tokens;
}

/** Uninstalls an app: its tokens and codes die, and it hears of it. Returns whether it was installed. */
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
  await tx.db.deleteFrom('oauth_code').where('store_id', '=', storeId).where('client_id', '=', clientId).execute();
  await forgetAppOptions(tx, storeId, clientId);
  await revokeTokens(platform, tx, storeId, clientId);
  platform.subscribers.forget();
  tx.touch(storeId);
  return true;
}

const DAY_SECONDS = 86_400;

/** Free apps are active at once; priced ones begin with their trial. */
function subscriptionOf({ listing }: App, nowSeconds: number) {
  if (!listing.trialDays) return { status: 'ACTIVE', startDate: nowSeconds };
  return { status: 'TRIAL', startDate: nowSeconds, expirationDate: nowSeconds + listing.trialDays * DAY_SECONDS };
}
