import { html, raw } from 'hono/html';
import type { SitePage, SiteTile } from '@ecwid-kit/types/instant-site';
import { assetPath } from '../../storefront/assets/assets.ts';
import { NONE, type Html } from '../../storefront/html/html.ts';
import { plainText } from '../../storefront/html/sanitise.ts';
import { storeName, type PageContext } from '../../storefront/visit/page-context.ts';
import { tilesOf, type SiteDocument } from '../content/site-document.ts';
import { siteScript } from './site-script.ts';
import { siteStyle } from './site-style.ts';
import { isFrame, renderTile } from './render-tile.ts';

/** What a page of a site is drawn from. */
export interface SiteView {
  /** The store's storefront: its products, words and formats. */
  readonly page: PageContext;
  readonly site: SiteDocument;
  readonly current: SitePage;
  /** `/site/1003` */
  readonly root: string;
  /** Goes after the site's own links: the draft stays the draft. */
  readonly query: string;
}

/** A page of an Instant Site as HTML. */
export async function siteHtml(view: SiteView): Promise<string> {
  const { page, site, current, query } = view;
  const tiles = tilesOf(site, current).filter((tile) => tile.visibility !== false && isShown(current, tile));
  const rendered = await Promise.all(tiles.map(async (tile) => ({ tile, body: await renderTile(view, tile) })));
  const body = rendered.filter(({ tile }) => !isFrame(tile.type));
  const framed = (...types: string[]) =>
    rendered.filter(({ tile }) => types.includes(tile.type)).map((each) => each.body);
  const name = storeName(page);
  const title = current.seoTitle || (current.title ? `${current.title} – ${name}` : name);
  const description = plainText(current.seoDescription, 160);
  return String(
    await html`<!doctype html>
      <html lang="${page.lang.replace('_', '-')}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          ${description ? html`<meta name="description" content="${description}" />` : NONE}
          ${current.indexed === false || query ? html`<meta name="robots" content="noindex" />` : NONE}
          ${shareImage(current)}
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="${assetPath('shop.css')}" />
          <style>
            ${raw(siteStyle(site.colors))}
          </style>
          ${await siteScript(page)}
          <script nonce="${page.nonce}" src="/script.js?${page.storeId}" defer></script>
        </head>
        <body>
          <a class="skip-link" href="#main">${page.texts.skipToContent}</a>
          ${framed('ANNOUNCEMENT_BAR')} ${framed('HEADER', 'CUSTOM_HEADER')}
          <main id="main" class="site-main" tabindex="-1">${body.map((each) => each.body)}</main>
          ${framed('FOOTER', 'CUSTOM_FOOTER')}
        </body>
      </html>`,
  );
}

function shareImage({ shareImage: image }: SitePage): Html | Promise<Html> {
  return image && /^https?:\/\//i.test(image) ? html`<meta property="og:image" content="${image}" />` : NONE;
}

/** The page says whether it has the parts that frame it. */
function isShown(page: SitePage, { type }: SiteTile): boolean {
  if (type === 'HEADER' || type === 'CUSTOM_HEADER') return page.visibleHeader !== false;
  if (type === 'FOOTER' || type === 'CUSTOM_FOOTER') return page.visibleFooter !== false;
  return type !== 'ANNOUNCEMENT_BAR' || page.visibleAnnouncementBar !== false;
}
