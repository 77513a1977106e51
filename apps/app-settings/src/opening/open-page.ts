import { isEcwidError, type EcwidClient } from '@ecwid-kit/api-client';
import { handOverInstallation } from '@ecwid-kit/app-sdk';
import { openIframePayload, type InstallationData } from '@ecwid-kit/auth';
import type { IframePayload } from '@ecwid-kit/types';
import { apiOf } from '../server/api-of.ts';
import { findApp, type ServedApp, type Site } from '../server/site.ts';
import { createSession } from '../session/page-session.ts';
import type { Refusal } from '../words/en.ts';

/** What the browser may know of who opened the page. */
export interface OpenedBy {
  readonly storeId: number;
  readonly lang: string;
  readonly viewMode: string;
  readonly appState?: string;
}

export type Opening =
  | {
      readonly status: 'opened';
      readonly served: ServedApp;
      readonly opened: OpenedBy;
      readonly session: string;
      /** App storage, whole. */
      readonly storage: Readonly<Record<string, string>>;
      /** Of the store, ISO 4217. */
      readonly currency: string;
    }
  | { readonly status: 'refused'; readonly reason: Refusal };

const HAND_OVER_MS = 3_000;

/**
 * Opens an app's page with the payload that the admin encrypted. The payload is not signed: it is the API's answer to
 * its token that makes the store's number true. Its token is kept for later requests and handed to the endpoint server.
 */
export async function openPage(
  site: Site,
  clientId: string,
  { payload: sealed, appState }: { readonly payload: string; readonly appState?: string | undefined },
): Promise<Opening> {
  const served = findApp(site, clientId);
  if (!served) return { status: 'refused', reason: 'app_unknown' };
  let payload: IframePayload;
  try {
    payload = await openIframePayload(sealed, served.clientSecret);
  } catch {
    return { status: 'refused', reason: 'payload_invalid' };
  }
  const { store_id: storeId, lang, view_mode: viewMode = 'PAGE' } = payload;
  let known;
  try {
    known = await readStore(apiOf(site, storeId, payload.access_token));
  } catch (error) {
    return { status: 'refused', reason: refusalOf(error) };
  }
  const installation = installationOf(served, payload);
  await site.installations.set(installation);
  await handOver(site, installation);
  return {
    status: 'opened',
    served,
    opened: { storeId, lang, viewMode, ...(appState !== undefined && { appState }) },
    session: await createSession(site, served, { storeId }),
    ...known,
  };
}

async function readStore(api: EcwidClient) {
  const [entries, profile] = await Promise.all([
    api.appStorage.list(),
    api.storeProfile.get({ responseFields: 'formatsAndUnits(currency)' }),
  ]);
  return {
    storage: Object.fromEntries(entries.map(({ key, value }) => [key, value])),
    currency: profile.formatsAndUnits?.currency ?? 'USD',
  };
}

/** A token that the API or the client does not take is a forged one or a dead one; anything else may pass. */
export function refusalOf(error: unknown): 'token_refused' | 'platform_away' {
  if (isEcwidError(error, 'host_mismatch')) return 'token_refused';
  const isRefusal = isEcwidError(error, 'api_rejected') && error.status >= 400 && error.status < 500;
  return isRefusal && error.status !== 429 ? 'token_refused' : 'platform_away';
}

function installationOf({ app }: ServedApp, payload: IframePayload): InstallationData {
  const { store_id: storeId, access_token: accessToken, public_token: publicToken } = payload;
  return {
    clientId: app.clientId,
    storeId,
    accessToken,
    ...(publicToken !== undefined && { publicToken }),
    // The payload does not say what was granted.
    scopes: [...app.scopes],
  };
}

/** The page works without it, so a failure is only logged: the next opening tries again. */
async function handOver(site: Site, installation: InstallationData): Promise<void> {
  const { url, operatorKey } = site.endpointServer ?? {};
  if (url === undefined || operatorKey === undefined) return;
  try {
    await handOverInstallation({
      endpointServerUrl: url,
      operatorKey,
      installation,
      fetch: site.fetch,
      signal: AbortSignal.timeout(HAND_OVER_MS),
    });
  } catch (error) {
    const { clientId: app, storeId } = installation;
    site.logger('warn', 'hand-over.failed', { app, storeId, error: error instanceof Error ? error.message : '' });
  }
}
