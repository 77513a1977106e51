import { html } from 'hono/html';
import { assetPath } from '../assets/assets.ts';
import { jsonText, NONE, type Html } from '../html/html.ts';
import { plainText } from '../html/sanitise.ts';
import type { StorefrontPage } from '../api/storefront-page.ts';
import { storeName, type PageContext } from '../visit/page-context.ts';
import { siteFooter, siteHeader } from './site-frame.ts';

export interface PageContent {
  /** Of the browser's tab, without the store's name. */
  readonly title: string;
  readonly description?: string | undefined;
  /** What the storefront's JavaScript API says about the page. */
  readonly about?: StorefrontPage;
  readonly canonical?: string;
  readonly body: Html | Promise<Html>;
  /** For the page's scripts. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Keeps search engines away. */
  readonly isPrivate?: boolean;
  /** Where the shopper cannot wander off: no menu, no search. */
  readonly isCheckout?: boolean;
  /** Nothing but what it says: the shop is closed. */
  readonly isBare?: boolean;
}

/** A whole page of the storefront. */
export function layout(page: PageContext, content: PageContent): Html | Promise<Html> {
  const { texts, lang, nonce, storeId } = page;
  const name = storeName(page);
  const title = content.title === name ? name : `${content.title} – ${name}`;
  const description = plainText(content.description, 160);
  return html`<!doctype html>
    <html lang="${lang.replace('_', '-')}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${description ? html`<meta name="description" content="${description}" />` : NONE}
        ${content.isPrivate ? html`<meta name="robots" content="noindex" />` : NONE}
        ${content.canonical ? html`<link rel="canonical" href="${page.platform.origin()}${content.canonical}" />` : NONE}
        <meta name="theme-color" content="#fbfaf8" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#161513" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="data:," />
        <link rel="preload" href="${assetPath('public-sans.woff2')}" as="font" type="font/woff2" crossorigin />
        <link rel="stylesheet" href="${assetPath('shop.css')}" />
        <script type="application/json" id="shop-page">
          ${jsonText(pageData(page, content))}
        </script>
        <script nonce="${nonce}" src="/script.js?${storeId}" defer></script>
        <script nonce="${nonce}" src="${assetPath('shop.js')}" type="module"></script>
      </head>
      <body class="${content.isCheckout ? 'is-checkout' : ''}${page.embedded ? ' is-embedded' : ''}">
        <a class="skip-link" href="#main">${texts.skipToContent}</a>
        ${page.embedded || content.isBare ? NONE : siteHeader(page, content.isCheckout ?? false)}
        <main id="main" class="main" tabindex="-1">${content.body}</main>
        ${page.embedded || content.isBare ? NONE : siteFooter(page)}
        <div class="visually-hidden" role="status" aria-live="polite" id="live"></div>
      </body>
    </html>`;
}

function pageData(page: PageContext, { about, data = {} }: PageContent): Record<string, unknown> {
  const { storeId, root, base, lang, csrfToken, embedded } = page;
  const signedIn = page.customer !== undefined;
  return { storeId, root, base, lang, csrfToken, embedded, signedIn, ...(about && { page: about }), ...data };
}
