import type { StoreProfileUpdate } from '@ecwid-kit/types';
import type { SiteProfile, SiteProfileUpdate } from '@ecwid-kit/types/instant-site';
import { ORIGIN_MARK } from '../platform/origin.ts';
import type { WriteTransaction } from '../platform/platform.ts';
import type { Db } from '../storage/database.ts';
import { readWholeProfile, updateProfile } from '../stores/write-profile.ts';
import { MAX_PAGES } from './content/change-pages.ts';
import { readSite, readSiteSettings, saveSiteSettings } from './content/site-repository.ts';
import { siteUrl } from './site-url.ts';

/** The profile of a store's site. Most of it is the store's own. Throws the 404 of an unknown store. */
export async function readSiteProfile(db: Db, storeId: number): Promise<SiteProfile> {
  const { profile, plan } = await readWholeProfile(db, storeId);
  const { settings = {}, company = {}, formatsAndUnits = {}, languages = {}, account = {} } = profile;
  const own = await readSiteSettings(db, storeId);
  const [draft, published] = [await readSite(db, storeId, 'draft'), await readSite(db, storeId, 'published')];
  const isPaid = plan !== 'ECWID_FREE';
  return {
    siteId: String(storeId),
    locale: languages.defaultLanguage ?? languages.enabledLanguages?.[0] ?? 'en',
    enabledLanguages: languages.enabledLanguages ?? ['en'],
    storeName: settings.storeName ?? '',
    tracking: { googleUniversalAnalyticsId: '', heapEnabled: false },
    countryCode: company.countryCode ?? '',
    postalCode: company.postalCode ?? '',
    email: company.email ?? account.accountEmail ?? '',
    dateFormat: formatsAndUnits.dateFormat ?? '',
    timeFormat: formatsAndUnits.timeFormat ?? '',
    timezoneOffsetInMinutes: own.timezoneOffsetInMinutes ?? 0,
    storeClosed: settings.closed ?? false,
    storeSuspended: account.suspended ?? false,
    isTemplateSite: false,
    siteUrl: siteUrl(storeId),
    subscription: {
      channelId: 'ecwid',
      channelType: 'ecwid',
      planName: plan,
      planPeriod: 'monthly',
      isPaid,
      isAllowNewCookieBanner: true,
      maxPageNumber: MAX_PAGES,
      isMultilingualStoreFeatureEnabled: true,
      isAdvancedDiscountsFeatureAvailable: isPaid,
      isBasicEcommerceFeatureEnabled: true,
      isRichTextEditorEnabled: true,
      isTemplateMarketFeatureEnabled: true,
      isAccessToControlPanel: true,
      isStorefrontAgeConfirmationFeatureEnabled: true,
    },
    ...(own.latestPublishTimestamp !== undefined && { latestPublishTimestamp: own.latestPublishTimestamp }),
    onboarding: {},
    vertical: profile.verticalSettings?.vertical ?? '',
    previewTemplateInsideEditor: false,
    featureFlags: {},
    isDraftChanged: JSON.stringify(draft) !== JSON.stringify(published),
    hideEcwidLinks: account.whiteLabel ?? false,
    ecwidApiUrl: `${ORIGIN_MARK}/api/v1`,
    storefrontFiltersEnabled: profile.productFiltersSettings?.enabledInStorefront ?? false,
    storefrontProductReviewsFeatureEnabled: true,
  };
}

/** Changes what is the store's in the store's profile, so that everything that shows it follows. */
export async function changeSiteProfile(
  tx: WriteTransaction,
  storeId: number,
  sent: SiteProfileUpdate,
): Promise<SiteProfile> {
  const { timezoneOffsetInMinutes, ...rest } = sent;
  if (timezoneOffsetInMinutes !== undefined) {
    const settings = await readSiteSettings(tx.db, storeId);
    await saveSiteSettings(tx.db, storeId, { ...settings, timezoneOffsetInMinutes });
  }
  if (Object.keys(rest).length > 0) await updateProfile(tx, storeId, profilePatch(rest));
  tx.touch(storeId);
  return readSiteProfile(tx.db, storeId);
}

function profilePatch(sent: SiteProfileUpdate): StoreProfileUpdate {
  const { locale, enabledLanguages, storeName, countryCode, postalCode, email, dateFormat, timeFormat } = sent;
  return {
    languages: defined({ defaultLanguage: locale, enabledLanguages }),
    settings: defined({ storeName }),
    company: defined({ countryCode, postalCode, email }),
    formatsAndUnits: defined({ dateFormat, timeFormat }),
  };
}

function defined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
