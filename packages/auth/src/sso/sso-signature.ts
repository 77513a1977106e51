import { utf8Bytes } from '../bytes/bytes.ts';
import { encodeHex } from '../bytes/hex.ts';

/** The current documentation signs with SHA-256, that of 2020 with SHA-1. */
export type SsoAlgorithm = 'sha256' | 'sha1';

const HASHES: Readonly<Record<SsoAlgorithm, string>> = { sha256: 'SHA-256', sha1: 'SHA-1' };

const importKey = (clientSecret: string, algorithm: SsoAlgorithm) =>
  crypto.subtle.importKey('raw', utf8Bytes(clientSecret), { name: 'HMAC', hash: HASHES[algorithm] }, false, ['sign']);

/** Hex of the HMAC of `{message} {timestamp}`, keyed with the whole client secret. */
export async function ssoSignature(
  message: string,
  timestamp: string,
  clientSecret: string,
  algorithm: SsoAlgorithm,
): Promise<string> {
  const key = await importKey(clientSecret, algorithm);
  return encodeHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8Bytes(`${message} ${timestamp}`))));
}
