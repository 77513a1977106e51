import { array, assert, constantFrom, integer, oneof, property, record, type Arbitrary } from 'fast-check';
import { expect, it } from 'vitest';
import { addPage, changePage, removePage } from './change-pages.ts';
import { addTile, changeTile, removeTile } from './change-tiles.ts';
import { firstSite } from './first-site.ts';
import { allTiles, frontPage, markChanges, tilesOf, type SiteDocument } from './site-document.ts';

type Change = (site: SiteDocument, step: number) => SiteDocument;

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];

/** Any change that a call can make. What is refused changes nothing. */
const change: Arbitrary<Change> = oneof(
  integer({ min: 0, max: 9 }).map(
    (at) => (site: SiteDocument, step: number) =>
      addTile(site, `new-${step}`, {
        pageId: pick(site.pages, at)?.pageId ?? '',
        tileOrder: at,
        tile: { type: 'TEXT' },
      }),
  ),
  record({ at: integer({ min: 0, max: 9 }), order: integer({ min: 0, max: 9 }) }).map(
    ({ at, order }) =>
      (site: SiteDocument) =>
        changeTile(site, pick(site.tiles, at)?.id ?? '', { order }),
  ),
  integer({ min: 0, max: 9 }).map((at) => (site: SiteDocument) => removeTile(site, pick(site.tiles, at)?.id ?? '')),
  constantFrom('/news', '/blog').map(
    (urlPath) => (site: SiteDocument, step: number) => addPage(site, `page-${step + 10}`, { urlPath }),
  ),
  integer({ min: 0, max: 9 }).map((at) => (site: SiteDocument) => removePage(site, pick(site.pages, at)?.pageId ?? '')),
  record({ at: integer({ min: 0, max: 9 }), keep: integer({ min: 0, max: 3 }) }).map(
    ({ at, keep }) =>
      (site: SiteDocument) =>
        changePage(site, pick(site.pages, at)?.pageId ?? '', {
          tileIds: site.tiles.slice(0, keep).map(({ id }) => id),
        }),
  ),
);

function apply(site: SiteDocument, step: Change, index: number): SiteDocument {
  try {
    return step(site, index);
  } catch {
    return site; // refused
  }
}

const first = firstSite({ generalInfo: { storeId: 1 }, settings: { storeName: 'Wrenfold' } });

it('stays a site, whatever is changed: its pages have tiles that are there, and every tile is on a page', () => {
  assert(
    property(array(change, { maxLength: 25 }), (changes) => {
      const site = changes.reduce(apply, first);

      const ids = site.tiles.map(({ id }) => id);
      const shown = site.pages.flatMap(({ tileIds = [] }) => tileIds);
      const paths = site.pages.map(({ urlPath }) => urlPath);
      expect(frontPage(site)?.urlPath).toBe('/');
      expect(new Set(paths).size).toBe(paths.length);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(shown)).toEqual(new Set(ids));
      expect(allTiles(site)).toHaveLength(ids.length);
      for (const page of site.pages) {
        expect(tilesOf(site, page).map(({ order }) => order)).toEqual([...(page.tileIds ?? []).keys()]);
      }
    }),
  );
});

it('has changes exactly where it differs from what is published', () => {
  assert(
    property(array(change, { maxLength: 8 }), (changes) => {
      const site = changes.reduce(apply, first);

      const marked = markChanges(allTiles(site), site);
      expect(marked.filter(({ hasChanges }) => hasChanges)).toEqual([]);
    }),
  );
  const moved = changeTile(first, 'cover-1', { order: 0 });
  const changed = markChanges(allTiles(moved), first).filter(({ hasChanges }) => hasChanges);
  expect(changed.map(({ id }) => id)).toEqual(['cover-1', 'header-1']);
});
