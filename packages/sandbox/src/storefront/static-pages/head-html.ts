import { plainText } from '../html/sanitise.ts';
import type { PageContent } from '../layout/layout.ts';
import { storeName, type PageContext } from '../visit/page-context.ts';
import type { ShownProduct } from '../catalog/shown-product.ts';
import { picturesOf } from '../catalog/shown-product.ts';
import { escapeAttribute } from './page-links.ts';

/** What a page shows, for its head. */
export interface HeadSubject {
  readonly page: PageContext;
  readonly content: PageContent;
  readonly canonicalUrl: string;
  readonly product?: ShownProduct;
}

const DESCRIPTION_LENGTH = 160;

const metaTag = (kind: 'name' | 'property', name: string, content: string) =>
  content && `<meta ${kind}="${name}" content="${escapeAttribute(content)}" />`;

const descriptionOf = ({ content }: HeadSubject) => plainText(content.description, DESCRIPTION_LENGTH);

export function metaDescriptionHtml(subject: HeadSubject): string {
  return metaTag('name', 'description', descriptionOf(subject));
}

/** Open Graph: how the page looks where somebody shares its address. */
export function ogTagsHtml(subject: HeadSubject): string {
  const { page, content, canonicalUrl, product } = subject;
  const image = product && imageOf(page, product);
  const tags: [name: string, content: string][] = [
    ['og:type', product ? 'product' : 'website'],
    ['og:site_name', storeName(page)],
    ['og:title', content.title],
    ['og:url', canonicalUrl],
    ['og:description', descriptionOf(subject)],
    ['og:image', image ?? ''],
    ['og:locale', page.lang],
    ...(product ? priceTags(page, product) : []),
  ];
  return tags.map(([name, value]) => metaTag('property', name, value)).join('');
}

function priceTags({ profile }: PageContext, { stored }: ShownProduct): [string, string][] {
  return [
    ['product:price:amount', String(stored.price ?? 0)],
    ['product:price:currency', profile.formatsAndUnits?.currency ?? ''],
  ];
}

/** Schema.org: what search engines read of the page. */
export function jsonLdHtml(subject: HeadSubject): string {
  const data = subject.product ? productData(subject, subject.product) : collectionData(subject);
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
}

function collectionData(subject: HeadSubject) {
  const { page, content, canonicalUrl } = subject;
  const description = descriptionOf(subject);
  const isHome = content.about?.categoryId === 0;
  return {
    '@type': isHome ? 'WebSite' : 'CollectionPage',
    name: isHome ? storeName(page) : content.title,
    url: canonicalUrl,
    ...(description && { description }),
  };
}

function productData(subject: HeadSubject, product: ShownProduct) {
  const { page, canonicalUrl } = subject;
  const { stored, shown } = product;
  const image = imageOf(page, product);
  const description = descriptionOf(subject);
  return {
    '@type': 'Product',
    name: shown.name,
    url: canonicalUrl,
    ...(stored.sku && { sku: stored.sku }),
    ...(description && { description }),
    ...(image !== undefined && { image }),
    offers: {
      '@type': 'Offer',
      url: canonicalUrl,
      price: stored.price ?? 0,
      priceCurrency: page.profile.formatsAndUnits?.currency,
      availability: `https://schema.org/${stored.inStock === false ? 'OutOfStock' : 'InStock'}`,
    },
  };
}

/** The same page in other languages, by the addresses of the store in each. */
export function hrefLangHtml(addresses: ReadonlyMap<string, string>): string {
  return [...addresses]
    .map(([lang, url]) => `<link rel="alternate" hreflang="${escapeAttribute(lang)}" href="${escapeAttribute(url)}" />`)
    .join('');
}

function imageOf(page: PageContext, product: ShownProduct): string | undefined {
  const large = picturesOf(product, page.lang)[0]?.large;
  return large?.startsWith('/') ? `${page.platform.origin()}${large}` : large;
}
