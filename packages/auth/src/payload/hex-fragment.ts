import { decodeHex, encodeHex } from '../bytes/hex.ts';
import { utf8Bytes } from '../bytes/bytes.ts';
import { payloadError } from './payload-error.ts';

/**
 * Writes JSON as the fragment of an app page's address (without `#`). The page's script reads each byte as one UTF-16
 * unit, so everything above 0x7F is written as `\uXXXX`.
 *
 * @param json the text of a JSON document
 */
export function encodeHexFragment(json: string): string {
  const ascii = json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return encodeHex(utf8Bytes(ascii));
}

/**
 * Reads the fragment of an app page's address, with or without `#`, as the page's script does: Latin-1. Anybody can
 * make such a fragment: check its token against the API.
 *
 * @throws EcwidAuthError `payload_invalid`
 */
export function decodeHexFragment(fragment: string): string {
  const bytes = decodeHex(fragment.replace(/^#/, ''));
  if (!bytes || bytes.length === 0) throw payloadError();
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
