import { iframePageUrl } from '@ecwid-kit/auth';
import type { OpenedApp } from '@ecwid-kit/types/control';
import type { Platform } from '../platform/platform.ts';
import { ApiError, notFound } from '../rest/api-error.ts';
import { hasPage, pageTitle } from './app-page.ts';
import { findApp, findClientSecret } from './app-repository.ts';
import { findGrantedScopes } from './installations.ts';
import { livingTokens } from './living-tokens.ts';

export interface OpenPageOptions {
  /** Of a deep link: the text itself, not URL-encoded. */
  readonly appState?: string | undefined;
  /** Language of the admin. English by default. */
  readonly lang?: string | undefined;
  /** `PAGE` by default. */
  readonly viewMode?: 'PAGE' | 'POPUP' | 'INLINE' | undefined;
}

const IV_BYTES = 16;

/** The address at which the admin opens an app's page, with the payload that lets the app in. Never to be logged. */
export async function openAppPage(
  platform: Platform,
  storeId: number,
  clientId: string,
  { appState, lang = 'en', viewMode = 'PAGE' }: OpenPageOptions,
): Promise<OpenedApp> {
  const { db } = platform;
  const app = await findApp(db, clientId);
  const scopes = await findGrantedScopes(db, storeId, clientId);
  if (!app || !scopes) throw notFound('The app is not installed in this store');
  const { authMode, endpoints } = app.settings;
  if (!endpoints.iframeUrl || !hasPage(app.settings, scopes)) throw new ApiError({ status: 409, message: noPage(app) });
  const tokens = await livingTokens(platform, db, storeId, clientId);
  const clientSecret = await findClientSecret(platform, db, clientId);
  if (!tokens || clientSecret === undefined) {
    throw new ApiError({
      status: 409,
      message: 'The app’s tokens are disabled: an authorization code was exchanged twice. Install the app again',
    });
  }
  const iframeUrl = await iframePageUrl({
    iframeUrl: endpoints.iframeUrl,
    mode: authMode === 'enhanced' ? 'encrypted' : 'fragment',
    clientSecret,
    payload: {
      store_id: storeId,
      lang,
      access_token: tokens.secret,
      ...(tokens.public !== undefined && { public_token: tokens.public }),
      view_mode: viewMode,
    },
    ...(appState !== undefined && { appState }),
    cacheKiller: String(platform.clock.now()),
    iv: new Uint8Array(platform.random.bytes(IV_BYTES)),
  });
  return { iframeUrl, clientId, pageTitle: pageTitle(app), authMode };
}

function noPage({ settings }: { settings: { endpoints: { iframeUrl?: string | undefined } } }): string {
  return settings.endpoints.iframeUrl
    ? 'The app was not granted add_to_cp: add the scope to its settings, then install it again'
    : 'The app has no page: its settings name no iframeUrl';
}
