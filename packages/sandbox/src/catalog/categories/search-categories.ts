import type { Category, Operations, QueryOf } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';
import { contains } from '../../storage/text-match.ts';
import { categoryWithDescendants } from './category-tree.ts';

type Filter = Omit<QueryOf<Operations['categories']['search']>, 'responseFields' | 'lang' | 'offset' | 'limit'>;

export interface CategoryPage {
  readonly total: number;
  readonly items: readonly Category[];
}

/** Finds categories, parents before children, each level in the merchant's order. */
export async function searchCategories(
  db: Db,
  storeId: number,
  filter: Filter,
  { offset, limit }: { offset: number; limit: number },
): Promise<CategoryPage> {
  let matching = db.selectFrom('category').where('store_id', '=', storeId);
  if (!filter.hidden_categories) matching = matching.where('enabled', '=', 1);
  const parents = filter.parentIds ?? (filter.parent === undefined ? undefined : [filter.parent]);
  if (parents) {
    const within = filter.withSubcategories ? await categoryWithDescendants(db, storeId, parents) : parents;
    matching = matching.where('parent_id', 'in', within);
  }
  if (filter.categoryIds) matching = matching.where('id', 'in', filter.categoryIds);
  for (const word of (filter.keyword ?? '').toLowerCase().split(/\s+/).filter(Boolean)) {
    matching = matching.where(contains('category.name', word));
  }
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching
    .select('doc')
    .orderBy('parent_id')
    .orderBy('position')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, items: rows.map((row) => JSON.parse(row.doc) as Category) }; // stored by saveCategory
}

/** The category that a path of names leads to, from the root down, in any case. */
export async function findByPath(db: Db, storeId: number, names: readonly string[]): Promise<Category | undefined> {
  let parentId = 0;
  let found: Category | undefined;
  for (const name of names) {
    const row = await db
      .selectFrom('category')
      .select('doc')
      .where('store_id', '=', storeId)
      .where('parent_id', '=', parentId)
      .where('name', '=', name.trim().toLowerCase())
      .executeTakeFirst();
    if (!row) return undefined;
    found = JSON.parse(row.doc) as Category; // stored by saveCategory
    parentId = found.id;
  }
  return found;
}
