import type { Scope, StoreProfile } from '@ecwid-kit/types';
import { apiError } from '../rest/api-error.ts';
import type { TokenInfo } from '../apps/token-directory.ts';

/** What a shopper's page needs of a store, and no more. Which fields exactly is unconfirmed. */
const PUBLIC_PARTS = [
  'generalInfo',
  'languages',
  'designSettings',
  'productFiltersSettings',
  'legalPagesSettings',
] as const;
const PUBLIC_SETTINGS = [
  'storeName',
  'storeDescription',
  'storeDescriptionTranslated',
  'closed',
  'defaultProductSortOrder',
  'hideOutOfStockProductsInStorefront',
  'favoritesEnabled',
  'showPricePerUnit',
] as const;

export interface ProfileQuery {
  readonly showExtendedInfo?: boolean | undefined;
  readonly getStoreVertical?: boolean | undefined;
  readonly getFeaturesByPlans?: boolean | undefined;
}

interface Seen {
  readonly caller: TokenInfo | undefined;
  readonly query: ProfileQuery;
  /** The plan of the store: `ECWID_UNLIMITED`. */
  readonly plan: string;
}

/** A store's profile as a secret token sees it: some parts need a scope more, some have to be asked for. */
export function visibleProfile(profile: StoreProfile, { caller, query, plan }: Seen): StoreProfile {
  const may = (scope: Scope) => caller?.scopes.has(scope) === true;
  if (query.showExtendedInfo && !may('read_store_profile_extended')) {
    throw apiError(
      'INSUFFICIENT_APP_SCOPE',
      'The app does not have the required access: read_store_profile_extended',
      'showExtendedInfo needs it. Without the parameter the rest of the profile comes.',
    );
  }
  const { verticalSettings, accountBilling: _billing, account = {}, ...parts } = profile;
  const { limitsAndRestrictions, featuresByPlans: _features, ...rest } = account;
  const features = Object.fromEntries((account.availableFeatures ?? []).map((feature) => [feature, plan]));
  return {
    ...parts,
    account: {
      ...rest,
      ...(limitsAndRestrictions && may('read_store_limits') && { limitsAndRestrictions }),
      ...(query.getFeaturesByPlans && { featuresByPlans: features }),
    },
    taxes: profile.taxSettings?.taxes ?? [], // older, the same
    ...(query.getStoreVertical && { verticalSettings: verticalSettings ?? {} }),
    ...(query.showExtendedInfo && { accountBilling: billingOf(profile, plan) }),
  };
}

/** The profile as a public token sees it. */
export function publicProfile(profile: StoreProfile): StoreProfile {
  const visible: StoreProfile = { generalInfo: profile.generalInfo };
  for (const part of PUBLIC_PARTS) Object.assign(visible, profile[part] && { [part]: profile[part] });
  const settings = Object.entries(profile.settings ?? {});
  visible.settings = Object.fromEntries(settings.filter(([name]) => PUBLIC_SETTINGS.some((known) => known === name)));
  const formats = Object.entries(profile.formatsAndUnits ?? {});
  visible.formatsAndUnits = Object.fromEntries(formats.filter(([name]) => !name.startsWith('orderNumber')));
  return visible;
}

/** The sandbox charges nobody: the plan is what there is to tell. */
function billingOf(profile: StoreProfile, plan: string): NonNullable<StoreProfile['accountBilling']> {
  return {
    channelid: 'ecwid',
    pricingPlanId: plan,
    pricingPlanName: plan,
    inGracePeriod: false,
    internalBilling: true,
    billingPageVisibleInCP: true,
    ...profile.accountBilling,
  };
}
