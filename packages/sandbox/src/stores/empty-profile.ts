import { formatMoment } from '@ecwid-kit/types';
import { storefrontUrl } from './storefront-urls.ts';

export interface NewStore {
  readonly id: number;
  readonly name: string;
  readonly ownerEmail: string;
  readonly ownerName: string;
  /** More of the profile, in the shape of `PUT /profile`. */
  readonly profile?: Readonly<Record<string, unknown>>;
}

/** The profile of a new store: US dollars, English, no taxes, nothing to ship with. */
export function emptyProfile(
  { id, name, ownerEmail, ownerName, profile = {} }: NewStore,
  nowSeconds: number,
): Record<string, unknown> {
  return deepMerge(
    {
      generalInfo: {
        storeId: id,
        storeUrl: storefrontUrl(id),
        profileId: `p${id}`,
        starterSite: {
          ecwidSubdomain: `store${id}`,
          ecwidSubdomainSuffix: 'company.site',
          generatedUrl: storefrontUrl(id),
        },
        websitePlatform: 'instantsite',
      },
      account: {
        accountName: ownerName,
        accountNickName: ownerName.split(' ')[0],
        accountEmail: ownerEmail,
        availableFeatures: [
          'COMBINATIONS',
          'ORDER_EDITOR',
          'INVENTORY',
          'MARKETPLACES',
          'DISCOUNT_COUPONS',
          'ADVANCED_DISCOUNTS',
          'SHIPPING_DISCOUNTS',
          'CUSTOMER_GROUPS',
          'CUSTOM_APPS',
          'DOMAIN_PURCHASE_FEATURE',
          'INVITE_STAFF_FEATURE',
        ],
        whiteLabel: false,
        registrationDate: formatMoment(nowSeconds),
        suspended: false,
        limitsAndRestrictions: { maxProductLimit: 1_000_000 },
      },
      settings: {
        storeName: name,
        closed: false,
        favoritesEnabled: true,
        productReviewsFeatureEnabled: true,
        defaultProductSortOrder: 'DEFINED_BY_STORE_OWNER',
      },
      mailNotifications: { adminNotificationEmails: [ownerEmail], customerNotificationFromEmail: ownerEmail },
      company: {
        companyName: name,
        email: ownerEmail,
        street: '',
        city: '',
        countryCode: 'US',
        postalCode: '',
        stateOrProvinceCode: '',
        phone: '',
      },
      formatsAndUnits: {
        currency: 'USD',
        currencyPrefix: '$',
        currencySuffix: '',
        currencyGroupSeparator: ',',
        currencyDecimalSeparator: '.',
        currencyPrecision: 2,
        currencyTruncateZeroFractional: false,
        currencyRate: 1,
        weightUnit: 'POUND',
        weightGroupSeparator: ',',
        weightDecimalSeparator: '.',
        weightTruncateZeroFractional: false,
        weightPrecision: 2,
        dimensionsUnit: 'IN',
        volumeUnit: 'OZ',
        dateFormat: 'MMM d, yyyy',
        timeFormat: 'hh:mm a',
        timezone: 'America/New_York',
        orderNumberPrefix: '',
        orderNumberSuffix: '',
        orderNumberMinDigitsAmount: 0,
        orderNumberNextNumber: 1,
      },
      languages: { enabledLanguages: ['en'], defaultLanguage: 'en', facebookPreferredLocale: '' },
      shipping: { handlingFee: { name: '', value: 0, description: '' }, shippingOrigin: {}, shippingOptions: [] },
      taxSettings: { automaticTaxEnabled: false, pricesIncludeTax: false, taxes: [] },
      zones: [],
      payment: { paymentOptions: [], applePay: { enabled: false, available: false } },
      businessRegistrationID: { name: '', value: '' },
      legalPagesSettings: { requireTermsAgreementAtCheckout: false, legalPages: [] },
      designSettings: {},
      productFiltersSettings: { enabledInStorefront: true, filterSections: [] },
    },
    profile,
  );
}

/** Puts one tree over another: objects are merged, everything else, arrays included, replaced. */
export function deepMerge(
  base: Readonly<Record<string, unknown>>,
  over: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = isTree(before) && isTree(value) ? deepMerge(before, value) : value;
  }
  return merged;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
