import type { LedgerLine } from '../discounts/line-ledger.ts';
import { compareLines, type CartLine } from '../lines/cart-line.ts';
import { toMinor, type Minor } from '../money/minor-units.ts';

/** Opens an account for every line, in an order that does not depend on the order of the lines. */
export function openLedger(
  lines: readonly CartLine[],
  precision: number,
  priceOf: (price: Minor, line: CartLine) => Minor,
): LedgerLine[] {
  return lines
    .map((line, index): LedgerLine => {
      const unitPrice = priceOf(toMinor(line.unitPrice, precision), line);
      return {
        line,
        id: line.id ?? index + 1,
        unitPrice,
        amount: unitPrice * line.quantity,
        couponAmount: 0,
        discounts: [],
      };
    })
    .toSorted((a, b) => compareLines(a.line, b.line));
}
