import type { Customer } from '@ecwid-kit/types';
import { sha256Hex } from '../../apps/secret-box.ts';
import { sendMail } from '../../mails/send-mail.ts';
import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import { ALPHANUMERIC } from '../../random/random.ts';
import { findCustomerByEmail } from '../../sales/customers/customer-repository.ts';
import { createCustomer } from '../../sales/customers/write-customer.ts';
import { storefrontUrl } from '../../stores/storefront-urls.ts';
import { textsIn } from '../texts/texts.ts';
import { storeName, type PageContext } from '../visit/page-context.ts';

/** How long a link in a mail signs in. The platform's own figure is not documented. */
const LINK_MINUTES = 30;

const KEY_LENGTH = 40;

/**
 * Mails a link that signs in. Whether the store knows the address makes no difference here, so nobody learns it from the
 * answer, nor from how long the answer takes.
 */
export async function mailSignInLink(
  { platform, storeId, lang, profile }: Pick<PageContext, 'platform' | 'storeId' | 'lang' | 'profile'>,
  tx: WriteTransaction,
  { email: typed, next }: { readonly email: string; readonly next: string },
): Promise<void> {
  const email = typed.trim().toLowerCase();
  const key = platform.random.text(KEY_LENGTH, ALPHANUMERIC);
  await tx.db
    .deleteFrom('sign_in_link')
    .where('store_id', '=', storeId)
    .where('expires', '<=', tx.nowSeconds)
    .execute();
  await tx.db
    .insertInto('sign_in_link')
    .values({
      store_id: storeId,
      key_hash: sha256Hex(key),
      email,
      lang,
      expires: tx.nowSeconds + LINK_MINUTES * 60,
    })
    .execute();
  const { mail } = textsIn(lang).account;
  const store = storeName({ profile, storeId });
  await sendMail(tx, {
    storeId,
    to: email,
    subject: mail.subject(store),
    text: mail.text(store, `${storefrontUrl(storeId)}/account/enter?key=${key}&to=${next}`, LINK_MINUTES),
  });
}

/** Whether a link's key still signs in. */
export async function isSignInKey(
  { db, clock }: Pick<Platform, 'db' | 'clock'>,
  storeId: number,
  key: string,
): Promise<boolean> {
  const link = await db
    .selectFrom('sign_in_link')
    .select('email')
    .where('store_id', '=', storeId)
    .where('key_hash', '=', sha256Hex(key))
    .where('expires', '>', clock.nowSeconds())
    .executeTakeFirst();
  return link !== undefined;
}

/**
 * Uses a link up. Answers with the customer: a new one where the address is new, since reading its mail proves that it
 * is theirs. `undefined` for a link that was used, is too old, or was never sent.
 */
export async function useSignInKey(tx: WriteTransaction, storeId: number, key: string): Promise<Customer | undefined> {
  const link = await tx.db
    .deleteFrom('sign_in_link')
    .where('store_id', '=', storeId)
    .where('key_hash', '=', sha256Hex(key))
    .where('expires', '>', tx.nowSeconds)
    .returning(['email', 'lang'])
    .executeTakeFirst();
  if (!link) return undefined;
  const { email, lang } = link;
  return (await findCustomerByEmail(tx.db, storeId, email)) ?? createCustomer(tx, storeId, { email, lang });
}
