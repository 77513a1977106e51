import { parseSettings } from '@ecwid-kit/app-sdk';
import { isEcwidError } from '@ecwid-kit/api-client';
import { refusalOf } from '../opening/open-page.ts';
import type { Site } from '../server/site.ts';
import { enter } from '../session/enter.ts';
import type { Refusal } from '../words/en.ts';
import { createExportKey } from './export-key.ts';
import { feedFiltersSchema } from './feed-filters.ts';
import { fetchFeed, type FeedPage } from './feed-request.ts';

export interface FeedRequest {
  readonly clientId: unknown;
  readonly session: unknown;
  readonly filters: unknown;
}

export type FeedResult =
  | { readonly status: 'read'; readonly page: FeedPage; readonly at: number }
  | { readonly status: 'refused'; readonly reason: Refusal };

/** Reads a page of the orders of the store that the page was opened for. */
export async function readFeed(site: Site, { clientId, session, filters }: FeedRequest): Promise<FeedResult> {
  const entrance = await enter(site, clientId, session);
  if (entrance.status === 'refused') return entrance;
  const query = feedFiltersSchema.safeParse(filters);
  if (!query.success) return { status: 'refused', reason: 'failed' };
  const { storeId } = entrance.session;
  try {
    const page = await fetchFeed(site, entrance.served, storeId, query.data);
    return { status: 'read', page, at: site.now() };
  } catch (error) {
    const { clientId: app } = entrance.served.app;
    site.logger('warn', 'feed.failed', { app, storeId, error: error instanceof Error ? error.message : '' });
    return { status: 'refused', reason: 'failed' };
  }
}

export type ExportResult =
  | { readonly status: 'ready'; readonly url: string }
  | { readonly status: 'refused'; readonly reason: Refusal };

/** Makes the address of a CSV file with everything that fits the filters, good for a minute. */
export async function prepareExport(site: Site, { clientId, session, filters }: FeedRequest): Promise<ExportResult> {
  const entrance = await enter(site, clientId, session);
  if (entrance.status === 'refused') return entrance;
  const query = feedFiltersSchema.omit({ offset: true }).safeParse(filters);
  if (!query.success) return { status: 'refused', reason: 'failed' };
  const { served, api } = entrance;
  try {
    const delimiter = await delimiterOf(served.app, api);
    const wanted = { storeId: entrance.session.storeId, filters: query.data, delimiter };
    const key = await createExportKey(site, served, wanted);
    return { status: 'ready', url: `/apps/${served.app.clientId}/orders.csv?key=${key}` };
  } catch (error) {
    return { status: 'refused', reason: refusalOf(error) };
  }
}

type Entered = Extract<Awaited<ReturnType<typeof enter>>, { status: 'entered' }>;

/** As the merchant set it. */
async function delimiterOf(app: Entered['served']['app'], api: Entered['api']): Promise<string> {
  try {
    const { value } = await api.appStorage.get('settings');
    return parseSettings(app, { settings: value })['delimiter'] === 'semicolon' ? 'semicolon' : 'comma';
  } catch (error) {
    if (isEcwidError(error, 'api_rejected') && error.status === 404) return 'comma'; // nothing was saved
    throw error;
  }
}
