import type { PagePayload } from './page-payload.ts';

/**
 * Reads what the admin put into the address of the page: hex of JSON, in the fragment or, for trying a page outside the
 * admin, in `?devpayload=`. `undefined` when there is none that can be read; it never throws.
 */
export function readAddress({ hash, search }: Pick<Location, 'hash' | 'search'>): PagePayload | undefined {
  return readHex(hash.slice(1)) ?? readHex(new URLSearchParams(search).get('devpayload') ?? '');
}

function readHex(hex: string): PagePayload | undefined {
  if (!/^([\da-f]{2})+$/i.test(hex)) return undefined;
  try {
    // Each byte is one UTF-16 unit, as the platform's own script reads it.
    const json = hex.replace(/../g, (byte) => String.fromCharCode(parseInt(byte, 16)));
    return readFields(JSON.parse(json));
  } catch {
    return undefined; // not JSON
  }
}

function readFields(json: Record<string, unknown> | null): PagePayload | undefined {
  const { store_id: storeId, lang, access_token: accessToken, view_mode, public_token, app_state } = json ?? {};
  const known = Number.isSafeInteger(storeId) && isText(lang) && isText(accessToken);
  if (!known) return undefined;
  return {
    storeId: storeId as number, // a safe integer, see above
    lang,
    accessToken,
    viewMode: isText(view_mode) ? view_mode : 'PAGE',
    ...(isText(public_token) && { publicToken: public_token }),
    ...(isText(app_state) && { appState: decode(app_state) }),
    source: 'address',
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a link that somebody wrote without encoding it
  }
}
