import { SSO_MAX_AGE_SECONDS } from '@ecwid-kit/auth';
import type { Customer } from '@ecwid-kit/types';
import { sha256Hex } from '../../apps/secret-box.ts';
import type { WriteTransaction } from '../../platform/platform.ts';
import { isSecure, type PageContext } from '../visit/page-context.ts';
import { csrfTokenOf, customerCookie, sessionCookie } from '../visit/session.ts';
import { checkSsoProfile, refusal, type CheckedSsoProfile, type SsoRefusal } from './check-sso-profile.ts';
import { beginCustomerSession } from './customer-session.ts';
import { signOut } from './sign-out.ts';
import { customerOfSso, findSsoCustomer } from './sso-customer.ts';

export interface SsoSignIn {
  /** Who is signed in from now on. */
  readonly customer?: Customer;
  readonly refusal?: SsoRefusal;
  /** For whoever builds the other site. */
  readonly hint?: string;
  readonly cookies: readonly string[];
  /** For the forms of the session from now on. */
  readonly csrfToken: string;
}

/**
 * Signs in whom another site names: that is who is signed in from then on, or nobody, where it names nobody or the
 * profile is refused. One that was used before signs nobody in, but leaves signed in whom it did: a page that a browser
 * shows once more brings the profile that it came with.
 */
export async function signInBySso(page: PageContext, profile: string): Promise<SsoSignIn> {
  const { platform, storeId, root } = page;
  const checked = await checkSsoProfile(platform, storeId, profile);
  if (checked.status !== 'valid') return nobody(page, checked);
  const { payload, signature } = checked;
  const result = await platform.write(page.trace, async (tx) => {
    if (!(await takeSignature(tx, storeId, checked))) {
      const known = await findSsoCustomer(tx.db, storeId, payload);
      if (known && known.id === page.customer?.id) return { customer: known };
      return refusal('repeated', 'this signature was used before. Sign a new profile for every page.');
    }
    const customer = await customerOfSso(tx, storeId, payload);
    if ('status' in customer) return customer;
    if (customer.id === page.customer?.id) return { customer };
    return { customer, token: await beginCustomerSession(platform, tx, storeId, customer.id) };
  });
  if ('status' in result) return nobody(page, result);
  const { customer, token } = result;
  const hint = signature.length === SHA1_LENGTH ? { hint: SHA1_HINT } : {};
  if (token === undefined) return { customer, cookies: [], csrfToken: page.csrfToken, ...hint };
  // Whoever was signed in before leaves with their cart.
  const before = page.customer ? await signOut(page) : undefined;
  return {
    customer,
    cookies: [
      ...(before ? [sessionCookie(before.session, root, isSecure(page))] : []),
      customerCookie(token, root, isSecure(page)),
    ],
    csrfToken: before ? csrfTokenOf(before.session.token) : page.csrfToken,
    ...hint,
  };
}

const SHA1_LENGTH = 40;
const SHA1_HINT =
  'The profile is signed with SHA-1, as the documentation of 2020 had it. The current one asks for HMAC-SHA256: whether the platform still takes SHA-1 is not documented.';

async function nobody(page: PageContext, checked: Exclude<CheckedSsoProfile, { status: 'valid' }>): Promise<SsoSignIn> {
  const why = checked.status === 'refused' ? { refusal: checked, hint: checked.hint } : {};
  if (!page.customer) return { cookies: [], csrfToken: page.csrfToken, ...why };
  const { cookies, session } = await signOut(page);
  return { cookies, csrfToken: csrfTokenOf(session.token), ...why };
}

/** Each signature counts once. It is remembered until it would be too old anyway. */
async function takeSignature(
  { db, nowSeconds }: WriteTransaction,
  storeId: number,
  { signature, timestamp }: Extract<CheckedSsoProfile, { status: 'valid' }>,
): Promise<boolean> {
  await db.deleteFrom('sso_signature').where('store_id', '=', storeId).where('expires', '<', nowSeconds).execute();
  const taken = await db
    .insertInto('sso_signature')
    .values({
      store_id: storeId,
      signature_hash: sha256Hex(signature),
      expires: timestamp + SSO_MAX_AGE_SECONDS,
    })
    .onConflict((conflict) => conflict.columns(['store_id', 'signature_hash']).doNothing())
    .returning('expires')
    .executeTakeFirst();
  return taken !== undefined;
}
