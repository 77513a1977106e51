import { MAX_CHARGES_PER_DAY } from '@ecwid-kit/types';
import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import { apiError } from '../../rest/api-error.ts';
import type { ChargeTable } from '../app-tables.ts';
import { checkChargeLimit, usdCents, type Charge } from './read-charge.ts';

const DAY_SECONDS = 86_400;

export interface Charged {
  readonly transactionId: string;
  /** It was charged before, and is not again. */
  readonly idempotencyKeyInUse: boolean;
}

interface Charging {
  readonly storeId: number;
  readonly clientId: string;
  readonly charge: Charge;
}

/** Charges a store. Throws the 402 of one that cannot pay, and of what is above the limits. */
export async function chargeStore(
  { random }: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  { storeId, clientId, charge }: Charging,
): Promise<Charged> {
  const known = await tx.db
    .selectFrom('charge')
    .selectAll()
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .where('idempotency_key', '=', charge.idempotencyKey.toLowerCase())
    .executeTakeFirst();
  if (known) return repeated(known, charge);
  checkChargeLimit(charge);
  await checkDay(tx, storeId, charge);
  await checkPaymentSource(tx, storeId);
  const transactionId = random.uuid();
  await tx.db
    .insertInto('charge')
    .values({
      store_id: storeId,
      transaction_id: transactionId,
      client_id: clientId,
      idempotency_key: charge.idempotencyKey.toLowerCase(),
      cents: charge.cents,
      usd_cents: usdCents(charge),
      currency: charge.currency,
      description: charge.description,
      metadata: charge.metadata ? JSON.stringify(charge.metadata) : '',
      charged: tx.nowSeconds,
    })
    .execute();
  tx.touch(storeId);
  return { transactionId, idempotencyKeyInUse: false };
}

function repeated(known: ChargeTable, { cents, currency, description }: Charge): Charged {
  if (known.cents === cents && known.currency === currency && known.description === description) {
    return { transactionId: known.transaction_id, idempotencyKeyInUse: true };
  }
  throw apiError(
    'CHARGE_IDEMPOTENCY_KEY_NOT_UNIQUE',
    'The idempotency key was used for another charge',
    `It stands for "${known.description}", ${known.cents / 100} ${known.currency}. Make a new key for each charge.`,
  );
}

async function checkDay(tx: WriteTransaction, storeId: number, charge: Charge): Promise<void> {
  const { sum } = await tx.db
    .selectFrom('charge')
    .select((eb) => eb.fn.sum<number | null>('usd_cents').as('sum'))
    .where('store_id', '=', storeId)
    .where('charged', '>=', tx.nowSeconds - (tx.nowSeconds % DAY_SECONDS))
    .executeTakeFirstOrThrow();
  const charged = sum ?? 0;
  if (charged + usdCents(charge) <= MAX_CHARGES_PER_DAY * 100) return;
  throw apiError(
    'CHARGE_LIMIT_EXCEEDED',
    'The charges of the day are above the limit',
    `A store is charged at most ${MAX_CHARGES_PER_DAY} USD a day, UTC; it was charged ${charged / 100} USD today.`,
  );
}

async function checkPaymentSource(tx: WriteTransaction, storeId: number): Promise<void> {
  const { payment_source } = await tx.db
    .selectFrom('store')
    .select('payment_source')
    .where('id', '=', storeId)
    .executeTakeFirstOrThrow();
  if (payment_source === 'missing') {
    throw apiError('CHARGE_PAYMENT_SOURCE_MISSING', 'The store has no payment source', STATE_HINT);
  }
  if (payment_source === 'declined') throw apiError('CHARGE_DECLINED', 'The charge was declined', STATE_HINT);
}

const STATE_HINT = 'The state of the store says so: its paymentSource is not "valid".';
