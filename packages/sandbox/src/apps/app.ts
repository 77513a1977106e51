import type { AppListing, AppSettings } from '@ecwid-kit/types/control';

/** An app as the sandbox works with it. */
export interface App {
  readonly clientId: string;
  readonly kind: 'custom' | 'public';
  /** The store a custom app was made in. 0 for public ones. */
  readonly ownerStoreId: number;
  readonly name: string;
  readonly settings: AppSettings;
  readonly listing: AppListing;
  /** Unix seconds. */
  readonly created: number;
}

/** What is said of an app when it is registered. */
export type AppDescription = Omit<App, 'created'>;
