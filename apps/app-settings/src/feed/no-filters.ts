import type { FeedFilters } from './feed-filters.ts';

/** Orders on one page of the list. */
export const FEED_LIMIT = 20;

export const NO_FILTERS: FeedFilters = { keyword: '', paymentStatus: '', from: '', to: '', offset: 0 };

/** Whether something but the page is chosen. */
export function isFiltered({ keyword, paymentStatus, from, to }: FeedFilters): boolean {
  return [keyword, paymentStatus, from, to].some((value) => value !== '');
}

/** A deep link's `orderId: QX7TE` as what to look for. */
export function filtersOf(appState: string | undefined): FeedFilters {
  const [, orderId = ''] = /^orderId:\s*(\S{1,60})$/.exec(appState ?? '') ?? [];
  return { ...NO_FILTERS, keyword: orderId };
}
