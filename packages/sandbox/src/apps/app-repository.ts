import type { Db } from '../storage/database.ts';
import type { AppTable } from './app-tables.ts';
import type { AppListing, AppSettings } from '@ecwid-kit/types/control';
import type { App } from './app.ts';

/** Finds an app by its client id. */
export async function findApp(db: Db, clientId: string): Promise<App | undefined> {
  const row = await db.selectFrom('app').selectAll().where('client_id', '=', clientId).executeTakeFirst();
  return row && toApp(row);
}

/** The sealed client secret of an app: the caller opens it, where it must. */
export async function findSealedSecret(db: Db, clientId: string): Promise<string | undefined> {
  const row = await db.selectFrom('app').select('secret').where('client_id', '=', clientId).executeTakeFirst();
  return row?.secret;
}

export function toApp(row: AppTable): App {
  return {
    clientId: row.client_id,
    kind: row.kind,
    ownerStoreId: row.owner_store_id,
    name: row.name,
    settings: JSON.parse(row.settings) as AppSettings, // written by registerApp
    listing: JSON.parse(row.listing) as AppListing,
  };
}
