import type { StoreProfile } from '@ecwid-kit/types';
import { sql } from 'kysely';
import type { WriteTransaction } from '../../platform/platform.ts';
import type { Db } from '../../storage/database.ts';
import { alreadyTaken, checkDomainName, checkSubdomain } from './domain-names.ts';

type ProfileView = Pick<StoreProfile, 'generalInfo'>;

/**
 * Checks the addresses of the site that a change of the profile brings, and remembers that they changed. Throws the
 * error of a name that may not be, or that another store has.
 */
export async function noteSiteAddress(
  tx: WriteTransaction,
  storeId: number,
  before: ProfileView,
  after: ProfileView,
): Promise<void> {
  const old = before.generalInfo.starterSite ?? {};
  const site = after.generalInfo.starterSite ?? {};
  const isRenamed = site.ecwidSubdomain !== undefined && site.ecwidSubdomain !== old.ecwidSubdomain;
  const isMoved = site.customDomain !== old.customDomain;
  if (isRenamed) site.ecwidSubdomain = await freeSubdomain(tx.db, storeId, site.ecwidSubdomain ?? '');
  if (isMoved && site.customDomain) site.customDomain = await freeDomain(tx.db, storeId, site.customDomain);
  if (isRenamed || isMoved) tx.touch(storeId, 'domains');
}

async function freeSubdomain(db: Db, storeId: number, sent: string): Promise<string> {
  const name = checkSubdomain(sent);
  if (await isUsed(db, storeId, 'ecwidSubdomain', name)) throw alreadyTaken(name);
  return name;
}

async function freeDomain(db: Db, storeId: number, sent: string): Promise<string> {
  const name = checkDomainName(sent);
  const bought = await db.selectFrom('store_domain').select('store_id').where('name', '=', name).executeTakeFirst();
  const isOthers = bought !== undefined && bought.store_id !== storeId;
  if (isOthers || (await isUsed(db, storeId, 'customDomain', name))) throw alreadyTaken(name);
  return name;
}

/** Whether the site of another store has a name. Stores are few, and their names change seldom. */
async function isUsed(
  db: Db,
  storeId: number,
  field: 'ecwidSubdomain' | 'customDomain',
  name: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('store')
    .select('id')
    .where('id', '!=', storeId)
    .where(sql<boolean>`json_extract(profile, ${`$.generalInfo.starterSite.${field}`}) = ${name}`)
    .executeTakeFirst();
  return row !== undefined;
}
