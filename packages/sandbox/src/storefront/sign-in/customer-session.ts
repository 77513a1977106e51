import type { Customer } from '@ecwid-kit/types';
import { sha256Hex } from '../../apps/secret-box.ts';
import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import { ALPHANUMERIC } from '../../random/random.ts';
import type { Db } from '../../storage/database.ts';
import { prepared } from '../../storage/prepared.ts';
import { CUSTOMER_SESSION_SECONDS, TOKEN_LENGTH } from '../visit/session.ts';

/** Signs a customer in. Returns the token that the browser keeps; only its hash is stored. */
export async function beginCustomerSession(
  { random }: Pick<Platform, 'random'>,
  { db, nowSeconds }: WriteTransaction,
  storeId: number,
  customerId: number,
): Promise<string> {
  const token = random.text(TOKEN_LENGTH, ALPHANUMERIC);
  await db.deleteFrom('customer_session').where('store_id', '=', storeId).where('expires', '<=', nowSeconds).execute();
  await db
    .insertInto('customer_session')
    .values({
      store_id: storeId,
      token_hash: sha256Hex(token),
      customer_id: customerId,
      expires: nowSeconds + CUSTOMER_SESSION_SECONDS,
    })
    .execute();
  return token;
}

/** Ends a session: its token opens nothing from then on, whoever kept it. */
export async function endCustomerSession(db: Db, storeId: number, token: string): Promise<void> {
  await db
    .deleteFrom('customer_session')
    .where('store_id', '=', storeId)
    .where('token_hash', '=', sha256Hex(token))
    .execute();
}

/** Who is signed in. Nobody, where the session is over or the customer was deleted. */
export async function findSignedIn(
  { db, clock }: Pick<Platform, 'db' | 'clock'>,
  storeId: number,
  token: string | undefined,
): Promise<Customer | undefined> {
  if (token === undefined) return undefined;
  const [row] = await customerOfSession(db, { storeId, hash: sha256Hex(token), now: clock.nowSeconds() });
  return row && (JSON.parse(row.doc) as Customer); // stored by saveCustomer
}

const customerOfSession = prepared((db, by: { storeId: number; hash: string; now: number }) =>
  db
    .selectFrom('customer_session')
    .innerJoin('customer', (join) =>
      join
        .onRef('customer.store_id', '=', 'customer_session.store_id')
        .onRef('customer.id', '=', 'customer_session.customer_id'),
    )
    .select('customer.doc')
    .where('customer_session.store_id', '=', by.storeId)
    .where('customer_session.token_hash', '=', by.hash)
    .where('customer_session.expires', '>', by.now),
);
