import type { EcwidClient } from '@ecwid-kit/api-client';
import { apiOf } from '../server/api-of.ts';
import { findApp, type ServedApp, type Site } from '../server/site.ts';
import { readSession, type PageSession } from './page-session.ts';

export type Entrance =
  | {
      readonly status: 'entered';
      readonly served: ServedApp;
      readonly session: PageSession;
      readonly api: EcwidClient;
    }
  | { readonly status: 'refused'; readonly reason: 'app_unknown' | 'session_over' | 'token_refused' };

/** Lets a request of an opened page in: with its app, its store and that store's API. */
export async function enter(site: Site, clientId: unknown, sessionText: unknown): Promise<Entrance> {
  const served = typeof clientId === 'string' ? findApp(site, clientId) : undefined;
  if (!served) return { status: 'refused', reason: 'app_unknown' };
  const session = typeof sessionText === 'string' ? await readSession(site, served, sessionText) : undefined;
  if (!session) return { status: 'refused', reason: 'session_over' };
  const kept = await site.installations.get({ clientId: served.app.clientId, storeId: session.storeId });
  if (!kept) return { status: 'refused', reason: 'token_refused' };
  return { status: 'entered', served, session, api: apiOf(site, session.storeId, kept.accessToken) };
}
