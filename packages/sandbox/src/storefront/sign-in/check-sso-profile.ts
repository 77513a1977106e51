import { readSsoClientId, SSO_MAX_AGE_SECONDS, verifySsoProfile, type SsoVerification } from '@ecwid-kit/auth';
import type { Scope } from '@ecwid-kit/types';
import { findClientSecret } from '../../apps/app-repository.ts';
import { scopesOf } from '../../apps/living-tokens.ts';
import type { Platform } from '../../platform/platform.ts';
import { readStoreState } from '../../stores/plan/store-state.ts';

/** Why nobody is signed in: a word for the page, and a sentence for whoever builds the other site. No secret is in it. */
export interface SsoRefusal {
  readonly status: 'refused';
  readonly reason: SsoRefusalReason;
  readonly hint: string;
}

export type SsoRefusalReason =
  | Extract<SsoVerification, { status: 'invalid' }>['reason']
  | 'app_not_installed'
  | 'scope_missing'
  | 'plan'
  | 'repeated'
  | 'email_taken';

export type CheckedSsoProfile = Exclude<SsoVerification, { status: 'invalid' }> | SsoRefusal;

const SCOPES: readonly Scope[] = ['create_customers', 'customize_storefront'];

/** Checks what can be told without using the profile up: whose it is, what the app may do, its signature and its age. */
export async function checkSsoProfile(
  platform: Platform,
  storeId: number,
  profile: string,
): Promise<CheckedSsoProfile> {
  if (profile === '') return { status: 'logged_out' };
  const clientId = readSsoClientId(profile);
  if (clientId === undefined) return refusal('malformed', malformedHint(profile));
  const { db, clock } = platform;
  const installed = await db
    .selectFrom('installation')
    .select('scopes')
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  const clientSecret = installed && (await findClientSecret(platform, db, clientId));
  if (clientSecret === undefined) {
    return refusal('app_not_installed', `No app with the client id ${clientId} is installed in store ${storeId}.`);
  }
  const missing = SCOPES.filter((scope) => !scopesOf(installed?.scopes ?? '').includes(scope));
  if (missing.length > 0) return refusal('scope_missing', `${clientId} was not granted ${missing.join(' and ')}.`);
  const { planName } = await readStoreState(db, storeId);
  if (planName === 'ECWID_FREE')
    return refusal('plan', 'Single sign-on needs a paid plan; the store is on ECWID_FREE.');
  const verified = await verifySsoProfile(profile, {
    clientSecret,
    // The documentation of 2020 signs with SHA-1; whether that is still taken is not said.
    algorithms: ['sha256', 'sha1'],
    now: () => clock.now(),
  });
  if (verified.status !== 'invalid') return verified;
  return refusal(verified.reason, HINTS[verified.reason](profile, clock.nowSeconds()));
}

export function refusal(reason: SsoRefusalReason, hint: string): SsoRefusal {
  return { status: 'refused', reason, hint: `Single sign-on refused (${reason}): ${hint}` };
}

type InvalidReason = Extract<SsoVerification, { status: 'invalid' }>['reason'];

const HINTS: Readonly<Record<InvalidReason, (profile: string, nowSeconds: number) => string>> = {
  malformed: malformedHint,
  signature_invalid: () =>
    'the signature is to be the HMAC-SHA256, in lower-case hex, of "{message} {timestamp}" (the base64 text, one space, the seconds), keyed with the whole client secret of the app.',
  expired: (profile, nowSeconds) =>
    `the timestamp is ${nowSeconds - timestampOf(profile)} s old; ${SSO_MAX_AGE_SECONDS} s are allowed. Sign a new profile for every page.`,
  from_the_future: (profile, nowSeconds) =>
    `the timestamp is ${timestampOf(profile) - nowSeconds} s ahead of the store's clock. It counts Unix seconds.`,
  payload_invalid: () =>
    'the message needs appClientId, userId and profile.email, and profile.billingPerson.name where there is a billingPerson.',
};

const timestampOf = (profile: string) => Number(profile.split(' ')[2]);

function malformedHint(profile: string): string {
  const [message = '', , timestamp = ''] = profile.split(' ');
  if (/^\d{13,}$/.test(timestamp)) return 'the timestamp counts Unix seconds; this one looks like milliseconds.';
  if (profile.split(' ').length !== 3) {
    return 'it is to be "{message} {signature} {timestamp}": three parts with single spaces between them.';
  }
  return readSsoClientId(message) === undefined
    ? 'the first part is to be the base64, with padding, of JSON with appClientId, userId and profile.'
    : 'the second part is to be lower-case hex, the third Unix seconds.';
}
