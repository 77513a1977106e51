import { Hono } from 'hono';
import type { Platform } from '../../platform/platform.ts';
import type { Shop } from '../../shop/index.ts';
import { contentSecurityPolicy, PAGE_HEADERS } from '../../storefront/http/security-headers.ts';
import { openPage } from '../../storefront/visit/open-page.ts';
import { readSite } from '../content/site-repository.ts';
import { PREVIEW_PREFIX, showcasePreview } from '../content/tile-editor.ts';
import { findRedirectFrom } from '../redirects/redirect-repository.ts';
import { sitePath } from '../site-url.ts';
import { opensDraft } from '../tokens/site-tokens.ts';
import { siteHtml } from './site-page.ts';

interface SiteAppDeps {
  readonly platform: Platform;
  readonly shop: Shop;
}

/** Every store's Instant Site: the published version, or with `?draft&signature=` the draft. */
export function createSiteApp(deps: SiteAppDeps): Hono {
  const app = new Hono();
  app.get(`${PREVIEW_PREFIX}/:name{[a-z_0-9]+\\.svg}`, (c) => {
    const svg = showcasePreview(c.req.param('name').replace(/\.svg$/, ''));
    return svg === undefined ? c.notFound() : c.body(svg, 200, { 'Content-Type': 'image/svg+xml' });
  });
  app.get('/site/:storeId{[0-9]{1,15}}/*', (c) => answerSite(deps, Number(c.req.param('storeId')), c.req.raw));
  return app;
}

async function answerSite({ platform, shop }: SiteAppDeps, storeId: number, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const root = sitePath(storeId);
  const urlPath = url.pathname.slice(root.length).replace(/\/+$/, '') || '/';
  const signature = url.searchParams.get('signature') ?? '';
  const isDraft = url.searchParams.has('draft');
  if (isDraft && !(await opensDraft(platform, storeId, signature))) {
    return text('The signature does not open the draft: get one with grant_type=draft_code. It lives for a day.', 403);
  }
  const shopUrl = new URL(`/shop/${storeId}${url.search}`, url);
  const opened = await openPage(platform, shop, storeId, new Request(shopUrl, { headers: request.headers }));
  if (!opened) return text('There is no such site', 404);
  const redirect = await findRedirectFrom(platform.db, storeId, urlPath);
  if (redirect) {
    const { toUrl } = redirect;
    return new Response(null, {
      status: 301,
      headers: { Location: toUrl.startsWith('/') ? `${root}${toUrl}` : toUrl },
    });
  }
  const site = await readSite(platform.db, storeId, isDraft ? 'draft' : 'published');
  const current = site.pages.find((page) => page.urlPath === urlPath && (isDraft || page.visible !== false));
  if (!current) return text('There is no such page', 404);
  const query = isDraft ? `?draft&signature=${encodeURIComponent(signature)}` : '';
  return new Response(await siteHtml({ page: opened.page, site, current, root, query }), {
    headers: {
      ...PAGE_HEADERS,
      'Cache-Control': isDraft ? 'private, no-store' : 'no-cache',
      'Content-Security-Policy': contentSecurityPolicy(opened.page),
      // The address of a draft holds what opens it.
      ...(isDraft && { 'Referrer-Policy': 'no-referrer' }),
    },
  });
}

function text(message: string, status: number): Response {
  return new Response(message, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
