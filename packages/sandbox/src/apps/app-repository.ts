import type { Db } from '../storage/database.ts';
import type { AppTable } from './app-tables.ts';
import type { AppListing, AppSettings } from '@ecwid-kit/types/control';
import type { Platform } from '../platform/platform.ts';
import type { App } from './app.ts';

/** Finds an app by its client id. */
export async function findApp(db: Db, clientId: string): Promise<App | undefined> {
  const row = await db.selectFrom('app').selectAll().where('client_id', '=', clientId).executeTakeFirst();
  return row && toApp(row);
}

/** Every app, by name. */
export async function listApps(db: Db): Promise<App[]> {
  const rows = await db.selectFrom('app').selectAll().orderBy('name').orderBy('client_id').execute();
  return rows.map(toApp);
}

/** The sealed client secret of an app: the caller opens it, where it must. */
export async function findSealedSecret(db: Db, clientId: string): Promise<string | undefined> {
  const row = await db.selectFrom('app').select('secret').where('client_id', '=', clientId).executeTakeFirst();
  return row?.secret;
}

/** The client secret of an app. Never in a list, never in a log. */
export async function findClientSecret({ secrets }: Pick<Platform, 'secrets'>, db: Db, clientId: string) {
  const sealed = await findSealedSecret(db, clientId);
  return sealed === undefined ? undefined : secrets.open(sealed);
}

export function toApp(row: AppTable): App {
  return {
    clientId: row.client_id,
    kind: row.kind,
    ownerStoreId: row.owner_store_id,
    name: row.name,
    settings: JSON.parse(row.settings) as AppSettings, // written by registerApp
    listing: JSON.parse(row.listing) as AppListing,
    created: row.created,
  };
}
