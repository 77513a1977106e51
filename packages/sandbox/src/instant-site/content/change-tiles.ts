import type { SiteTile, SiteTileCreate, SiteTileType, SiteTileUpdate } from '@ecwid-kit/types/instant-site';
import { notFound, wrongParameter } from '../../rest/api-error.ts';
import { getPage } from './change-pages.ts';
import { makeTile } from './first-site.ts';
import { allTiles, frontPage, type SiteDocument } from './site-document.ts';
import { SHOWCASE } from './tile-catalogue.ts';

/** The tile with an id, with its place. Throws the 404 of an unknown one. */
export function getTile(site: SiteDocument, tileId: string): SiteTile {
  const tile = allTiles(site).find(({ id }) => id === tileId);
  if (!tile) throw notFound(`Tile with id ${tileId} not found`);
  return tile;
}

/** The type of a new tile. Throws the 400 of a call that says none. */
export function newTileType({ tile, tileShowcaseItemId, tileCategoryType }: SiteTileCreate): SiteTileType {
  const item = SHOWCASE.find(({ id, category }) =>
    tileShowcaseItemId === undefined ? category === tileCategoryType : id === tileShowcaseItemId,
  );
  if (tileShowcaseItemId !== undefined && !item) {
    throw wrongParameter(`There is no showcase item ${tileShowcaseItemId}`, 'GET /tile/showcase lists them.');
  }
  const type = tile?.type ?? item?.type;
  if (!type) throw wrongParameter('A tile needs a type', 'Send tile.type, tileShowcaseItemId or tileCategoryType.');
  return type;
}

/** Puts a tile on a page, the front page unless another is named, and there at its end unless a place is. */
export function addTile(site: SiteDocument, tileId: string, sent: SiteTileCreate): SiteDocument {
  const page = sent.pageId === undefined ? frontPage(site) : getPage(site, sent.pageId);
  if (!page) throw notFound('The site has no pages');
  const { type: _type, order, ...more } = sent.tile ?? {};
  const made = makeTile(tileId, newTileType(sent));
  // Content that is sent stands for itself, unless it is to lie over that of the showcase.
  const isPreset = sent.useTileShowcase ?? more.content === undefined;
  const source = sent.tileShowcaseItemId;
  const tile = {
    ...changed(isPreset ? made : { ...made, content: {} }, more),
    ...(source !== undefined && { sourceId: source }),
  };
  const { tileIds = [] } = page;
  const next = { ...page, tileIds: tileIds.toSpliced(sent.tileOrder ?? order ?? tileIds.length, 0, tileId) };
  return { ...site, tiles: [...site.tiles, tile], pages: site.pages.map((each) => (each === page ? next : each)) };
}

export function changeTile(site: SiteDocument, tileId: string, sent: SiteTileUpdate): SiteDocument {
  getTile(site, tileId);
  const { order, ...more } = sent;
  const tiles = site.tiles.map((tile) => (tile.id === tileId ? changed(tile, more) : tile));
  return { ...site, tiles, pages: order === undefined ? site.pages : moved(site, tileId, order) };
}

export function removeTile(site: SiteDocument, tileId: string): SiteDocument {
  getTile(site, tileId);
  const without = (ids: readonly string[] = []) => ids.filter((id) => id !== tileId);
  return {
    ...site,
    tiles: site.tiles.filter(({ id }) => id !== tileId),
    pages: site.pages.map((page) => ({ ...page, tileIds: without(page.tileIds) })),
  };
}

/** What the platform works out, whether a tile has changes, is not taken from the sender. */
function changed(tile: SiteTile, { hasChanges: _changes, content, design, ...sent }: SiteTileUpdate): SiteTile {
  return {
    ...tile,
    ...sent,
    ...(content && { content: { ...tile.content, ...content } }),
    ...(design && { design: { ...tile.design, ...design } }),
  };
}

/** On every page that has the tile. */
function moved({ pages }: SiteDocument, tileId: string, order: number) {
  return pages.map((page) => {
    const { tileIds = [] } = page;
    if (!tileIds.includes(tileId)) return page;
    return { ...page, tileIds: tileIds.filter((id) => id !== tileId).toSpliced(order, 0, tileId) };
  });
}
