import type { StoreProfile } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';
import { readWholeProfile } from '../../stores/write-profile.ts';
import { FIRST_THEMES, firstSite } from './first-site.ts';
import type { SiteDocument, SiteSettings } from './site-document.ts';

export type SiteVersion = 'draft' | 'published';

/** A version of a store's site. Throws the 404 that an unknown store gets. */
export async function readSite(db: Db, storeId: number, version: SiteVersion): Promise<SiteDocument> {
  const stored = await readText(db, storeId, version);
  if (stored !== undefined) return JSON.parse(stored) as SiteDocument; // stored by saveSite
  const { profile } = await readWholeProfile(db, storeId);
  return firstSite(profile satisfies StoreProfile);
}

export async function readSiteSettings(db: Db, storeId: number): Promise<SiteSettings> {
  const stored = await readText(db, storeId, 'settings');
  return stored === undefined ? { themes: FIRST_THEMES } : (JSON.parse(stored) as SiteSettings); // stored by saveSiteSettings
}

/**
 * Stores a version. The first time, the other one is stored with it as it is then: a site that nobody has touched
 * follows the store's name, one that somebody works on does not.
 */
export async function saveSite(db: Db, storeId: number, version: SiteVersion, site: SiteDocument): Promise<void> {
  const other = version === 'draft' ? 'published' : 'draft';
  if ((await readText(db, storeId, other)) === undefined) {
    await saveText(db, storeId, other, JSON.stringify(await readSite(db, storeId, other)));
  }
  await saveText(db, storeId, version, JSON.stringify(site));
}

export async function saveSiteSettings(db: Db, storeId: number, settings: SiteSettings): Promise<void> {
  await saveText(db, storeId, 'settings', JSON.stringify(settings));
}

async function readText(db: Db, storeId: number, version: SiteVersion | 'settings'): Promise<string | undefined> {
  const row = await db
    .selectFrom('site_document')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.doc;
}

async function saveText(db: Db, storeId: number, version: SiteVersion | 'settings', doc: string): Promise<void> {
  await db
    .insertInto('site_document')
    .values({ store_id: storeId, version, doc })
    .onConflict((conflict) => conflict.columns(['store_id', 'version']).doUpdateSet({ doc }))
    .execute();
}
