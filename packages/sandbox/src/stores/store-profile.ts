import type { OrderIdFormat } from '../checkout/order/order-id.ts';
import type { CheckoutSettings } from '../checkout/store-settings.ts';
import type { Db } from '../storage/database.ts';
import { apiError } from '../rest/api-error.ts';

/** A store's profile as far as the sandbox's own rules read it. The document has more. */
export interface StoreProfileView extends CheckoutSettings {
  readonly formatsAndUnits?: CheckoutSettings['formatsAndUnits'] & OrderIdFormat;
  readonly generalInfo?: { readonly storeId?: number; readonly storeUrl?: string };
  readonly account?: { readonly accountEmail?: string };
  readonly languages?: { readonly enabledLanguages?: readonly string[]; readonly defaultLanguage?: string };
  readonly settings?: { readonly storeName?: string; readonly closed?: boolean; readonly allowNonUniqueSkus?: boolean };
}

/** Reads a store's profile. Throws the 404 that an unknown store gets. */
export async function readProfile(db: Db, storeId: number): Promise<StoreProfileView> {
  const row = await db.selectFrom('store').select('profile').where('id', '=', storeId).executeTakeFirst();
  if (!row) throw apiError('STORE_NOT_FOUND', 'Store not found');
  return JSON.parse(row.profile) as StoreProfileView; // written by us, checked by the contract's schema
}

/** The language that texts without one are in. */
export function mainLanguage(profile: StoreProfileView): string {
  return profile.languages?.defaultLanguage ?? profile.languages?.enabledLanguages?.[0] ?? 'en';
}
