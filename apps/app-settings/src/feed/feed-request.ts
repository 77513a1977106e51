import { createPageToken, createTokenSigner } from '@ecwid-kit/app-sdk';
import * as z from 'zod';
import type { ServedApp, Site } from '../server/site.ts';
import type { FeedFilters } from './feed-filters.ts';
import { FEED_LIMIT } from './no-filters.ts';

const feedPageSchema = z.object({
  total: z.int(),
  items: z.array(
    z.object({
      orderId: z.string(),
      /** Unix seconds. */
      created: z.number(),
      customer: z.string(),
      email: z.string(),
      paymentStatus: z.string(),
      total: z.number(),
    }),
  ),
});
export type FeedPage = z.infer<typeof feedPageSchema>;

const PAGE_TOKEN_SECONDS = 60;
const TIMEOUT_MS = 10_000;

interface FeedAsk {
  readonly path: '/orders' | '/orders.csv';
  readonly storeId: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Asks the endpoint server's part of the app, for the store of an opened page.
 *
 * @throws Error when it is away, or none is set
 */
export async function askFeed(site: Site, { app, clientSecret }: ServedApp, ask: FeedAsk): Promise<Response> {
  if (!site.endpointServer) throw new Error('No ENDPOINT_SERVER_URL is set');
  const signer = createTokenSigner({ clientSecret, now: site.now });
  const token = await createPageToken(signer, { storeId: ask.storeId, expiresInSeconds: PAGE_TOKEN_SECONDS });
  const url = new URL(`${site.endpointServer.url}/apps/${app.clientId}${ask.path}`);
  for (const [name, value] of Object.entries(ask.params)) if (value !== '') url.searchParams.set(name, String(value));
  const response = await site.fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'manual',
    // A file takes as long as it takes; what a page waits for does not.
    ...(ask.path === '/orders' && { signal: AbortSignal.timeout(TIMEOUT_MS) }),
  });
  if (!response.ok) throw new Error(`The endpoint server answered ${response.status}`);
  return response;
}

/** Reads a page of the feed. */
export async function fetchFeed(
  site: Site,
  served: ServedApp,
  storeId: number,
  filters: FeedFilters,
): Promise<FeedPage> {
  const params = { ...filters, limit: FEED_LIMIT };
  const response = await askFeed(site, served, { path: '/orders', storeId, params });
  return feedPageSchema.parse(await response.json());
}
