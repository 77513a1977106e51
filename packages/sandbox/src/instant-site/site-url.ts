import { ORIGIN_MARK } from '../platform/origin.ts';

/** Where a store's site is, as a path. */
export function sitePath(storeId: number): string {
  return `/site/${storeId}`;
}

/** Where a store's site is. Holds the mark of the sandbox's address. */
export function siteUrl(storeId: number): string {
  return `${ORIGIN_MARK}${sitePath(storeId)}`;
}
