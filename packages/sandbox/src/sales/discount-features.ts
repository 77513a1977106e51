import type { Promotion } from '@ecwid-kit/types';
import { apiError } from '../rest/api-error.ts';
import type { StoreProfileView } from '../stores/store-profile.ts';

/** The flags of `account.availableFeatures` that discounts need. But for the coupons' their names are taken from the errors. */
const FEATURES = {
  DISCOUNT_COUPONS: ['DISCOUNTS_FEATURE_NOT_AVAILABLE', 'discount coupons'],
  ADVANCED_DISCOUNTS: ['ADVANCED_DISCOUNTS_FEATURE_NOT_AVAILABLE', 'promotions'],
  SHIPPING_DISCOUNTS: ['SHIPPING_DISCOUNTS_FEATURE_NOT_AVAILABLE', 'discounts on shipping'],
  CUSTOMER_GROUPS: ['CUSTOMER_GROUPS_FEATURE_NOT_AVAILABLE', 'discounts for customer groups'],
} as const;

/** Throws the 403 of a store that has no coupons. */
export function checkCouponsFeature(profile: StoreProfileView): void {
  check(profile, 'DISCOUNT_COUPONS');
}

/** Throws the 403 of a store that has no promotions. */
export function checkPromotionsFeature(profile: StoreProfileView): void {
  check(profile, 'ADVANCED_DISCOUNTS');
}

/** Throws the 403 of a store that has no promotions of this kind. */
export function checkPromotionFeatures(profile: StoreProfileView, { discountBase, triggers = {} }: Promotion): void {
  if (discountBase === 'SHIPPING') check(profile, 'SHIPPING_DISCOUNTS');
  if (triggers.customerGroups && triggers.customerGroups.length > 0) check(profile, 'CUSTOMER_GROUPS');
}

function check({ account }: StoreProfileView, feature: keyof typeof FEATURES): void {
  if (account?.availableFeatures?.includes(feature)) return;
  const [code, what] = FEATURES[feature];
  throw apiError(
    code,
    `The store has no ${what}`,
    `Its account.availableFeatures lack ${feature}. Whoever runs the sandbox can change the features of a store.`,
  );
}
