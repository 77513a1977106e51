import type { Scope } from '@ecwid-kit/types';
import { ENDPOINT_SETTINGS } from '@ecwid-kit/types/endpoints';
import type { AppSettings } from '@ecwid-kit/types/control';
import { scopesOf } from '../apps/living-tokens.ts';
import type { Db } from '../storage/database.ts';

/** The endpoints of apps that the checkout goes to. */
export type CheckoutEndpoint = 'shippingUrl' | 'discountUrl' | 'paymentUrl';

/** An installed app that has an endpoint, and the merchant's leave to use it. */
export interface CallbackApp {
  readonly clientId: string;
  readonly name: string;
  readonly url: string;
}

/** The apps of a store that the checkout goes to, in the order in which they were installed. */
export async function callbackApps(db: Db, storeId: number, endpoint: CheckoutEndpoint): Promise<CallbackApp[]> {
  const rows = await db
    .selectFrom('installation')
    .innerJoin('app', 'app.client_id', 'installation.client_id')
    .select(['app.client_id', 'app.name', 'app.settings', 'installation.scopes'])
    .where('installation.store_id', '=', storeId)
    .orderBy('installation.installed')
    .orderBy('app.client_id')
    .execute();
  const needed: Scope = ENDPOINT_SETTINGS[endpoint].scope;
  return rows.flatMap((row) => {
    const { endpoints } = JSON.parse(row.settings) as AppSettings; // written by registerApp
    const url = endpoints[endpoint];
    if (!url || !scopesOf(row.scopes).includes(needed)) return [];
    return [{ clientId: row.client_id, name: row.name, url }];
  });
}
