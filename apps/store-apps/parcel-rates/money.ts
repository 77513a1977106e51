import type { CallbackCart } from '@ecwid-kit/types';

/** Rounds to what can be paid in a currency: no cents of yen. A code that is none has cents. */
export function roundMoney(amount: number, currency: string): number {
  const factor = 10 ** decimalsOf(currency);
  return Math.round((amount + Number.EPSILON) * factor) / factor;
}

function decimalsOf(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2; // a text that is no currency code
  }
}

/** What the goods cost after all discounts. */
export function goodsValue({ subtotal, discount, couponDiscount }: CallbackCart): number {
  return Math.max(0, (subtotal ?? 0) - (discount ?? 0) - (couponDiscount ?? 0));
}
