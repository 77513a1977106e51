import type { Platform } from '../../platform/platform.ts';
import { apiError } from '../../rest/api-error.ts';
import type { Shop } from '../../shop/index.ts';
import { openPage } from '../visit/open-page.ts';
import type { PageContext } from '../visit/page-context.ts';

/** Opens a storefront page for nobody in particular. Throws the 404 of a store that is not there. */
export async function openStaticPage(
  platform: Platform,
  shop: Shop,
  storeId: number,
  lang: string | undefined,
): Promise<PageContext> {
  const url = new URL(`/shop/${storeId}`, platform.origin());
  if (lang !== undefined) url.searchParams.set('lang', lang);
  const opened = await openPage(platform, shop, storeId, new Request(url));
  if (!opened) throw apiError('STORE_NOT_FOUND', 'Store not found');
  if (opened.suspended)
    throw apiError('STORE_NOT_FOUND', 'Store not found', 'The store is suspended: it has no storefront.');
  // Its language is in the call, not in the addresses of the page.
  return { ...opened.page, url: new URL(url.pathname, url) };
}
