import type { IframePayload } from '@ecwid-kit/types';
import type { EncryptOptions } from './cbc.ts';
import { sealIframePayload, writeIframeFragment } from './iframe-payload.ts';

export interface IframeUrlOptions extends EncryptOptions {
  readonly iframeUrl: string;
  readonly payload: IframePayload;
  /** `encrypted`: a query parameter for the server. `fragment`: plain, for the page's script. */
  readonly mode: 'encrypted' | 'fragment';
  /** Needed for `encrypted`. */
  readonly clientSecret: string;
  /** Of a deep link: the text itself, not URL-encoded. */
  readonly appState?: string;
  /** Digits that change at every opening. */
  readonly cacheKiller?: string;
}

/**
 * The address at which the admin opens an app page. A query that `iframeUrl` has already is kept (what the platform
 * does with one is not documented).
 */
export async function iframePageUrl(options: IframeUrlOptions): Promise<string> {
  const { iframeUrl, mode, clientSecret, appState, cacheKiller, ...rest } = options;
  const encodedState = appState === undefined ? undefined : encodeURIComponent(appState);
  const payload = encodedState === undefined ? options.payload : { ...options.payload, app_state: encodedState };
  const url = new URL(iframeUrl);
  if (mode === 'fragment') {
    url.hash = writeIframeFragment(payload);
    return url.href;
  }
  const parts = [`payload=${await sealIframePayload(payload, clientSecret, rest)}`];
  if (encodedState !== undefined) parts.push(`app_state=${encodedState}`);
  if (cacheKiller !== undefined) parts.push(`cache-killer=${cacheKiller}`);
  url.search = [url.search.slice(1), ...parts].filter(Boolean).join('&');
  return url.href;
}
