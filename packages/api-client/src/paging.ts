import { EcwidError } from './errors/ecwid-error.ts';

/** The most the platform puts on a page. */
const DEFAULT_LIMIT = 100;
/** Pages under way at a time: enough for ten requests a second, the limit of a token, when each takes a second. */
const DEFAULT_CONCURRENCY = 10;

/** A page, as far as paging looks into it. `responseFields` may have left any field out. */
export interface Page {
  readonly total?: number;
  readonly limit?: number;
  readonly items?: readonly unknown[];
}

export interface PageQuery {
  readonly offset?: number;
  readonly limit?: number;
}

/** How pages are fetched ahead of who reads them. */
export interface AheadOptions {
  /** Pages under way at a time. Default 10. */
  readonly concurrency?: number | undefined;
  /** Told after each page. `total` is missing where the answers do not tell it. */
  readonly onProgress?:
    | ((progress: { readonly fetched: number; readonly total: number | undefined }) => void)
    | undefined;
}

type FetchPage = (query: PageQuery, signal?: AbortSignal) => Promise<Page>;
type FullPage = Page & { readonly items: readonly unknown[] };

/** The operation name that paging an operation goes by: `search` gives `iterate`, `getDeleted` gives `iterateDeleted`. */
export function iteratorName(operation: string): string {
  const what = operation.replace(/^(search|list|get)/, '');
  return `iterate${what.charAt(0).toUpperCase()}${what.slice(1)}`;
}

/** The same for pages that are fetched ahead: `exportAll`, `exportAllDeleted`. */
export function exportName(operation: string): string {
  return iteratorName(operation).replace('iterate', 'exportAll');
}

/**
 * All pages, from `offset` on, each asked for when it is wanted. `limit` is the size of a page. Ends after the page
 * that reaches `total`; when the answers do not tell `total`, after a page that is not full or empty.
 *
 * @throws EcwidError `answer_invalid` when the answers carry no `items`
 */
export async function* pagesOf(
  fetchPage: FetchPage,
  { offset = 0, limit = DEFAULT_LIMIT }: PageQuery,
  operation: string,
): AsyncGenerator<FullPage, void, undefined> {
  for (let next = offset; ;) {
    const page = checked(await fetchPage({ offset: next, limit }), operation);
    if (page.items.length === 0) return;
    yield page;
    next += page.items.length;
    if (isLast(page, next)) return;
  }
}

/**
 * The same pages in the same order, with several under way at a time once the first has told `total`. Leaving the loop
 * gives up those that are.
 */
export async function* pagesAhead(
  fetchPage: FetchPage,
  { offset = 0, limit = DEFAULT_LIMIT }: PageQuery,
  { concurrency = DEFAULT_CONCURRENCY, onProgress }: AheadOptions,
  operation: string,
): AsyncGenerator<FullPage, void, undefined> {
  const left = new AbortController();
  const ahead: Promise<Page>[] = [];
  let fetched = 0;
  let next = offset;
  let step = limit;
  const ask = (at: number): number => {
    const page = fetchPage({ offset: at, limit: step }, left.signal);
    page.catch(() => {}); // whoever reads that far is told
    ahead.push(page);
    return at + step;
  };
  try {
    next = ask(offset);
    for (let coming = ahead.shift(); coming; coming = ahead.shift()) {
      const page = checked(await coming, operation);
      const { items, total } = page;
      if (items.length === 0) return;
      // The platform may put fewer on a page than asked for: the first one tells.
      if (fetched === 0) step = Math.min(step, items.length);
      fetched += items.length;
      if (ahead.length === 0) next = Math.min(next, offset + fetched);
      onProgress?.({ fetched, total });
      const end = total ?? 0;
      while (next < end && ahead.length < concurrency) next = ask(next);
      yield page;
      if (total === undefined && !isLast(page, next)) next = ask(next);
    }
  } finally {
    left.abort();
  }
}

/** The items of those pages, one by one. */
export async function* itemsOf(
  pages: AsyncIterable<{ items: readonly unknown[] }>,
): AsyncGenerator<unknown, void, undefined> {
  for await (const { items } of pages) yield* items;
}

function checked(page: Page, operation: string): FullPage {
  const { items } = page;
  if (items) return { ...page, items };
  const message = 'a page came without items; name them in responseFields';
  throw new EcwidError({ code: 'answer_invalid', message, operation });
}

/** The platform may put fewer on a page than asked for, so only its own word says that a page is not full. */
function isLast({ items, total, limit = 0 }: FullPage, next: number): boolean {
  return total === undefined ? items.length < limit : next >= total;
}
