import * as z from 'zod';
import { addressShape } from '../addresses/address-schemas.ts';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema, openEnum } from '../contract/wire.ts';

/** What a store's site is made with. More names exist than are documented. */
export const WEBSITE_PLATFORMS = ['instantsite', 'wix', 'wordpress', 'iframe', 'joomla', 'yola', 'unknown'] as const;

/** The Instant Site of a store. */
const starterSiteSchema = schema(() =>
  z
    .object({
      ecwidSubdomain: z.string().optional(),
      ecwidSubdomainSuffix: z.string().optional(),
      customDomain: z.string().optional(),
      generatedUrl: z.string().optional(),
      storeLogoUrl: z.string().optional(),
      slugsWithoutIdsEnabled: z.boolean().optional(),
    })
    .meta({ id: 'StarterSite' }),
);

/** What store this is, and where its site is. */
export const generalInfoSchema = schema(() =>
  z
    .object({
      storeId: z.int(),
      profileId: z.string().optional(),
      storeUrl: z.string().optional(),
      starterSite: starterSiteSchema().optional(),
      websitePlatform: openEnum(WEBSITE_PLATFORMS).optional(), // default unknown
      storefrontUrlFormat: z.enum(['IFRAME', 'WIX', 'QUERY', 'HASH', 'CLEAN']).optional(),
      storefrontUrlSlugFormat: z.enum(['WITH_IDS', 'WITHOUT_IDS']).optional(),
    })
    .meta({ id: 'GeneralInfo' }),
);
export type GeneralInfo = Infer<typeof generalInfoSchema>;

/** The merchant's account. `availableFeatures` follows from the plan. */
export const accountSchema = schema(() =>
  z
    .object({
      accountName: z.string().optional(),
      accountNickName: z.string().optional(),
      accountEmail: z.string().optional(),
      whiteLabel: z.boolean().optional(),
      brandName: z.string().optional(),
      supportEmail: z.string().optional(),
      suspended: z.boolean().optional(),
      paid: z.boolean().optional(),
      availableFeatures: z.array(z.string()).optional(),
      featuresByPlans: z.record(z.string(), z.string()).optional(), // feature to the plan that has it
      registrationDate: dateTimeSchema().optional(),
      trackStorefrontStats: z.boolean().optional(),
      itunesSubscriptionsAvailable: z.boolean().optional(),
      googlePlaySubscriptionsAvailable: z.boolean().optional(),
      limitsAndRestrictions: z.object({ maxProductLimit: z.int().optional() }).optional(),
    })
    .meta({ id: 'Account' }),
);

/** What the store pays for its plan. There with the scope `read_store_profile_extended`. */
export const accountBillingSchema = schema(() =>
  z
    .object({
      channelid: z.string().optional(),
      pricingPlanId: z.string().optional(),
      pricingPlanName: z.string().optional(),
      pricingPlanPeriod: z.string().optional(),
      nextRecurringChargeDate: z.string().optional(),
      nextRecurringChargeAmount: z.string().optional(),
      nextRecurringChargeCurrency: z.string().optional(),
      nextRecurringChargeAmountFormatted: z.string().optional(),
      inGracePeriod: z.boolean().optional(),
      willDowngradeAt: z.string().nullish(),
      internalBilling: z.boolean().optional(),
      paymentMethod: z.string().optional(),
      billingPageVisibleInCP: z.boolean().optional(),
      itunesSubscriptionAvailableOnChannel: z.boolean().optional(),
    })
    .meta({ id: 'AccountBilling' }),
);

/** The company behind the store, and the place goods are sent from: both have this form. */
export const companySchema = schema(() =>
  z
    .object({ companyName: z.string().optional(), email: z.string().optional(), ...addressShape() })
    .meta({ id: 'Company' }),
);
export type Company = Infer<typeof companySchema>;

/** The languages of the store's texts, by ISO 639-1 code. */
export const languagesSchema = schema(() =>
  z
    .object({
      enabledLanguages: z.array(z.string()).optional(),
      defaultLanguage: z.string().optional(),
      facebookPreferredLocale: z.string().optional(),
    })
    .meta({ id: 'Languages' }),
);

/** The registration number that invoices show, and what it is called. */
export const businessRegistrationIdSchema = schema(() =>
  z.object({ name: z.string().optional(), value: z.string().optional() }).meta({ id: 'BusinessRegistrationId' }),
);

/** A feature of the platform that a store may have on trial. */
export const featureToggleSchema = schema(() =>
  z
    .object({ name: z.string(), visible: z.boolean().optional(), enabled: z.boolean().optional() })
    .meta({ id: 'FeatureToggle' }),
);

/** What line of business the store is in. */
export const verticalSettingsSchema = schema(() =>
  z
    .object({
      vertical: z.string().optional(),
      primarySubvertical: z.string().optional(),
      subverticals: z.array(z.string()).optional(),
      productTypes: z.array(z.string()).optional(),
    })
    .meta({ id: 'VerticalSettings' }),
);
