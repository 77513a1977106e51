export interface PageRange {
  /** The first and last entry shown, counted from 1. */
  first: number;
  last: number;
  /** Offsets; `undefined` at the ends. */
  previous: number | undefined;
  next: number | undefined;
}

/** What part of a list one page shows. An offset past the end leads back to the last page. */
export function pageRange({ offset, limit, total }: { offset: number; limit: number; total: number }): PageRange {
  const next = offset + limit;
  const lastPage = Math.max(0, Math.floor((total - 1) / limit) * limit);
  return {
    first: Math.min(offset + 1, total),
    last: Math.min(next, total),
    previous: offset > 0 ? Math.min(Math.max(0, offset - limit), lastPage) : undefined,
    next: next < total ? next : undefined,
  };
}
