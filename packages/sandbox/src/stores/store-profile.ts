import type { StoreProfile } from '@ecwid-kit/types';
import type { OrderIdFormat } from '../checkout/order/order-id.ts';
import type { CheckoutSettings } from '../checkout/store-settings.ts';
import type { Db } from '../storage/database.ts';
import { prepared } from '../storage/prepared.ts';
import { apiError } from '../rest/api-error.ts';

/** A store's profile as far as the sandbox's own rules read it. The document has more. */
export interface StoreProfileView extends CheckoutSettings {
  readonly formatsAndUnits?: CheckoutSettings['formatsAndUnits'] & OrderIdFormat;
  readonly generalInfo?: { readonly storeId?: number; readonly storeUrl?: string };
  readonly account?: { readonly accountEmail?: string; readonly availableFeatures?: readonly string[] };
  readonly languages?: { readonly enabledLanguages?: readonly string[]; readonly defaultLanguage?: string };
  readonly settings?: {
    readonly storeName?: string;
    readonly closed?: boolean;
    readonly allowNonUniqueSkus?: boolean;
    readonly productReviewsFeatureEnabled?: boolean;
  };
}

/** Reads a store's profile. Throws the 404 that an unknown store gets. */
export async function readProfile(db: Db, storeId: number): Promise<StoreProfileView> {
  const [row] = await profileText(db, { storeId });
  if (!row) throw apiError('STORE_NOT_FOUND', 'Store not found');
  return parseOnce(storeId, row.profile);
}

const profileText = prepared((db, { storeId }: { storeId: number }) =>
  db.selectFrom('store').select('profile').where('id', '=', storeId),
);

/** Profiles parsed lately, by store. */
const parsed = new Map<number, { readonly text: string; readonly profile: StoreProfileView }>();
const MAX_PARSED = 100;

/** A profile is long, and the same for most changes: comparing it with the last text is quicker than parsing it. */
function parseOnce(storeId: number, text: string): StoreProfileView {
  const known = parsed.get(storeId);
  if (known?.text === text) return known.profile;
  const profile = JSON.parse(text) as StoreProfileView; // written by us, checked by the contract's schema
  if (parsed.size >= MAX_PARSED) parsed.clear();
  parsed.set(storeId, { text, profile });
  return profile;
}

/** The view is a part of the profile; only what the contract leaves open about absent fields differs. */
export function viewOf(profile: StoreProfile): StoreProfileView {
  return profile as unknown as StoreProfileView; // as said above
}

/** The language that texts without one are in. */
export function mainLanguage(profile: StoreProfileView): string {
  return profile.languages?.defaultLanguage ?? profile.languages?.enabledLanguages?.[0] ?? 'en';
}
