import { siteHostOperations, siteOperations } from '@ecwid-kit/types/instant-site';
import { mount } from '../rest/mount.ts';
import type { Mounted } from '../rest/route-matcher.ts';
import { sitePageHandlers, siteTileHandlers } from './content/site-content-handlers.ts';
import { siteThemeHandlers } from './content/site-theme-handlers.ts';
import { siteImageHandlers } from './images/site-image-handlers.ts';
import { siteRedirectHandlers } from './redirects/redirect-handlers.ts';
import { siteHostHandlers, siteLifecycleHandlers, siteProfileHandlers, siteTextHandlers } from './site-handlers.ts';

/** The calls of the Instant Site's own API with the functions that answer them. */
export function mountedSiteOperations(): Mounted[] {
  const handlers = {
    host: siteHostHandlers,
    profile: siteProfileHandlers,
    lifecycle: siteLifecycleHandlers,
    pages: sitePageHandlers,
    tiles: siteTileHandlers,
    images: siteImageHandlers,
    themes: siteThemeHandlers,
    texts: siteTextHandlers,
    redirects: siteRedirectHandlers,
  };
  return mount({ ...siteHostOperations, ...siteOperations }, handlers, 'instantSite.');
}
