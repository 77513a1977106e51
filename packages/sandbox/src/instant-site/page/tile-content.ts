import type { SiteTile } from '@ecwid-kit/types/instant-site';
import type { SiteView } from './site-page.ts';

type Content = Readonly<Record<string, unknown>>;

const isContent = (value: unknown): value is Content => typeof value === 'object' && value !== null;

/** A text of a tile's content, written as it is or as `{text}`. */
export function textIn(content: unknown, name: string): string {
  const value = isContent(content) ? content[name] : undefined;
  if (typeof value === 'string') return value;
  const inner = isContent(value) ? (value['text'] ?? value['title']) : undefined;
  return typeof inner === 'string' ? inner : '';
}

/** The cards of a deck: a list, or `{cards: [{settings}]}`. */
export function cardsIn(content: unknown): readonly Content[] {
  const value = isContent(content) ? content['cards'] : undefined;
  const list = isContent(value) && !Array.isArray(value) ? value['cards'] : value;
  if (!Array.isArray(list)) return [];
  return list.filter(isContent).map((card) => (isContent(card['settings']) ? card['settings'] : card));
}

/**
 * The address of a picture: a text, `{url}`, or `{bucket, set}` with the renditions as a list or by name. Only what is a
 * web address or a picture of a bucket is one.
 */
export function imageIn(content: unknown, name = 'image'): string | undefined {
  const value = isContent(content) ? content[name] : undefined;
  const url =
    typeof value === 'string' ? value : isContent(value) ? (firstUrl(value['set']) ?? urlOf(value)) : undefined;
  if (!url) return undefined;
  if (/^https?:\/\//i.test(url)) return url;
  return /^\/?\d{1,15}\/[\w./-]+$/.test(url) ? `/media/${url.replace(/^\//, '')}` : undefined;
}

function firstUrl(set: unknown): string | undefined {
  if (!isContent(set)) return undefined;
  const renditions = Array.isArray(set) ? set : Object.values(set);
  return renditions.map(urlOf).find((url) => url !== undefined);
}

function urlOf(value: unknown): string | undefined {
  const url = isContent(value) ? value['url'] : undefined;
  return typeof url === 'string' && url !== '' ? url : undefined;
}

export interface TileLink {
  readonly title: string;
  readonly href: string;
}

/** Where the button of a tile leads. `undefined` for one without words or without a place. */
export function buttonIn({ content }: Pick<SiteTile, 'content'>, view: SiteView): TileLink | undefined {
  const button = content?.['button'];
  const title = textIn({ title: isContent(button) ? button['title'] : button }, 'title');
  const href = isContent(button) ? hrefOf(button, view) : view.page.base;
  return title && href ? { title, href } : undefined;
}

function hrefOf(button: Content, { page, site, root, query }: SiteView): string | undefined {
  const text = (name: string) => (typeof button[name] === 'string' ? button[name] : '');
  switch (button['buttonType'] ?? 'GO_TO_STORE_LINK') {
    case 'MAIL_LINK':
      return text('email') && `mailto:${text('email')}`;
    case 'TEL_LINK':
      return text('phone') && `tel:${text('phone')}`;
    case 'SCROLL_TO_TILE':
      return text('tileId') && `#${text('tileId')}`;
    case 'HYPER_LINK':
      return /^(?:https?:\/\/|\/(?!\/))/i.test(text('link')) ? text('link') : undefined;
    case 'GO_TO_PAGE': {
      const target = site.pages.find(({ pageId, urlPath }) => pageId === text('pageId') || urlPath === text('link'));
      return target && `${root}${target.urlPath === '/' ? '' : target.urlPath}${query}`;
    }
    default:
      return page.base;
  }
}
