import { findApp, type Site } from '../server/site.ts';
import { createSession, readSession } from './page-session.ts';

export interface RenewRequest {
  readonly clientId: unknown;
  readonly session: unknown;
}

/** Makes a session anew that is not over yet. `undefined`: it is, or was never one. */
export async function renewSession(site: Site, { clientId, session }: RenewRequest): Promise<string | undefined> {
  const served = typeof clientId === 'string' ? findApp(site, clientId) : undefined;
  if (!served || typeof session !== 'string') return undefined;
  const current = await readSession(site, served, session);
  return current && createSession(site, served, current);
}
