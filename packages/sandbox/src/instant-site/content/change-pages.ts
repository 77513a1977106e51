import type { SitePage, SitePageWrite } from '@ecwid-kit/types/instant-site';
import { notFound, wrongParameter } from '../../rest/api-error.ts';
import { frontPage, FRONT_PAGE_PATH, type SiteDocument } from './site-document.ts';

/** As many pages as the subscription says. */
export const MAX_PAGES = 100;

/** Tiles that a new page begins with: those that frame the front page. */
const FRAME: ReadonlySet<string> = new Set(['HEADER', 'FOOTER', 'ANNOUNCEMENT_BAR', 'CUSTOM_HEADER', 'CUSTOM_FOOTER']);

/** The page with an id. Throws the 404 of an unknown one. */
export function getPage({ pages }: SiteDocument, pageId: string): SitePage {
  const page = pages.find((each) => each.pageId === pageId);
  if (!page) throw notFound(`Page with id ${pageId} not found`);
  return page;
}

export function addPage(site: SiteDocument, pageId: string, sent: SitePageWrite): SiteDocument {
  if (site.pages.length >= MAX_PAGES) throw wrongParameter(`A site has at most ${MAX_PAGES} pages`);
  const page: SitePage = {
    pageId,
    title: 'New page',
    urlPath: `/${pageId}`,
    visible: true,
    visibleHeader: true,
    visibleFooter: true,
    visibleAnnouncementBar: true,
    seoTitle: '',
    seoDescription: '',
    shareImage: '',
    indexed: true,
    isAvailableToEdit: true,
    tileIds: frameOf(site),
  };
  return { ...site, pages: [...site.pages, changed(site, page, sent)] };
}

export function changePage(site: SiteDocument, pageId: string, sent: SitePageWrite): SiteDocument {
  const page = getPage(site, pageId);
  if (page.urlPath === FRONT_PAGE_PATH && sent.urlPath !== undefined && normalPath(sent.urlPath) !== FRONT_PAGE_PATH) {
    throw wrongParameter('The front page stays at "/"', 'Give another page the path, and leave this one where it is.');
  }
  const next = changed(site, page, sent);
  return withoutLoneTiles({ ...site, pages: site.pages.map((each) => (each === page ? next : each)) });
}

/** Takes a page away with the tiles that no other page has. */
export function removePage(site: SiteDocument, pageId: string): SiteDocument {
  const page = getPage(site, pageId);
  if (page.urlPath === FRONT_PAGE_PATH) throw wrongParameter('The front page cannot be deleted');
  return withoutLoneTiles({ ...site, pages: site.pages.filter((each) => each !== page) });
}

function withoutLoneTiles(site: SiteDocument): SiteDocument {
  const shown = new Set(site.pages.flatMap(({ tileIds = [] }) => tileIds));
  return { ...site, tiles: site.tiles.filter(({ id }) => shown.has(id)) };
}

function changed(site: SiteDocument, page: SitePage, sent: SitePageWrite): SitePage {
  const known = new Set(site.tiles.map(({ id }) => id));
  const unknown = sent.tileIds?.find((id) => !known.has(id));
  if (unknown !== undefined) {
    throw wrongParameter(`There is no tile ${unknown}`, 'tileIds names tiles of the draft: make the tile first.');
  }
  if (sent.tileIds && new Set(sent.tileIds).size < sent.tileIds.length) {
    throw wrongParameter('A tile can be on a page once', 'tileIds names a tile twice.');
  }
  const urlPath = sent.urlPath === undefined ? page.urlPath : normalPath(sent.urlPath);
  const taken = site.pages.find((each) => each.pageId !== page.pageId && each.urlPath === urlPath);
  if (taken) throw wrongParameter(`Another page has the path ${urlPath}`, `Page ${taken.pageId} has it.`);
  return { ...page, ...sent, ...(urlPath !== undefined && { urlPath }) };
}

/** `/about`: with a slash before it and none after it. */
function normalPath(path: string): string {
  const inner = path.trim().replaceAll(/^\/+|\/+$/g, '');
  if (/[\s?#]/.test(inner)) throw wrongParameter('A path has no spaces and none of "?" and "#"');
  return `/${inner}`;
}

function frameOf(site: SiteDocument): string[] {
  const types = new Map<string, string>(site.tiles.map(({ id, type }) => [id, type]));
  return (frontPage(site)?.tileIds ?? []).filter((id) => FRAME.has(types.get(id) ?? ''));
}
