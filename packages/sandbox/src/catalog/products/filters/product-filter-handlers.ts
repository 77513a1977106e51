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

type FilterOperation = 'searchBrands' | 'recentSwatches' | 'recentSwatchColors' | 'findFilters' | 'getFilters';

/** Answers the calls for what products can be chosen by. */
export const productFilterHandlers: Handlers<Pick<Operations['products'], FilterOperation>> = {
  async searchBrands({ platform, storeId, query }) {
    const page = pageOf(query);
    const { total, items } = await findBrands(platform.db, storeId, query, page);
    return { total, count: items.length, ...page, items: inLanguage(items, query.lang) };
  },

  recentSwatches: ({ platform, storeId }) => recentSwatches(platform.db, storeId),
  recentSwatchColors: ({ platform, storeId }) => recentSwatches(platform.db, storeId),

  findFilters({ platform, storeId, query }) {
    const { filterFields: fields, filterFacetLimit, ...filter } = query;
    if (!fields?.length) throw noFields();
    const limitOf = readLimits(filterFacetLimit, 'parameter "filterFacetLimit"');
    return countByFilters(platform.db, storeId, { fields, filter, limitOf });
  },

  getFilters({ platform, storeId, query, body }) {
    const { filterFields, filterFacetLimit, ...search } = body.params ?? {};
    const fields = query.filterFields ?? filterFields?.split(',').map((field) => field.trim());
    if (!fields?.length) throw noFields();
    const limitOf = readLimits(filterFacetLimit, 'field "params.filterFacetLimit"');
    return countByFilters(platform.db, storeId, { fields, filter: readSearch(search), limitOf });
  },
};

const noFields = () => wrongParameter('Wrong parameter "filterFields": it is missing');

/** How many values there are to be of a field: of all alike, `20` or `ALL`, or of each, `option_Size:20,categories:all`. */
function readLimits(text: string | undefined, what: string): (field: string) => number {
  const limits = new Map<string, number>();
  for (const part of text?.split(',') ?? []) {
    const colon = part.lastIndexOf(':');
    const value = part.slice(colon + 1).trim();
    const limit = value.toUpperCase() === 'ALL' ? MAX_FACETS : Number(value);
    if (!Number.isInteger(limit) || limit < 1) throw wrongParameter(`Wrong ${what}`);
    limits.set(part.slice(0, Math.max(colon, 0)).trim(), limit);
  }
  return (field) => limits.get(field) ?? limits.get('') ?? FACET_LIMIT;
}

/** The parameters of a product search, as they would stand in its query. */
function readSearch(params: Readonly<Record<string, unknown>>): ProductFilter {
  const texts = Object.entries(params).map(([name, value]) => [name, String(value)]);
  const result = operations.products.search.query().safeParse(Object.fromEntries(texts));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw wrongParameter(`Wrong field "params.${issue?.path.join('.')}": ${issue?.message ?? 'invalid'}`);
}
