import type { Bytes } from './bytes.ts';

const CHUNK = 0x80_00;

/** Bytes to base64 of the standard alphabet, padded. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}

/**
 * Base64 of the standard alphabet to bytes, padding required. One text for each value: bits beyond the last byte must
 * be zero. `undefined` when the text is anything else.
 */
export function decodeBase64(text: string): Bytes | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return encodeBase64(bytes).slice(-4) === text.slice(-4) ? bytes : undefined;
}

/** Bytes to URL-safe base64 (`-` and `_`), padded: the platform pads too. */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_');
}

/** URL-safe base64 to bytes. Padding may be missing. `undefined` when the text is anything else. */
export function decodeBase64Url(text: string): Bytes | undefined {
  if (/[+/]/.test(text)) return undefined;
  const standard = text.replaceAll('-', '+').replaceAll('_', '/');
  const padding = standard.endsWith('=') ? '' : '='.repeat((4 - (standard.length % 4)) % 4);
  return decodeBase64(standard + padding);
}
