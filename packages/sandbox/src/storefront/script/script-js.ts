import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { StoreProfile } from '@ecwid-kit/types';
import { publicAppData, listStorefrontApps } from '../api/storefront-apps.ts';
import { assembleScript } from '../assets/assemble.ts';
import { API_SCRIPT_FILES } from '../assets/browser-files.ts';
import { BROWSER_DIRECTORY } from '../browser-directory.ts';
import type { Platform } from '../../platform/platform.ts';
import { textsIn } from '../texts/texts.ts';

/** Made when first asked for: it is the same for every store, its settings come beside it. */
let scriptText: string | undefined;

/** `GET /script.js?{storeId}`: the JavaScript API of one store, with what its apps made public. */
export async function answerScript(platform: Platform, request: Request): Promise<Response> {
  const { search } = new URL(request.url);
  const storeId = Number(/^\?(\d{1,15})(?:&|$|=)/.exec(search)?.[1] ?? Number.NaN);
  const settings = Number.isNaN(storeId) ? undefined : await scriptSettings(platform, storeId);
  const headers = {
    'Content-Type': 'text/javascript; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
  };
  if (!settings) {
    return new Response(`console.error('script.js: there is no store ${storeId}');`, { status: 404, headers });
  }
  scriptText ??= assembleScript(BROWSER_DIRECTORY, API_SCRIPT_FILES);
  const json = JSON.stringify(settings).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  const text = `(function(settings){'use strict';\n${scriptText}\nstart(settings);\n})(${json});\n`;
  const etag = `"${hash('sha256', text, 'hex').slice(0, 16)}"`;
  if (request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers: { ...headers, ETag: etag } });
  }
  if (/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) {
    return new Response(new Uint8Array(gzipSync(text)), {
      headers: { ...headers, ETag: etag, 'Content-Encoding': 'gzip' },
    });
  }
  return new Response(text, { headers: { ...headers, ETag: etag } });
}

async function scriptSettings(platform: Platform, storeId: number) {
  const row = await platform.db
    .selectFrom('store')
    .select(['profile', 'suspended'])
    .where('id', '=', storeId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { languages, formatsAndUnits = {}, settings } = JSON.parse(row.profile) as StoreProfile; // written by us
  const apps = await listStorefrontApps(platform, storeId);
  const lang = languages?.defaultLanguage ?? languages?.enabledLanguages?.[0] ?? 'en';
  const { account } = textsIn(lang);
  return {
    storeId,
    root: `${platform.origin()}/shop/${storeId}`,
    lang,
    texts: { signIn: account.signIn, account: account.title },
    askConsent: settings?.askConsentToTrackInStorefront === true,
    formats: {
      prefix: formatsAndUnits.currencyPrefix ?? '',
      suffix: formatsAndUnits.currencySuffix ?? '',
      precision: formatsAndUnits.currencyPrecision ?? 2,
      group: formatsAndUnits.currencyGroupSeparator ?? ',',
      point: formatsAndUnits.currencyDecimalSeparator ?? '.',
      truncate: formatsAndUnits.currencyTruncateZeroFractional ?? false,
    },
    apps: await publicAppData(
      platform,
      storeId,
      apps.map(({ clientId }) => clientId),
    ),
    scripts: apps.flatMap(({ customJsUrl }) => customJsUrl ?? []),
    styles: apps.flatMap(({ customCssUrl }) => customCssUrl ?? []),
  };
}
