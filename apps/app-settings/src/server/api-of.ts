import { createClient, type EcwidClient } from '@ecwid-kit/api-client';
import type { Site } from './site.ts';

/** A client of a store's API. Somebody waits for the page: no long waits. */
export function apiOf(site: Pick<Site, 'apiBaseUrl' | 'fetch'>, storeId: number, token: string): EcwidClient {
  return createClient({
    storeId,
    token,
    baseUrl: site.apiBaseUrl,
    fetch: site.fetch,
    timeoutMs: 8_000,
    deadlineMs: 15_000,
  });
}
