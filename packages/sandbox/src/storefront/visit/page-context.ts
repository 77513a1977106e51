import type { Category, Customer, StoreProfile } from '@ecwid-kit/types';
import { formatMoney, type NumberFormats } from '../../checkout/index.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Trace } from '../../platform/trace.ts';
import type { Shop, Visit } from '../../shop/index.ts';
import type { StorefrontApp } from '../api/storefront-apps.ts';
import type { Texts } from '../texts/en.ts';

/** What every page of a storefront is drawn from. */
export interface PageContext {
  readonly platform: Platform;
  readonly shop: Shop;
  readonly storeId: number;
  /** `/shop/20260001`: where the storefront is. */
  readonly root: string;
  /** Where this page's links go: the root, or `…/embed` for pages in a frame on a page elsewhere. */
  readonly base: string;
  /** What comes after the base, without slashes around it. */
  readonly path: string;
  readonly url: URL;
  /** As it is stored, in the main language. */
  readonly profile: StoreProfile;
  readonly lang: string;
  readonly languages: readonly string[];
  readonly texts: Texts;
  readonly visit: Visit;
  readonly trace: Trace;
  /** Who is signed in. */
  readonly customer?: Customer;
  /** The cookie of whoever is, or was, signed in. */
  readonly customerToken?: string;
  /** Goes into every form. */
  readonly csrfToken: string;
  /** Allows this answer's scripts, and no others. */
  readonly nonce: string;
  /** Shown in a frame on a page elsewhere: without header and footer. */
  readonly embedded: boolean;
  readonly cartCount: number;
  /** Categories at the root, in the page's language. */
  readonly categories: readonly Category[];
  /** Installed apps that bring code of their own. */
  readonly apps: readonly StorefrontApp[];
}

/** An amount as the store writes it. */
export function money({ profile }: Pick<PageContext, 'profile'>, amount: number): string {
  const formats = (profile.formatsAndUnits ?? {}) as NumberFormats; // to it, undefined is as good as absent
  return formatMoney(amount, formats);
}

export function storeName({ profile, storeId }: Pick<PageContext, 'profile' | 'storeId'>): string {
  return profile.settings?.storeName || `Store ${storeId}`;
}

/** Whether cookies of the answer are for encrypted connections only. */
export function isSecure({ url, platform }: Pick<PageContext, 'url' | 'platform'>): boolean {
  return url.protocol === 'https:' || platform.origin().startsWith('https:');
}
