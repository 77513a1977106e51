import type { CartLine } from '../lines/cart-line.ts';
import { percentOf, sumMinor, toMinor, type Minor } from '../money/minor-units.ts';
import { spread } from '../money/spread.ts';
import { isCouponLine, type Coupon } from './coupon.ts';
import { isRuleLine, type DiscountRule } from './discount-rule.ts';

/** A line with the amounts that the steps of the calculation take off it. */
export interface LedgerLine {
  readonly line: CartLine;
  readonly id: number;
  readonly unitPrice: Minor;
  /** Price times quantity. */
  readonly amount: Minor;
  couponAmount: Minor;
  readonly discounts: { readonly rule: DiscountRule; readonly total: Minor }[];
}

export function remainingOf(entry: LedgerLine): Minor {
  return entry.amount - entry.couponAmount - sumMinor(entry.discounts.map((discount) => discount.total));
}

/** Takes the coupon off the lines it is for, and returns what it took. A percentage is of the lines' full amounts. */
export function applyCoupon(ledger: readonly LedgerLine[], coupon: Coupon, precision: number): Minor {
  const entries = ledger.filter(({ line }) => isCouponLine(coupon, line));
  const wanted = couponAmount(coupon, sumMinor(entries.map((entry) => entry.amount)), precision);
  return takeOff(entries, wanted, (entry, total) => {
    entry.couponAmount += total;
  });
}

function couponAmount({ discountType, discount = 0 }: Coupon, base: Minor, precision: number): Minor {
  if (discountType === 'PERCENT' || discountType === 'PERCENT_AND_SHIPPING') return percentOf(base, discount);
  return discountType === 'SHIPPING' ? 0 : toMinor(discount, precision);
}

/**
 * Takes a discount off the lines it is for, and returns what it took.
 *
 * @param baseOf the amount of a line that percentages are of
 */
export function applyRule(
  ledger: readonly LedgerLine[],
  rule: DiscountRule,
  { precision, baseOf }: { precision: number; baseOf: (entry: LedgerLine) => Minor },
): Minor {
  const entries = ledger.filter(({ line, id }) => isRuleLine(rule, line, id));
  const keep = (entry: LedgerLine, total: Minor) => {
    if (total > 0) entry.discounts.push({ rule, total });
  };
  if (rule.type === 'FIXED_PRICE') {
    const cheaper = (entry: LedgerLine) =>
      Math.max(0, entry.unitPrice - toMinor(rule.value, precision)) * entry.line.quantity;
    return sumMinor(entries.map((entry) => takeOff([entry], cheaper(entry), keep)));
  }
  const percent = rule.type === 'PERCENT';
  const wanted = percent ? percentOf(sumMinor(entries.map(baseOf)), rule.value) : toMinor(rule.value, precision);
  return takeOff(entries, wanted, keep);
}

/** Spreads an amount over what is left of the lines, and never takes more than is left. */
function takeOff(
  entries: readonly LedgerLine[],
  wanted: Minor,
  keep: (entry: LedgerLine, total: Minor) => void,
): Minor {
  const left = entries.map(remainingOf);
  const taken = Math.min(Math.max(0, wanted), sumMinor(left));
  const parts = taken === 0 ? [] : spread(taken, left);
  for (const [index, entry] of entries.entries()) keep(entry, parts[index] ?? 0);
  return taken;
}
