import type { SsoPayload } from '@ecwid-kit/auth';
import type { Customer, CustomerUpdate, Person } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { findCustomerByEmail, findCustomerText } from '../../sales/customers/customer-repository.ts';
import { createCustomer, updateCustomer } from '../../sales/customers/write-customer.ts';
import type { Db } from '../../storage/database.ts';
import { refusal, type SsoRefusal } from './check-sso-profile.ts';

const PERSON_FIELDS = [
  'name',
  'companyName',
  'street',
  'city',
  'countryCode',
  'postalCode',
  'stateOrProvinceCode',
  'phone',
] as const;

/** The customer who a user of another site is, or was when they came last. */
export async function findSsoCustomer(
  db: Db,
  storeId: number,
  { appClientId, userId }: Pick<SsoPayload, 'appClientId' | 'userId'>,
): Promise<Customer | undefined> {
  const row = await db
    .selectFrom('sso_user')
    .select('customer_id')
    .where('store_id', '=', storeId)
    .where('client_id', '=', appClientId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  const text = row && (await findCustomerText(db, storeId, row.customer_id));
  return text === undefined ? undefined : (JSON.parse(text) as Customer); // stored by saveCustomer
}

/**
 * The customer of a profile: made where there is none yet, changed where the profile says otherwise than the store. The
 * address book is filled once, when the customer is made. Refused where another customer has the e-mail.
 */
export async function customerOfSso(
  tx: WriteTransaction,
  storeId: number,
  payload: SsoPayload,
): Promise<Customer | SsoRefusal> {
  const { profile } = payload;
  const email = profile.email.trim();
  const billingPerson = profile.billingPerson && personOf(profile.billingPerson);
  if (!email.includes('@')) return refusal('payload_invalid', 'profile.email is no e-mail address.');
  if (billingPerson && !billingPerson.name) {
    return refusal('payload_invalid', 'profile.billingPerson needs a name.');
  }
  const known = await findSsoCustomer(tx.db, storeId, payload);
  const owner = await findCustomerByEmail(tx.db, storeId, email);
  if (owner && owner.id !== known?.id) {
    const whom = `user ${payload.userId} of ${payload.appClientId}`;
    return refusal(
      'email_taken',
      `the e-mail belongs to customer ${owner.id}, who is not ${whom}. Nobody is signed in.`,
    );
  }
  if (known) {
    const patch = changesOf(known, email, billingPerson);
    return patch ? updateCustomer(tx, storeId, known.id, patch) : known;
  }
  const shippingAddresses = (Array.isArray(profile.shippingAddresses) ? profile.shippingAddresses : []).map(personOf);
  const customer = await createCustomer(tx, storeId, {
    email,
    ...(billingPerson && { billingPerson }),
    ...(shippingAddresses.length > 0 && { shippingAddresses }),
  });
  await rememberUser(tx.db, storeId, payload, customer.id);
  return customer;
}

/** What a profile changes. `undefined` where nothing: it comes with every page, and apps need not hear of each. */
function changesOf(known: Customer, email: string, person: Person | undefined): CustomerUpdate | undefined {
  const isSameMail = known.email?.toLowerCase() === email.toLowerCase();
  const isSamePerson = Object.entries(person ?? {}).every(
    ([field, value]) => known.billingPerson?.[field as keyof Person] === value, // personOf makes no other keys
  );
  if (isSameMail && isSamePerson) return undefined;
  return {
    ...(!isSameMail && { email }),
    ...(!isSamePerson && person && { billingPerson: person, ...(person.name && { name: person.name }) }),
  };
}

/** What the other site says of a person, as far as it is text. */
function personOf(value: unknown): Person {
  const fields = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  return Object.fromEntries(
    PERSON_FIELDS.flatMap((field) => {
      const text: unknown = fields.get(field);
      return typeof text === 'string' ? [[field, text.slice(0, 255)]] : [];
    }),
  );
}

async function rememberUser(db: Db, storeId: number, { appClientId, userId }: SsoPayload, customerId: number) {
  await db
    .insertInto('sso_user')
    .values({ store_id: storeId, client_id: appClientId, user_id: userId, customer_id: customerId })
    .onConflict((conflict) =>
      conflict.columns(['store_id', 'client_id', 'user_id']).doUpdateSet({ customer_id: customerId }),
    )
    .execute();
}
