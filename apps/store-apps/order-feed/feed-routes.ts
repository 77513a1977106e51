import type { AppRoute, RouteContext } from '@ecwid-kit/app-sdk';
import { exportCsv } from './feed/export-csv.ts';
import type { Feed } from './feed/feed.ts';
import { readFeedQuery, type FeedQuery } from './feed/feed-query.ts';

type Answer = (storeId: number, query: FeedQuery, context: RouteContext<Feed>) => Promise<Response>;

/** What the app's page asks: a page of the feed as JSON, or all of it as CSV. */
export const feedRoutes: readonly AppRoute<Feed>[] = [
  { method: 'GET', path: '/orders', access: 'page', handle: withQuery(listOrders) },
  { method: 'GET', path: '/orders.csv', access: 'page', handle: withQuery(downloadOrders) },
];

async function listOrders(
  storeId: number,
  query: FeedQuery,
  { services: feed }: RouteContext<Feed>,
): Promise<Response> {
  return Response.json(await feed.search(storeId, query), { headers: { 'cache-control': 'no-store' } });
}

async function downloadOrders(storeId: number, query: FeedQuery, context: RouteContext<Feed>): Promise<Response> {
  const { services: feed, logger } = context;
  const csv = exportCsv(feed.each(storeId, query), {
    delimiter: query.delimiter,
    onError: (error) => logger('error', 'feed.export-failed', { storeId, error: error.message }),
  });
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="orders.csv"',
      'cache-control': 'no-store',
    },
  });
}

function withQuery(answer: Answer): AppRoute<Feed>['handle'] {
  return async (context) => {
    const reading = readFeedQuery(context.url.searchParams);
    if (reading.status === 'invalid') {
      return Response.json({ error: { code: 'query_invalid', message: reading.problem } }, { status: 400 });
    }
    // Routes with the access `page` are not reached without a store.
    return answer(context.storeId ?? 0, reading.query, context);
  };
}
