import { iframePayloadSchema, type IframePayload } from '@ecwid-kit/types';
import { decryptCbc, encryptCbc, type EncryptOptions } from './cbc.ts';
import { decodeHexFragment, encodeHexFragment } from './hex-fragment.ts';
import { parsePayload } from './parse-payload.ts';

/** Encrypts what opens an app page, for its query parameter `payload`. */
export async function sealIframePayload(
  payload: IframePayload,
  clientSecret: string,
  options?: EncryptOptions,
): Promise<string> {
  return encryptCbc(JSON.stringify(payload), clientSecret, options);
}

/**
 * Reads the query parameter `payload` of an app page. Encrypted, but not authenticated: check the token against the
 * API before trusting the store id.
 *
 * @throws EcwidAuthError `payload_invalid`, always in the same words
 */
export async function openIframePayload(payload: string, clientSecret: string): Promise<IframePayload> {
  return parsePayload(await decryptCbc(payload, clientSecret), iframePayloadSchema);
}

/** Writes what opens an app page in the default mode: plain, in the fragment, unsigned. */
export function writeIframeFragment(payload: IframePayload): string {
  return encodeHexFragment(JSON.stringify(payload));
}

/**
 * Reads the fragment of an app page's address, in the browser. Anybody can make one: check its token against the API.
 *
 * @throws EcwidAuthError `payload_invalid`
 */
export function readIframeFragment(fragment: string): IframePayload {
  return parsePayload(decodeHexFragment(fragment), iframePayloadSchema);
}
