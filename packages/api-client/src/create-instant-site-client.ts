import type { SiteHostOperations, SiteOperations } from '@ecwid-kit/types/instant-site';
import { siteHostRoutes, siteRoutes } from '@ecwid-kit/types/instant-site-routes';
import type { CallerOptions } from './call/call-options.ts';
import { checkTokenHost } from './call/token-host.ts';
import { ofStore } from './client-options.ts';
import { createCaller } from './create-caller.ts';
import type { Caller } from './types/operation-types.ts';

const LIVE_SITE_URL = 'https://vuega.ecwid.com/api/v1';
const LIVE_HOST_URL = 'https://app.ecwid.com/instantsite';

/** How a token of the Instant Site API is asked for. */
export interface InstantSiteTokenOptions extends Omit<CallerOptions, 'baseUrl' | 'token'> {
  readonly storeId: number;
  /** The app's secret token of the store, with the scope `manage_instant_site`. */
  readonly secretToken: string;
  /** `draft_code`: for opening the editor and looking at the draft, not for calls. Default `authorization_code`. */
  readonly grantType?: 'authorization_code' | 'draft_code';
  /** Default `https://app.ecwid.com/instantsite`. */
  readonly baseUrl?: string;
}

/** How a client of one store's Instant Site makes its calls. */
export interface InstantSiteOptions extends Omit<CallerOptions, 'baseUrl' | 'token'> {
  readonly storeId: number;
  /** What `getInstantSiteToken` gives. */
  readonly token: string;
  /** Up to the store id. Default `https://vuega.ecwid.com/api/v1`. */
  readonly baseUrl?: string;
}

/** The calls of the Instant Site API. */
export type InstantSiteClient = Caller<SiteOperations>;

/**
 * Gets a token of the Instant Site API. It lives for a day: `expiresIn` is in seconds, though the reference says
 * milliseconds. The platform wants the secret token in the query, so what logs addresses on the way sees it: call from
 * a server.
 *
 * @throws EcwidError `host_mismatch` when the secret token is not one for that host
 */
export async function getInstantSiteToken(
  options: InstantSiteTokenOptions,
): Promise<{ accessToken: string; tokenType: string; expiresIn: number }> {
  const { storeId, secretToken, grantType = 'authorization_code', baseUrl = LIVE_HOST_URL, ...rest } = options;
  const { allowLiveTokenElsewhere = false } = rest;
  checkTokenHost({ baseUrl, token: secretToken, allowLiveTokenElsewhere });
  const { host } = createCaller<SiteHostOperations>(siteHostRoutes, { ...rest, baseUrl });
  return host.getToken({ grant_type: grantType, site_id: storeId, code: secretToken });
}

/**
 * Makes a client of one store's Instant Site. What it writes is a draft until `lifecycle.publish`.
 *
 * @throws EcwidError `host_mismatch` when the token is not one for that host, `request_invalid` when an option is malformed
 */
export function createInstantSiteClient({
  baseUrl = LIVE_SITE_URL,
  ...options
}: InstantSiteOptions): InstantSiteClient {
  return createCaller<SiteOperations>(siteRoutes, ofStore({ ...options, baseUrl }));
}
