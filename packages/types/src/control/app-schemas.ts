import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { ENDPOINT_SETTINGS, type EndpointSetting } from '../endpoints/endpoint-settings.ts';
import { SCOPES, type Scope } from '../scopes/scopes.ts';
import { momentSchema } from './moment.ts';

const scopeSchema = schema(() => z.enum(Object.keys(SCOPES) as [Scope, ...Scope[]])); // Object.keys forgets the key type
const endpointNames = Object.keys(ENDPOINT_SETTINGS) as [EndpointSetting, ...EndpointSetting[]]; // the same

/** Sections of the admin that can hold an app's tab. */
export const APP_SECTIONS = ['sales', 'catalog', 'marketing', 'reports', 'apps', 'settings'] as const;

/** What the platform knows of an app beside its name and keys. Developers change it by request only. */
export const appSettingsSchema = schema(() =>
  z
    .object({
      /** What it may ask for. `read_store_profile` is always among what it gets. */
      scopes: z.array(scopeSchema()),
      endpoints: z.partialRecord(z.enum(endpointNames), z.url({ protocol: /^https?$/ })),
      /** The tab's label in the admin. */
      pageTitle: z.string().max(40).optional(),
      section: z.enum(APP_SECTIONS).optional(),
      /** How the iframe payload travels: as a hex fragment, or encrypted in the query. */
      authMode: z.enum(['default', 'enhanced']),
      /** Headers added to each webhook. */
      webhookHeaders: z.record(z.string(), z.string()).optional(),
    })
    .meta({ id: 'AppSettings' }),
);
export type AppSettings = Infer<typeof appSettingsSchema>;

/** What the App Market shows of a public app. */
export const appListingSchema = schema(() =>
  z
    .object({
      tagline: z.string().optional(),
      /** HTML. */
      description: z.string().optional(),
      developer: z.string().optional(),
      categories: z.array(z.string()).optional(),
      countries: z.array(z.string()).optional(),
      supportUrl: z.string().optional(),
      privacyUrl: z.string().optional(),
      screenshots: z.array(z.string()).optional(),
      /** In words: `€4.90 a month`. Absent: free. */
      price: z.string().optional(),
      trialDays: z.int().optional(),
    })
    .meta({ id: 'AppListing' }),
);
export type AppListing = Infer<typeof appListingSchema>;

/** An app of the App Market, as one store sees it. */
export const marketAppSchema = schema(() =>
  z
    .object({
      clientId: z.string(),
      name: z.string(),
      listing: appListingSchema(),
      scopes: z.array(scopeSchema()),
      /** It has a page in the admin. */
      hasPage: z.boolean(),
      installed: z.boolean(),
    })
    .meta({ id: 'MarketApp' }),
);
export type MarketApp = Infer<typeof marketAppSchema>;

/** An app that a store has installed. */
export const installationSchema = schema(() =>
  z
    .object({
      clientId: z.string(),
      name: z.string(),
      kind: z.enum(['custom', 'public']),
      scopes: z.array(scopeSchema()),
      installed: momentSchema(),
      subscriptionStatus: z.enum(['ACTIVE', 'TRIAL', 'SUSPENDED']),
      hasPage: z.boolean(),
      pageTitle: z.string().optional(),
      section: z.enum(APP_SECTIONS).optional(),
      openAppUrl: z.string().optional(),
      /** Webhooks are held back after two weeks of failures. */
      webhooksBlocked: z.boolean(),
    })
    .meta({ id: 'Installation' }),
);
export type Installation = Infer<typeof installationSchema>;

/** Where the merchant goes after installing: the app's tab, another site (with the code), or nowhere. */
export const installedSchema = schema(() =>
  z
    .object({ opens: z.enum(['page', 'redirect', 'nothing']), redirectUrl: z.string().optional() })
    .meta({ id: 'Installed' }),
);

/** How an app's page is opened: the whole address, payload included. Never to be stored or logged. */
export const openedAppSchema = schema(() =>
  z
    .object({
      iframeUrl: z.string(),
      clientId: z.string(),
      pageTitle: z.string(),
      authMode: z.enum(['default', 'enhanced']),
    })
    .meta({ id: 'OpenedApp' }),
);
export type OpenedApp = Infer<typeof openedAppSchema>;

export const updateRequestSchema = schema(() =>
  z
    .object({
      id: z.int(),
      clientId: z.string(),
      storeId: z.int(),
      appName: z.string(),
      askedBy: z.string(),
      message: z.string(),
      /** The settings as they would be. */
      settings: appSettingsSchema(),
      status: z.enum(['pending', 'approved', 'declined']),
      created: momentSchema(),
      decided: momentSchema().optional(),
    })
    .meta({ id: 'UpdateRequest' }),
);
export type UpdateRequest = Infer<typeof updateRequestSchema>;

/** An app as its developer sees it. Keys and tokens are masked; `reveal` gives them. */
export const developerAppSchema = schema(() =>
  z
    .object({
      clientId: z.string(),
      name: z.string(),
      kind: z.enum(['custom', 'public']),
      settings: appSettingsSchema(),
      installed: z.boolean(),
      /** What the living tokens carry. Differs from the settings until the app is reinstalled. */
      grantedScopes: z.array(scopeSchema()),
      maskedClientSecret: z.string(),
      maskedSecretToken: z.string().optional(),
      maskedPublicToken: z.string().optional(),
      created: momentSchema(),
      requests: z.array(updateRequestSchema()),
    })
    .meta({ id: 'DeveloperApp' }),
);
export type DeveloperApp = Infer<typeof developerAppSchema>;

/** An app as whoever runs the sandbox registers it. Its client secret is made when none is given, and is kept. */
export const appRegistrationSchema = schema(() =>
  z
    .object({
      name: z.string(),
      clientSecret: z.string().min(16).optional(),
      settings: appSettingsSchema(),
      listing: appListingSchema().optional(),
      /** The store of a custom app. Absent: a public one. */
      customOfStore: z.int().optional(),
    })
    .meta({ id: 'AppRegistration' }),
);
export type AppRegistration = Infer<typeof appRegistrationSchema>;

export const registeredAppSchema = schema(() =>
  z
    .object({
      clientId: z.string(),
      name: z.string(),
      kind: z.enum(['custom', 'public']),
      settings: appSettingsSchema(),
      listing: appListingSchema(),
      clientSecret: z.string().optional(),
    })
    .meta({ id: 'RegisteredApp' }),
);
