import type { StaticPage } from '@ecwid-kit/types';
import { readChanges, STORE_AREAS } from '../../stores/store-changes.ts';
import { assetPath } from '../assets/assets.ts';
import type { ShownProduct } from '../catalog/shown-product.ts';
import type { PageContent } from '../layout/layout.ts';
import { messageBody } from '../layout/notices.ts';
import { storeName, type PageContext } from '../visit/page-context.ts';
import { hrefLangHtml, jsonLdHtml, metaDescriptionHtml, ogTagsHtml } from './head-html.ts';
import { detachHtml, linkStyleOf, pageLink, type LinkOptions } from './page-links.ts';

export type StaticPageOptions = LinkOptions & Readonly<Record<string, unknown>>;

interface StaticSubject {
  readonly content: PageContent;
  readonly product?: ShownProduct;
}

/** Turns a page of the storefront into code for a page elsewhere. */
export async function staticPage(
  page: PageContext,
  { content, product }: StaticSubject,
  options: StaticPageOptions,
): Promise<StaticPage> {
  const style = linkStyleOf(page, options);
  const path = content.canonical ?? page.base;
  const canonicalUrl = await pageLink(page, style, path);
  const subject = { page, content, canonicalUrl, ...(product && { product }) };
  const body = await detachHtml(page, style, String(await bodyOf(page, content)), canonicalUrl);
  const lang = page.lang.replace('_', '-');
  return {
    cssFiles: [`${page.platform.origin()}${assetPath('shop.css')}`],
    htmlCode: `<div id="static-ec-store" class="main is-embedded" lang="${lang}" data-store-id="${page.storeId}">${body}</div>`,
    jsCode: designCode(options),
    metaDescriptionHtml: metaDescriptionHtml(subject),
    canonicalUrl,
    ogTagsHtml: ogTagsHtml(subject),
    jsonLDHtml: jsonLdHtml(subject),
    hrefLangHtml: hrefLangHtml(await otherLanguages(page, options, path)),
    lastUpdated: await lastChange(page),
  };
}

/** A shop that is closed for now says so on every page. */
function bodyOf(page: PageContext, { body }: PageContent): PageContent['body'] {
  const { texts, profile } = page;
  return profile.settings?.closed
    ? messageBody({ title: texts.closedTitle(storeName(page)), text: texts.closedText })
    : body;
}

const DESIGN_PREFIX = /^tplvar_(?:ec\.storefront\.)?(?=\w+$)/;

/** The design options of the call, where the storefront's script looks for them. */
function designCode(options: StaticPageOptions): string {
  const design = Object.entries(options).filter(([name]) => DESIGN_PREFIX.test(name));
  const settings = Object.fromEntries(design.map(([name, value]) => [name.replace(DESIGN_PREFIX, ''), value]));
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return `window.ec=window.ec||{};window.ec.storefront=Object.assign(window.ec.storefront||{},${json});`;
}

const LANGUAGE_PARAMETER = /^international_?[Pp]ages\[([\w-]+)\]$/;

/** Where the page is in other languages: at the addresses of the call, else in the sandbox's own storefront. */
async function otherLanguages(
  page: PageContext,
  options: StaticPageOptions,
  path: string,
): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  for (const [name, value] of Object.entries(options)) {
    const lang = LANGUAGE_PARAMETER.exec(name)?.[1];
    if (lang === undefined || typeof value !== 'string') continue;
    addresses.set(lang, await pageLink(page, linkStyleOf(page, { ...options, baseUrl: value }), path));
  }
  if (addresses.size > 0 || page.languages.length < 2) return addresses;
  if (linkStyleOf(page, options).baseUrl !== undefined) return addresses;
  return new Map(
    page.languages.map((lang) => [lang.replace('_', '-'), `${page.platform.origin()}${path}?lang=${lang}`]),
  );
}

/** When anything that the page may show changed last. */
async function lastChange({ platform, storeId }: PageContext): Promise<number> {
  const changed = await readChanges(platform.db, storeId);
  return Math.max(...STORE_AREAS.map(changed));
}
