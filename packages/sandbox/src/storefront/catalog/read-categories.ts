import type { Category } from '@ecwid-kit/types';
import { inLanguage } from '../../catalog/translations.ts';
import { withOrigin } from '../../platform/origin.ts';
import type { Db } from '../../storage/database.ts';
import { slugOf } from '../../stores/storefront-urls.ts';

/** The visible categories in a category, 0 for the root, in the merchant's order. */
export async function listCategories(db: Db, storeId: number, parentId: number, lang: string): Promise<Category[]> {
  const rows = await db
    .selectFrom('category')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('parent_id', '=', parentId)
    .where('enabled', '=', 1)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => parseCategory(row.doc, lang));
}

export async function findCategory(db: Db, storeId: number, id: number, lang: string): Promise<Category | undefined> {
  const row = await db
    .selectFrom('category')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .where('enabled', '=', 1)
    .executeTakeFirst();
  return row && parseCategory(row.doc, lang);
}

/** A category by the last part of its address: a slug of the merchant's, or `tea-100000001`. */
export async function findCategoryBySlug(
  db: Db,
  storeId: number,
  slug: string,
  lang: string,
): Promise<Category | undefined> {
  const numbered = /-(\d{1,15})$/.exec(slug)?.[1];
  const byId = numbered === undefined ? undefined : await findCategory(db, storeId, Number(numbered), lang);
  if (byId && !byId.customSlug) return byId;
  const rows = await db
    .selectFrom('category')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('enabled', '=', 1)
    .where('doc', 'like', '%"customSlug":"_%')
    .execute();
  return rows.map((row) => parseCategory(row.doc, lang)).find((category) => category.customSlug === slug) ?? byId;
}

/** From the root down to the category. */
export async function categoryTrail(db: Db, storeId: number, category: Category, lang: string): Promise<Category[]> {
  const trail = [category];
  for (let parentId = category.parentId ?? 0; parentId > 0 && trail.length < 20;) {
    const parent = await findCategory(db, storeId, parentId, lang);
    if (!parent) break;
    trail.unshift(parent);
    parentId = parent.parentId ?? 0;
  }
  return trail;
}

/** Where a category is shown. */
export function categoryPath(base: string, category: Category): string {
  return `${base}/${category.customSlug || `${slugOf(category.name)}-${category.id}`}`;
}

function parseCategory(text: string, lang: string): Category {
  return inLanguage(JSON.parse(withOrigin(text, '')) as Category, lang); // stored by the category repository
}
