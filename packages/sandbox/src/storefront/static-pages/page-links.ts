import { findCategoryBySlug } from '../catalog/read-categories.ts';
import { findProductBySlug } from '../catalog/read-products.ts';
import { slugOf } from '../../stores/storefront-urls.ts';
import type { PageContext } from '../visit/page-context.ts';

/** How the links of a static page are written. */
export interface LinkStyle {
  /** The page that the storefront is on elsewhere, without a slash at the end. Absent: the sandbox's own storefront. */
  readonly baseUrl?: string;
  /** `…/tea-tin` instead of `…#!/tea-tin/p/1`. */
  readonly isClean: boolean;
  /** `…/tea-tin-p1`, even where the merchant chose a slug. */
  readonly withIds: boolean;
}

export interface LinkOptions {
  readonly baseUrl?: string | undefined;
  readonly cleanUrls?: boolean | undefined;
  readonly slugsWithoutIds?: boolean | undefined;
}

/** What is asked for, else what the store's settings say. */
export function linkStyleOf(page: PageContext, { baseUrl, cleanUrls, slugsWithoutIds }: LinkOptions): LinkStyle {
  const { storeUrl = '', storefrontUrlFormat } = page.profile.generalInfo;
  const base = baseUrl ?? storeUrl;
  // The address of the sandbox's own storefront is stored as a path.
  const isElsewhere = /^https?:\/\//i.test(base) && !base.startsWith(`${page.platform.origin()}${page.root}`);
  return {
    ...(isElsewhere && { baseUrl: base.replace(/\/+$/, '') }),
    isClean: cleanUrls ?? storefrontUrlFormat === 'CLEAN',
    withIds: slugsWithoutIds === false,
  };
}

/** Writes the address of a page, given as a path of the sandbox's own storefront. */
export async function pageLink(page: PageContext, style: LinkStyle, path: string): Promise<string> {
  const { baseUrl } = style;
  if (baseUrl === undefined) return `${page.platform.origin()}${path}`;
  const [place = '', query] = path.slice(page.root.length).replace(/^\//, '').split('?', 2);
  if (place === '') return baseUrl;
  const entity = await entityAt(page, place);
  const slug = entity && (style.withIds ? `${slugOf(entity.name)}-${entity.letter}${entity.id}` : entity.slug);
  if (style.isClean) return `${baseUrl}/${slug ?? place}${query === undefined ? '' : `?${query}`}`;
  return entity
    ? `${baseUrl}#!/${encodeURIComponent(entity.name.replaceAll(/\s+/g, '-'))}/${entity.letter}/${entity.id}`
    : `${baseUrl}#!/~/${place}`;
}

interface Entity {
  readonly letter: 'p' | 'c';
  readonly id: number;
  readonly name: string;
  readonly slug: string;
}

async function entityAt(page: PageContext, place: string): Promise<Entity | undefined> {
  const [first = '', second] = place.split('/');
  if (first === 'products' && second !== undefined) {
    const product = await findProductBySlug(page, second);
    return product && { letter: 'p', id: product.stored.id, name: product.shown.name, slug: second };
  }
  if (second !== undefined) return undefined;
  const category = await findCategoryBySlug(page.platform.db, page.storeId, first, page.lang);
  return category && { letter: 'c', id: category.id, name: category.name, slug: first };
}

/**
 * Makes a piece of a storefront page fit for a page elsewhere: links are written in a style, pictures get whole
 * addresses, and forms, which belong to a session that a static page does not have, lead to the page they are on.
 */
export async function detachHtml(page: PageContext, style: LinkStyle, html: string, ownLink: string): Promise<string> {
  const origin = page.platform.origin();
  const detached = html
    .replaceAll(/<input type="hidden" name="_csrf"[^>]*>/g, '')
    .replaceAll(
      /<form([^>]*?) method="post" action="[^"]*"/g,
      (_, attributes: string) => `<form${attributes} action="${ownLink}"`,
    )
    .replaceAll(/(["\s,])(\/(?:media|shop\/assets)\/)/g, `$1${origin}$2`);
  const links = new Map<string, string>();
  const own = new RegExp(`(?<=(?:href|action)=")${page.root}(?:[/?][^"]*)?(?=")`, 'g');
  for (const [path] of detached.matchAll(own)) {
    if (!links.has(path)) links.set(path, escapeAttribute(await pageLink(page, style, path.replaceAll('&amp;', '&'))));
  }
  return detached.replaceAll(own, (path) => links.get(path) ?? path);
}

export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
