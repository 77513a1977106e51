import type { SiteRedirect, SiteRedirectWrite } from '@ecwid-kit/types/instant-site';
import { notFound } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { nextId } from '../../storage/sequence.ts';
import { contains } from '../../storage/text-match.ts';

const COLUMNS = ['id', 'from_url', 'to_url'] as const;

interface RedirectRow {
  readonly id: number;
  readonly from_url: string;
  readonly to_url: string;
}

const toRedirect = ({ id, from_url: fromUrl, to_url: toUrl }: RedirectRow): SiteRedirect => ({
  id: String(id),
  fromUrl,
  toUrl,
});

/** Finds redirects by a part of either address, in the order they were made. */
export async function searchRedirects(
  db: Db,
  storeId: number,
  {
    keyword,
    offset,
    limit,
  }: { readonly keyword?: string | undefined; readonly offset: number; readonly limit: number },
): Promise<{ total: number; items: SiteRedirect[] }> {
  let matching = db.selectFrom('site_redirect').where('store_id', '=', storeId);
  if (keyword !== undefined) matching = matching.where(contains<'site_redirect'>('search_text', keyword));
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching.select(COLUMNS).orderBy('id').limit(limit).offset(offset).execute();
  return { total, items: rows.map(toRedirect) };
}

/** Throws the 404 of an unknown one. */
export async function getRedirect(db: Db, storeId: number, id: string): Promise<SiteRedirect> {
  const row = await db
    .selectFrom('site_redirect')
    .select(COLUMNS)
    .where('store_id', '=', storeId)
    .where('id', '=', /^\d{1,15}$/.test(id) ? Number(id) : 0)
    .executeTakeFirst();
  if (!row) throw notFound(`Redirect with id ${id} not found`);
  return toRedirect(row);
}

export async function findRedirectFrom(db: Db, storeId: number, path: string): Promise<SiteRedirect | undefined> {
  const row = await db
    .selectFrom('site_redirect')
    .select(COLUMNS)
    .where('store_id', '=', storeId)
    .where('from_url', '=', path)
    .executeTakeFirst();
  return row && toRedirect(row);
}

export async function addRedirect(db: Db, storeId: number, redirect: SiteRedirectWrite): Promise<string> {
  const id = await nextId(db, storeId, 'site_redirect');
  await db
    .insertInto('site_redirect')
    .values({ store_id: storeId, id, ...rowOf(redirect) })
    .execute();
  return String(id);
}

export async function saveRedirect(db: Db, storeId: number, { id, ...redirect }: SiteRedirect): Promise<void> {
  await db
    .updateTable('site_redirect')
    .set(rowOf(redirect))
    .where('store_id', '=', storeId)
    .where('id', '=', Number(id))
    .execute();
}

/** How many of them there were. */
export async function deleteRedirects(db: Db, storeId: number, ids: readonly string[]): Promise<number> {
  const numbers = ids.filter((id) => /^\d{1,15}$/.test(id)).map(Number);
  if (numbers.length === 0) return 0;
  const result = await db
    .deleteFrom('site_redirect')
    .where('store_id', '=', storeId)
    .where('id', 'in', numbers)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

function rowOf({ fromUrl, toUrl }: SiteRedirectWrite) {
  return { from_url: fromUrl, to_url: toUrl, search_text: `${fromUrl} ${toUrl}`.toLowerCase() };
}
