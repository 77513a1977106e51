import type { Infer } from '@ecwid-kit/types';
import type { installedSchema } from '@ecwid-kit/types/control';
import { issueCode } from '../oauth/authorization-codes.ts';
import { redirectWith } from '../oauth/redirect-uri.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { notFound } from '../rest/api-error.ts';
import type { Db } from '../storage/database.ts';
import { hasPage } from './app-page.ts';
import type { App } from './app.ts';
import { installApp } from './install-app.ts';
import { findGrantedScopes } from './installations.ts';
import { tokenScopes } from './issue-tokens.ts';
import { isOffered, storeCountry } from './market.ts';

/**
 * Installs an app as the Install button does, and says where the merchant goes next: a native app opens its page, an
 * external one gets its code by a redirect. Pressed for an app that is installed, it installs anew.
 */
export async function installFromAdmin(
  platform: Platform,
  tx: WriteTransaction,
  storeId: number,
  app: App,
): Promise<Infer<typeof installedSchema>> {
  const store = await tx.db.selectFrom('store').select('id').where('id', '=', storeId).executeTakeFirst();
  if (!store) throw notFound('There is no such store');
  await installApp(platform, tx, storeId, app);
  if (hasPage(app.settings)) return { opens: 'page' };
  const { redirectUrl } = app.settings.endpoints;
  if (redirectUrl === undefined) return { opens: 'nothing' };
  const code = await issueCode(platform, tx, {
    clientId: app.clientId,
    storeId,
    scopes: tokenScopes(app.settings.scopes),
    redirectUri: redirectUrl,
  });
  return { opens: 'redirect', redirectUrl: redirectWith(redirectUrl, { code, store_id: String(storeId) }) };
}

/** Whether a merchant may install an app: a public one that is offered here, a custom one that is the store's own. */
export async function isInstallable(db: Db, storeId: number, app: App): Promise<boolean> {
  if (app.kind === 'custom' && app.ownerStoreId === storeId) return true;
  if (isOffered(app, await storeCountry(db, storeId))) return true;
  // What is installed may be installed anew, however it came there.
  return (await findGrantedScopes(db, storeId, app.clientId)) !== undefined;
}
