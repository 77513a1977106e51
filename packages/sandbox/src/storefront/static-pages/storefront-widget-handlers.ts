import type { Operations, StaticPage } from '@ecwid-kit/types';
import { apiError } from '../../rest/api-error.ts';
import type { Handlers } from '../../rest/call.ts';
import type { Shop } from '../../shop/index.ts';
import type { PageContext } from '../visit/page-context.ts';
import { findWidgetPage, type FoundPage } from './find-widget-page.ts';
import { openStaticPage } from './open-static-page.ts';
import type { StaticPageOptions } from './static-page.ts';
import { staticCategoryPage, staticHomePage, staticProductPage } from './storefront-page-handlers.ts';

/** Answers the call that finds pages by their slugs. */
export const storefrontWidgetHandlers = (shop: Shop): Handlers<Operations['storefrontWidget']> => ({
  async findPage({ platform, storeId, query }) {
    if (!query.storeRootPage && !query.slug) {
      throw apiError(
        'SLUG_PARAMETER_EMPTY',
        'The slug is empty',
        'Send slug, or storeRootPage=true for the front page.',
      );
    }
    const page = await openStaticPage(platform, shop, storeId, query.lang);
    const slug = query.storeRootPage ? '' : (query.slug ?? '');
    const found = await findWidgetPage(page, slug);
    if (!found) return { status: 'NOT_FOUND' };
    const { type, canonicalSlug, id } = found;
    const staticContent = query.getStaticContent ? await staticContentOf(page, found, query) : undefined;
    return {
      status: canonicalSlug === slug.replaceAll(/^\/+|\/+$/g, '') ? 'OK' : 'NONCANONICAL',
      type,
      canonicalSlug,
      ...(id !== undefined && { storeEntityData: { id: String(id) } }),
      ...(staticContent && { staticContent }),
    };
  },
});

/** Only what is the same for everybody has static code. */
async function staticContentOf(
  page: PageContext,
  { type, id = 0 }: FoundPage,
  options: StaticPageOptions,
): Promise<StaticPage | undefined> {
  if (type === 'ROOT') return staticHomePage(page, options);
  if (type === 'PRODUCT') return staticProductPage(page, id, options);
  return type === 'CATEGORY' ? staticCategoryPage(page, id, options) : undefined;
}
