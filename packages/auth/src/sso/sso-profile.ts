import { decodeBase64, encodeBase64 } from '../bytes/base64.ts';
import { utf8Bytes, utf8Text } from '../bytes/bytes.ts';
import { equalTexts } from '../bytes/equal.ts';
import { readSsoPayload, type SsoPayload } from './sso-payload.ts';
import { ssoSignature, type SsoAlgorithm } from './sso-signature.ts';

/** How old a signature may be. */
export const SSO_MAX_AGE_SECONDS = 600;

/** How far the other site's clock may run ahead; what the platform allows is not documented. */
const CLOCK_SKEW_SECONDS = 60;

export interface CreateSsoProfileOptions {
  readonly clientSecret: string;
  /** `sha256` when absent. */
  readonly algorithm?: SsoAlgorithm;
  /** Unix milliseconds. The machine's clock when absent. */
  readonly now?: () => number;
}

/** The value of `ecwid_sso_profile`. Each may be used once, for ten minutes: make one for every page. */
export async function createSsoProfile(payload: SsoPayload, options: CreateSsoProfileOptions): Promise<string> {
  const { clientSecret, algorithm = 'sha256', now = Date.now } = options;
  const message = encodeBase64(utf8Bytes(JSON.stringify(payload)));
  const timestamp = String(Math.floor(now() / 1000));
  return `${message} ${await ssoSignature(message, timestamp, clientSecret, algorithm)} ${timestamp}`;
}

export type SsoVerification =
  | {
      readonly status: 'valid';
      readonly payload: SsoPayload;
      /** To be kept for ten minutes: the platform takes each signature once. */
      readonly signature: string;
      /** Unix seconds. */
      readonly timestamp: number;
    }
  /** The empty text: nobody is logged in. */
  | { readonly status: 'logged_out' }
  | {
      readonly status: 'invalid';
      readonly reason: 'malformed' | 'signature_invalid' | 'expired' | 'from_the_future' | 'payload_invalid';
    };

export interface VerifySsoProfileOptions {
  readonly clientSecret: string;
  /** Only `sha256` when absent. */
  readonly algorithms?: readonly SsoAlgorithm[];
  /** Unix milliseconds. The machine's clock when absent. */
  readonly now?: () => number;
}

/** Checks the value of `ecwid_sso_profile`, as a store does. */
export async function verifySsoProfile(profile: string, options: VerifySsoProfileOptions): Promise<SsoVerification> {
  const { clientSecret, algorithms = ['sha256'], now = Date.now } = options;
  if (profile === '') return { status: 'logged_out' };
  const [, message = '', signature = '', time = ''] = /^(\S+) ([0-9a-f]+) (\d{1,12})$/.exec(profile) ?? [];
  if (!message) return { status: 'invalid', reason: 'malformed' };
  const expected = await Promise.all(
    algorithms.map((algorithm) => ssoSignature(message, time, clientSecret, algorithm)),
  );
  if (!expected.some((candidate) => equalTexts(candidate, signature))) {
    return { status: 'invalid', reason: 'signature_invalid' };
  }
  const timestamp = Number(time);
  const ageSeconds = now() / 1000 - timestamp;
  if (ageSeconds > SSO_MAX_AGE_SECONDS) return { status: 'invalid', reason: 'expired' };
  if (ageSeconds < -CLOCK_SKEW_SECONDS) return { status: 'invalid', reason: 'from_the_future' };
  const payload = readMessage(message);
  return payload
    ? { status: 'valid', payload, signature, timestamp }
    : { status: 'invalid', reason: 'payload_invalid' };
}

function readMessage(message: string): SsoPayload | undefined {
  const bytes = decodeBase64(message);
  if (!bytes) return undefined;
  try {
    return readSsoPayload(JSON.parse(utf8Text(bytes)));
  } catch {
    return undefined; // signed, but not JSON
  }
}
