import type { Installation } from '@ecwid-kit/types/control';
import type { Db } from '../storage/database.ts';
import { hasPage, pageTitle } from './app-page.ts';
import { toApp } from './app-repository.ts';
import { scopesOf } from './living-tokens.ts';

/** The apps of a store, by name. */
export async function listInstallations(db: Db, storeId: number): Promise<Installation[]> {
  const rows = await db
    .selectFrom('installation')
    .innerJoin('app', 'app.client_id', 'installation.client_id')
    .leftJoin('webhook_block', 'webhook_block.client_id', 'installation.client_id')
    .selectAll('app')
    .select(['installation.scopes', 'installation.subscription', 'installation.installed', 'webhook_block.blocked'])
    .where('installation.store_id', '=', storeId)
    .orderBy('app.name')
    .orderBy('app.client_id')
    .execute();
  return rows.map((row) => {
    const app = toApp(row);
    const scopes = scopesOf(row.scopes);
    const { section, endpoints } = app.settings;
    const paged = hasPage(app.settings, scopes);
    const { status } = JSON.parse(row.subscription) as { status: Installation['subscriptionStatus'] }; // by installApp
    return {
      clientId: app.clientId,
      name: app.name,
      kind: app.kind,
      scopes,
      installed: row.installed * 1000,
      subscriptionStatus: status,
      hasPage: paged,
      ...(paged && { pageTitle: pageTitle(app), section }),
      ...(endpoints.openAppUrl !== undefined && { openAppUrl: endpoints.openAppUrl }),
      webhooksBlocked: Boolean(row.blocked),
    };
  });
}

/** Granted scopes of an installed app. `undefined` when it is not installed. */
export async function findGrantedScopes(db: Db, storeId: number, clientId: string) {
  const row = await db
    .selectFrom('installation')
    .select('scopes')
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  return row && scopesOf(row.scopes);
}

/** The ids of the apps a store has. */
export async function installedIds(db: Db, storeId: number): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('installation').select('client_id').where('store_id', '=', storeId).execute();
  return new Set(rows.map((row) => row.client_id));
}
