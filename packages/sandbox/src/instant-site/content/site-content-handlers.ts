import type { SiteOperations } from '@ecwid-kit/types/instant-site';
import type { Call, Handlers } from '../../rest/call.ts';
import type { WriteTransaction } from '../../platform/platform.ts';
import { nextId } from '../../storage/sequence.ts';
import { addPage, changePage, getPage, removePage } from './change-pages.ts';
import { addTile, changeTile, getTile, newTileType, removeTile } from './change-tiles.ts';
import { allTiles, markChanges, tilesOf, type SiteDocument } from './site-document.ts';
import { readSite, saveSite } from './site-repository.ts';
import { listShowcaseByCategory, tileConfig } from './tile-editor.ts';

/** Changes the draft, and answers something of it. */
function changeDraft<T>(
  { storeId, write }: Pick<Call, 'storeId' | 'write'>,
  change: (site: SiteDocument, tx: WriteTransaction) => SiteDocument | Promise<SiteDocument>,
  answer: (site: SiteDocument, before: SiteDocument) => T,
): Promise<T> {
  return write(async (tx) => {
    const before = await readSite(tx.db, storeId, 'draft');
    const site = await change(before, tx);
    await saveSite(tx.db, storeId, 'draft', site);
    tx.touch(storeId);
    return answer(site, before);
  });
}

/** Answers the calls for the pages of the Instant Site. */
export const sitePageHandlers: Handlers<SiteOperations['pages']> = {
  async list({ platform, storeId, query }) {
    const { pages } = await readSite(platform.db, storeId, query.published ? 'published' : 'draft');
    return { pages: [...pages] };
  },

  async create(call) {
    let pageId = '';
    const add = async (site: SiteDocument, tx: WriteTransaction) => {
      pageId = `page-${await nextId(tx.db, call.storeId, 'site_page')}`;
      return addPage(site, pageId, call.body);
    };
    return changeDraft(call, add, () => ({ pageId }));
  },

  update: (call) =>
    changeDraft(
      call,
      (site) => changePage(site, call.params.pageId, call.body),
      (site) => getPage(site, call.params.pageId),
    ),

  delete: (call) =>
    changeDraft(
      call,
      (site) => removePage(site, call.params.pageId),
      (_site, before) => getPage(before, call.params.pageId),
    ),
};

/** Answers the calls for the tiles of the Instant Site. */
export const siteTileHandlers: Handlers<SiteOperations['tiles']> = {
  async list({ platform, storeId, query: { published, pageId } }) {
    const site = await readSite(platform.db, storeId, published ? 'published' : 'draft');
    const tiles = pageId === undefined ? allTiles(site) : tilesOf(site, getPage(site, pageId));
    return { tiles: published ? tiles : await withChanges({ platform, storeId }, tiles) };
  },

  async get({ platform, storeId, params }) {
    const tile = getTile(await readSite(platform.db, storeId, 'draft'), params.tileId);
    const [marked = tile] = await withChanges({ platform, storeId }, [tile]);
    return marked;
  },

  async create(call) {
    let tileId = '';
    const add = async (site: SiteDocument, tx: WriteTransaction) => {
      const name = newTileType(call.body).toLowerCase().replaceAll('_', '-');
      tileId = `${name}-${await nextId(tx.db, call.storeId, 'site_tile')}`;
      return addTile(site, tileId, call.body);
    };
    const tile = await changeDraft(call, add, (site) => getTile(site, tileId));
    return { ...tile, hasChanges: true };
  },

  async update(call) {
    const { tileId } = call.params;
    const tile = await changeDraft(
      call,
      (site) => changeTile(site, tileId, call.body),
      (site) => getTile(site, tileId),
    );
    const [marked = tile] = await withChanges(call, [tile]);
    return marked;
  },

  async updateAll(call) {
    const { tiles: sent } = call.body;
    const tiles = await changeDraft(
      call,
      (site) => sent.reduce((changed, { id, ...patch }) => changeTile(changed, id, patch), site),
      (site) => sent.map(({ id }) => getTile(site, id)),
    );
    return { tiles: await withChanges(call, tiles) };
  },

  delete: (call) =>
    changeDraft(
      call,
      (site) => removeTile(site, call.params.tileId),
      (_site, before) => getTile(before, call.params.tileId),
    ),

  listShowcase: () => Promise.resolve(listShowcaseByCategory()),

  getConfig: ({ params }) => Promise.resolve(tileConfig(params.configType)),
};

async function withChanges(
  { platform, storeId }: Pick<Call, 'platform' | 'storeId'>,
  tiles: ReturnType<typeof allTiles>,
) {
  return markChanges(tiles, await readSite(platform.db, storeId, 'published'));
}
