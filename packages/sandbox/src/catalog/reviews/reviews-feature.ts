import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { readProfile } from '../../stores/store-profile.ts';

interface ReviewSettings {
  readonly settings?: { readonly productReviewsFeatureEnabled?: boolean | undefined } | undefined;
}

/** Whether the store has reviews: unless its profile says no. */
export function hasReviews({ settings }: ReviewSettings): boolean {
  return settings?.productReviewsFeatureEnabled !== false;
}

/** Throws the 403 of a store that has switched reviews off. */
export async function checkReviewsFeature(db: Db, storeId: number): Promise<void> {
  if (hasReviews(await readProfile(db, storeId))) return;
  throw apiError(
    'PRODUCT_REVIEWS_FEATURE_NOT_AVAILABLE',
    'Product reviews are not available in this store',
    'The store has switched them off. PUT /profile with settings.productReviewsFeatureEnabled true switches them on.',
  );
}
