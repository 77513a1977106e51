import { EcwidError } from './errors/ecwid-error.ts';

/** The most the platform puts on a page. */
const DEFAULT_LIMIT = 100;

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

/** The operation name that paging an operation goes by: `search` gives `iterate`, `getDeleted` gives `iterateDeleted`. */
export function iteratorName(operation: string): string {
  const what = operation.replace(/^(search|list|get)/, '');
  return `iterate${what.charAt(0).toUpperCase()}${what.slice(1)}`;
}

/**
 * All pages, from `offset` on, each asked for when it is wanted. `limit` is the size of a page. Ends after the page
 * that reaches `total`; when the answers do not tell `total`, after a page that is not full or empty.
 *
 * @throws EcwidError `answer_invalid` when the answers carry no `items`
 */
export async function* pagesOf(
  fetchPage: (query: PageQuery) => Promise<Page>,
  { offset = 0, limit = DEFAULT_LIMIT }: PageQuery,
  operation: string,
): AsyncGenerator<Page & { items: readonly unknown[] }, void, undefined> {
  for (let next = offset; ;) {
    const page = await fetchPage({ offset: next, limit });
    const { items, total, limit: actualLimit = 0 } = page;
    if (!items) {
      const message = 'a page came without items; name them in responseFields';
      throw new EcwidError({ code: 'answer_invalid', message, operation });
    }
    if (items.length === 0) return;
    yield { ...page, items };
    next += items.length;
    // The platform may put fewer on a page than asked for, so only its own word says that a page is not full.
    const isLast = total === undefined ? items.length < actualLimit : next >= total;
    if (isLast) return;
  }
}

/** The items of those pages, one by one. */
export async function* itemsOf(
  pages: AsyncIterable<{ items: readonly unknown[] }>,
): AsyncGenerator<unknown, void, undefined> {
  for await (const { items } of pages) yield* items;
}
