/** What `profile.formatsAndUnits` says about order numbers. */
export interface OrderIdFormat {
  readonly orderNumberPrefix?: string;
  readonly orderNumberSuffix?: string;
  readonly orderNumberMinDigitsAmount?: number;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTERS_AND_DIGITS = `${LETTERS}0123456789`;
const PUBLIC_ID_LENGTH = 5;

/**
 * Makes a public order id such as `QX7TE`. It starts with a letter, so it is never taken for one of the older numeric
 * ids that paths still accept.
 *
 * @param random from 0 up to but not including 1
 */
export function makePublicOrderId(random: () => number): string {
  const pick = (alphabet: string) => alphabet.charAt(Math.floor(random() * alphabet.length));
  return pick(LETTERS) + Array.from({ length: PUBLIC_ID_LENGTH - 1 }, () => pick(LETTERS_AND_DIGITS)).join('');
}

/** Dresses an order's public id or number as the merchant set it up: `SHOP-QX7TE`, `A0042`. Digits are padded. */
export function formatOrderId(id: string | number, format: OrderIdFormat): string {
  const digits = String(id);
  const padded = /^\d+$/.test(digits) ? digits.padStart(format.orderNumberMinDigitsAmount ?? 0, '0') : digits;
  return `${format.orderNumberPrefix ?? ''}${padded}${format.orderNumberSuffix ?? ''}`;
}
