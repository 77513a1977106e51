import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { openEnum, timestampSchema } from '../contract/wire.ts';

const editable = () => ({
  locale: z.string().optional(),
  enabledLanguages: z.array(z.string()).optional(),
  storeName: z.string().optional(),
  countryCode: z.string().optional(),
  postalCode: z.string().optional(),
  email: z.string().optional(),
  dateFormat: z.string().optional(),
  timeFormat: z.string().optional(),
  timezoneOffsetInMinutes: z.int().optional(),
});

/** What may be changed of a site's profile. Most of it is the store's own profile. */
export const siteProfileUpdateSchema = schema(() => z.object(editable()).meta({ id: 'SiteProfileUpdate' }));
export type SiteProfileUpdate = Infer<typeof siteProfileUpdateSchema>;

/** What the store pays for, as far as its site goes. */
const siteSubscriptionSchema = schema(() =>
  z
    .object({
      channelId: z.string().optional(),
      channelType: z.string().optional(),
      planName: z.string().optional(),
      planPeriod: openEnum(['monthly', 'yearly']).optional(),
      isPaid: z.boolean().optional(),
      isAllowNewCookieBanner: z.boolean().optional(),
      maxPageNumber: z.int().optional(),
      isMultilingualStoreFeatureEnabled: z.boolean().optional(),
      isAdvancedDiscountsFeatureAvailable: z.boolean().optional(),
      isBasicEcommerceFeatureEnabled: z.boolean().optional(),
      isRichTextEditorEnabled: z.boolean().optional(),
      isTemplateMarketFeatureEnabled: z.boolean().optional(),
      isAccessToControlPanel: z.boolean().optional(),
      isStorefrontAgeConfirmationFeatureEnabled: z.boolean().optional(),
    })
    .meta({ id: 'SiteSubscription' }),
);

/** A site as a whole. */
export const siteProfileSchema = schema(() =>
  z
    .object({
      siteId: z.string(),
      ...editable(),
      tracking: z
        .object({ googleUniversalAnalyticsId: z.string().optional(), heapEnabled: z.boolean().optional() })
        .optional(),
      storeClosed: z.boolean().optional(), // a banner instead of the shop
      storeSuspended: z.boolean().optional(), // the shop is shown, without a checkout
      isTemplateSite: z.boolean().optional(),
      siteUrl: z.string().optional(),
      subscription: siteSubscriptionSchema().optional(),
      latestPublishTimestamp: timestampSchema().optional(),
      onboarding: z.record(z.string(), z.unknown()).optional(),
      vertical: z.string().optional(),
      previewTemplateInsideEditor: z.boolean().optional(),
      featureFlags: z.record(z.string(), z.unknown()).optional(),
      isDraftChanged: z.boolean().optional(),
      hideEcwidLinks: z.boolean().optional(),
      selectedSiteTemplateId: z.string().optional(),
      ecwidApiUrl: z.string().optional(),
      storefrontFiltersEnabled: z.boolean().optional(),
      storefrontProductReviewsFeatureEnabled: z.boolean().optional(),
    })
    .meta({ id: 'SiteProfile' }),
);
export type SiteProfile = Infer<typeof siteProfileSchema>;

/** The words of the editor and of the site, by their keys. */
export const siteTextsSchema = schema(() =>
  z
    .object({
      editorTranslations: z.record(z.string(), z.string()).optional(),
      websiteTranslations: z.record(z.string(), z.string()).optional(),
      languageTranslations: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    })
    .meta({ id: 'SiteTexts' }),
);

/** `authorization_code`: for calls. `draft_code`: for the editor and for looking at a draft. */
export const SITE_GRANT_TYPES = ['authorization_code', 'draft_code'] as const;

/** The reference calls `expiresIn` milliseconds; 86400 are the seconds of a day. */
export const siteTokenSchema = schema(() =>
  z.object({ accessToken: z.string(), tokenType: z.string(), expiresIn: z.int() }).meta({ id: 'SiteToken' }),
);
