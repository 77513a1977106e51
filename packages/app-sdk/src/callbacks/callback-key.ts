const encoder = new TextEncoder();

/** The query parameter of `shippingUrl` and `discountUrl` that proves who calls. */
export const CALLBACK_KEY_PARAM = 'key';

/**
 * The key that goes into an app's shipping and discount URLs. The platform signs neither request, so knowing the URL is
 * the only proof there is. Derived from the client secret: registering and checking need to share nothing else.
 */
export async function callbackKey(clientSecret: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(clientSecret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const bytes = await crypto.subtle.sign('HMAC', key, encoder.encode('ecwid-kit callback key'));
  return Array.from(new Uint8Array(bytes, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares without telling by its duration where the texts differ. */
export function equalTexts(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let index = 0; index < left.length; index += 1) difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  return difference === 0;
}
