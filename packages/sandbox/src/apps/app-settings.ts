import type { Scope } from '@ecwid-kit/types';
import type { EndpointSetting } from '@ecwid-kit/types/endpoints';

/** What the platform knows of an app beside its name and keys. Changed by request only. */
export interface AppSettings {
  /** What it may ask for. `read_store_profile` is always among what it gets. */
  readonly scopes: readonly Scope[];
  readonly endpoints: Readonly<Partial<Record<EndpointSetting, string>>>;
  /** The tab's label in the admin. */
  readonly pageTitle?: string;
  /** The admin's section that holds the tab. */
  readonly section?: string;
  /** How the iframe payload travels: as a hex fragment, or encrypted in the query. */
  readonly authMode: 'default' | 'enhanced';
  /** Headers added to each webhook. */
  readonly webhookHeaders?: Readonly<Record<string, string>>;
}

/** What the App Market shows of a public app. */
export interface AppListing {
  readonly tagline?: string;
  readonly description?: string;
  readonly developer?: string;
  readonly categories?: readonly string[];
  readonly countries?: readonly string[];
  readonly supportUrl?: string;
  readonly privacyUrl?: string;
  readonly screenshots?: readonly string[];
  readonly price?: string;
  /** Days of trial. Absent for free apps. */
  readonly trialDays?: number;
}

/** An app as the sandbox works with it. */
export interface App {
  readonly clientId: string;
  readonly kind: 'custom' | 'public';
  readonly ownerStoreId: number;
  readonly name: string;
  readonly settings: AppSettings;
  readonly listing: AppListing;
}
