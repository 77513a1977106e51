import type { Category, Operations } from '@ecwid-kit/types';
import { isPublicCaller, type Call, type Handlers } from '../../rest/call.ts';
import { pageOf } from '../../rest/pages.ts';
import { inLanguage } from '../translations.ts';
import { countProducts } from './category-counts.ts';
import { categoryOrderHandlers } from './category-order-handlers.ts';
import { categoryNotFound, getCategory, withProductIds } from './category-repository.ts';
import { findByPath, searchCategories } from './search-categories.ts';
import { createCategory, deleteCategory, updateCategory } from './write-category.ts';

/** Answers the category calls. */
export const categoryHandlers: Handlers<Operations['categories']> = {
  ...categoryOrderHandlers,

  async search(call) {
    const page = pageOf(call.query);
    const filter = isPublicCaller(call) ? { ...call.query, hidden_categories: false } : call.query;
    const { db } = call.platform;
    const { total, items } = await searchCategories(db, call.storeId, filter, page);
    const told = call.query.productIds ? await withProductIds(db, call.storeId, items, isPublicCaller(call)) : items;
    return { total, count: items.length, ...page, items: await shown(call, told) };
  },

  async searchByPath(call) {
    const { path, delimeter } = call.query;
    const found = await findByPath(call.platform.db, call.storeId, path.split(delimeter));
    const isVisible = found && (found.enabled !== false || (call.query.hidden_categories && !isPublicCaller(call)));
    const items = isVisible ? await shown(call, [found]) : [];
    return { total: items.length, count: items.length, ...pageOf(call.query), items };
  },

  async get(call) {
    const category = await getCategory(call.platform.db, call.storeId, call.params.categoryId);
    // To a shopper a disabled category is not there.
    if (isPublicCaller(call) && category.enabled === false) throw categoryNotFound(category.id);
    const told = await withProductIds(call.platform.db, call.storeId, [category], isPublicCaller(call));
    const [answer] = await shown(call, told);
    return answer ?? category;
  },

  create: (call) =>
    call.write(async (tx) => {
      const { id } = await createCategory(tx, call.storeId, call.body);
      return { id };
    }),

  update: (call) =>
    call.write(async (tx) => {
      await updateCategory(tx, call.storeId, call.params.categoryId, call.body);
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      await deleteCategory(tx, call.storeId, call.params.categoryId);
      return { deleteCount: 1 };
    }),
};

type ReadCall = Pick<Call, 'platform' | 'storeId'> & { query: { lang?: string | undefined } };

/** Categories with what is counted at the time of asking, in the language asked for. */
async function shown(call: ReadCall, categories: readonly Category[]): Promise<Category[]> {
  const counts = await countProducts(call.platform.db, call.storeId);
  return categories.map((category) => inLanguage({ ...category, ...counts(category.id) }, call.query.lang));
}
