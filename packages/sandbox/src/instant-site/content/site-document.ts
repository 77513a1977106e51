import type { SiteColors, SitePage, SiteTheme, SiteTile } from '@ecwid-kit/types/instant-site';

/** One version of a site. Which tiles a page has, and in which order, its `tileIds` say. */
export interface SiteDocument {
  readonly pages: readonly SitePage[];
  readonly tiles: readonly SiteTile[];
  readonly colors: SiteColors;
}

/** What is the same in the draft and in what visitors see. */
export interface SiteSettings {
  readonly themes: readonly SiteTheme[];
  readonly timezoneOffsetInMinutes?: number;
  /** Unix seconds. */
  readonly latestPublishTimestamp?: number;
}

export const FRONT_PAGE_PATH = '/';

export function frontPage({ pages }: SiteDocument): SitePage | undefined {
  return pages.find(({ urlPath }) => urlPath === FRONT_PAGE_PATH) ?? pages[0];
}

/** The tiles of a page from top to bottom, with their places. */
export function tilesOf({ tiles }: SiteDocument, { tileIds = [] }: SitePage): SiteTile[] {
  const byId = new Map(tiles.map((tile) => [tile.id, tile]));
  return tileIds.flatMap((id, order) => {
    const tile = byId.get(id);
    return tile ? [{ ...tile, order }] : [];
  });
}

/** Every tile once, page by page, with its place on the first page that has it. */
export function allTiles(document: SiteDocument): SiteTile[] {
  const found = new Map<string, SiteTile>();
  for (const page of document.pages) {
    for (const tile of tilesOf(document, page)) if (!found.has(tile.id)) found.set(tile.id, tile);
  }
  return [...found.values()];
}

/** Says of each tile whether it differs from the published one. */
export function markChanges(tiles: readonly SiteTile[], published: SiteDocument): SiteTile[] {
  const before = new Map(allTiles(published).map((tile) => [tile.id, fingerprint(tile)]));
  return tiles.map((tile) => ({ ...tile, hasChanges: before.get(tile.id) !== fingerprint(tile) }));
}

function fingerprint({ hasChanges: _changes, ...tile }: SiteTile): string {
  return JSON.stringify(tile);
}
