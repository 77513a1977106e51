/** Orders of a product list, by the names of the storefront's JavaScript API. */
export const SORT_KEYS = ['normal', 'addedTimeDesc', 'priceAsc', 'priceDesc', 'nameAsc', 'nameDesc'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export const PAGE_SIZE = 24;
const LAST_PAGE = 10_000;

/** Which part of a product list, in which order. */
export interface Listing {
  readonly sort: SortKey;
  /** Counts from 1. */
  readonly page: number;
}

const PROFILE_SORTS: Readonly<Record<string, SortKey>> = {
  DEFINED_BY_STORE_OWNER: 'normal',
  ADDED_TIME_DESC: 'addedTimeDesc',
  PRICE_ASC: 'priceAsc',
  PRICE_DESC: 'priceDesc',
  NAME_ASC: 'nameAsc',
  NAME_DESC: 'nameDesc',
};

/** Reads `?sort=` and `?page=`. What makes no sense counts as not said. */
export function readListing(query: URLSearchParams, profileSort: string | undefined): Listing {
  const sort = SORT_KEYS.find((key) => key === query.get('sort')) ?? PROFILE_SORTS[profileSort ?? ''] ?? 'normal';
  const page = /^[1-9]\d{0,4}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1;
  return { sort, page: Math.min(page, LAST_PAGE) };
}

/** The current address with other parameters. `undefined` takes one out. */
export function addressWith(url: URL, changes: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(url.searchParams);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text ? `${url.pathname}?${text}` : url.pathname;
}
