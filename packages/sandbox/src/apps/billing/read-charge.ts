import {
  CHARGE_CURRENCIES,
  MAX_CHARGE,
  MAX_CHARGE_DESCRIPTION_LENGTH,
  type Charge as SentCharge,
} from '@ecwid-kit/types';
import { apiError, wrongParameter } from '../../rest/api-error.ts';

type Currency = (typeof CHARGE_CURRENCIES)[number];

/** A charge, checked. */
export interface Charge {
  /** In hundredths. */
  readonly cents: number;
  readonly currency: Currency;
  readonly description: string;
  readonly idempotencyKey: string;
  readonly metadata: Record<string, unknown> | undefined;
}

/** What one unit is worth in US dollars. The limits are in dollars; the rates are chosen, and stay as they are. */
const USD_RATES: Readonly<Record<Currency, number>> = { USD: 1, EUR: 1.1, GBP: 1.3, AUD: 0.65, MXN: 0.05, INR: 0.012 };

const AMOUNT = /^\d+(\.\d{1,2})?$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Checks a charge, in the order of the reference. Throws the 400 of the first field in error. */
export function readCharge({ amount, currency, description, idempotencyKey, metadata }: SentCharge): Charge {
  const cents = AMOUNT.test(String(amount)) ? Math.round(Number(amount) * 100) : 0;
  if (cents <= 0) {
    throw apiError(
      'CHARGE_AMOUNT_INVALID',
      'The amount is invalid',
      'Send a number above 0 with at most two decimals.',
    );
  }
  const known = CHARGE_CURRENCIES.find((code) => code === currency);
  if (!known) {
    throw apiError(
      'CHARGE_CURRENCY_INVALID',
      'The currency is invalid',
      `It is one of ${CHARGE_CURRENCIES.join(', ')}.`,
    );
  }
  if (!description?.trim() || description.length > MAX_CHARGE_DESCRIPTION_LENGTH) {
    throw apiError(
      'CHARGE_DESCRIPTION_INVALID',
      'The description is invalid',
      `Send a text of at most ${MAX_CHARGE_DESCRIPTION_LENGTH} characters.`,
    );
  }
  if (!idempotencyKey || !UUID.test(idempotencyKey)) {
    throw apiError('CHARGE_IDEMPOTENCY_KEY_INVALID', 'The idempotency key is invalid', 'Send a UUID.');
  }
  return { cents, currency: known, description, idempotencyKey, metadata: readMetadata(metadata) };
}

/** What it is in US cents. */
export function usdCents({ cents, currency }: Pick<Charge, 'cents' | 'currency'>): number {
  return Math.round(cents * USD_RATES[currency]);
}

/** Throws the 402 of an amount above what one charge may be. */
export function checkChargeLimit(charge: Charge): void {
  if (usdCents(charge) <= MAX_CHARGE * 100) return;
  throw apiError('CHARGE_LIMIT_EXCEEDED', 'The charge is above the limit', `One charge is at most ${MAX_CHARGE} USD.`);
}

function readMetadata(sent: SentCharge['metadata']): Record<string, unknown> | undefined {
  if (sent === undefined || typeof sent === 'object') return sent;
  try {
    const value: unknown = JSON.parse(sent);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>; // just looked
  } catch {
    // told below, as any other text that is no object
  }
  throw wrongParameter('Wrong parameter "metadata": must be a JSON object');
}
