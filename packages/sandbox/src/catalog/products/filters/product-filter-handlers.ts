import { operations, type Operations } from '@ecwid-kit/types';
import { wrongParameter } from '../../../rest/api-error.ts';
import type { Handlers } from '../../../rest/call.ts';
import { pageOf } from '../../../rest/pages.ts';
import { inLanguage } from '../../translations.ts';
import type { ProductFilter } from '../search-products.ts';
import { countByFilters } from './count-by-filters.ts';
import { findBrands } from './find-brands.ts';
import { recentSwatches } from './recent-swatches.ts';

/** Values of each filter, unless the call says how many. */
const FACET_LIMIT = 200;
const MAX_FACETS = 1000;

type FilterOperation = 'searchBrands' | 'recentSwatches' | 'recentSwatchColors' | 'getFilters';

/** Answers the calls for what products can be chosen by. */
export const productFilterHandlers: Handlers<Pick<Operations['products'], FilterOperation>> = {
  async searchBrands({ platform, storeId, query }) {
    const page = pageOf(query);
    const { total, items } = await findBrands(platform.db, storeId, query, page);
    return { total, count: items.length, ...page, items: inLanguage(items, query.lang) };
  },

  recentSwatches: ({ platform, storeId }) => recentSwatches(platform.db, storeId),
  recentSwatchColors: ({ platform, storeId }) => recentSwatches(platform.db, storeId),

  getFilters({ platform, storeId, query, body }) {
    const { filterFields, filterFacetLimit, ...search } = body.params ?? {};
    const fields = query.filterFields ?? filterFields?.split(',').map((field) => field.trim());
    if (!fields?.length) throw wrongParameter('Wrong parameter "filterFields": it is missing');
    const limit = filterFacetLimit === 'ALL' ? MAX_FACETS : Number(filterFacetLimit ?? FACET_LIMIT);
    if (!Number.isInteger(limit) || limit < 1) throw wrongParameter('Wrong field "params.filterFacetLimit"');
    return countByFilters(platform.db, storeId, { fields, filter: readSearch(search), limit });
  },
};

/** The parameters of a product search, as they would stand in its query. */
function readSearch(params: Readonly<Record<string, unknown>>): ProductFilter {
  const texts = Object.entries(params).map(([name, value]) => [name, String(value)]);
  const result = operations.products.search.query().safeParse(Object.fromEntries(texts));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw wrongParameter(`Wrong field "params.${issue?.path.join('.')}": ${issue?.message ?? 'invalid'}`);
}
