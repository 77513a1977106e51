import { decimal, productOf, sumOf, times } from '../money/decimal.ts';
import { decimalToMinor, percentOf, sumMinor, toMinor, type Minor } from '../money/minor-units.ts';
import { needsShipping, type CartLine } from '../lines/cart-line.ts';
import type { RatesTable, RatesTableRow, ShippingOptionSettings } from './shipping-options.ts';

/** How a product goes into the shipping cost, whichever of the two generations of fields says it. */
export type LineShippingRule =
  | { readonly kind: 'global'; readonly markupPerPiece: number }
  | { readonly kind: 'flat'; readonly ratePerPiece: number }
  | { readonly kind: 'free' };

function lineShippingRule(line: CartLine): LineShippingRule {
  const { shipping } = line;
  if (shipping?.type === 'FREE_SHIPPING') return { kind: 'free' };
  if (shipping?.type === 'FLAT_RATE') return { kind: 'flat', ratePerPiece: shipping.flatRate ?? 0 };
  if (!shipping?.type && line.fixedShippingRateOnly) return { kind: 'flat', ratePerPiece: line.fixedShippingRate ?? 0 };
  return { kind: 'global', markupPerPiece: (shipping?.type ? shipping.methodMarkup : line.fixedShippingRate) ?? 0 };
}

/** What shipping a line costs whatever option is chosen: the product's flat rate or markup for every piece. */
export function ownShippingCharge(line: CartLine, precision: number): Minor {
  if (!needsShipping(line)) return 0;
  const rule = lineShippingRule(line);
  if (rule.kind === 'free') return 0;
  return toMinor(rule.kind === 'flat' ? rule.ratePerPiece : rule.markupPerPiece, precision) * line.quantity;
}

/** The lines an option's own rate is for: those that are shipped by the store's methods. */
export function globallyShipped(lines: readonly CartLine[]): CartLine[] {
  return lines.filter((line) => needsShipping(line) && lineShippingRule(line).kind === 'global');
}

export interface RateBasis {
  /** The lines that go by the store's methods. */
  readonly lines: readonly CartLine[];
  readonly subtotal: Minor;
  readonly discountedSubtotal: Minor;
  readonly precision: number;
}

/** What the store's own option costs for these lines; `undefined` when its table has no row for them. */
export function optionRate(option: ShippingOptionSettings, basis: RateBasis): Minor | undefined {
  if (basis.lines.length === 0) return 0;
  if (option.ratesCalculationType === 'table') return option.ratesTable && tableRate(option.ratesTable, basis);
  const rate = option.flatRate?.rate ?? 0;
  return option.flatRate?.rateType === 'PERCENT' ? percentOf(basis.subtotal, rate) : toMinor(rate, basis.precision);
}

export function weightOf(lines: readonly CartLine[]): number {
  return sumOf(lines.map((line) => productOf(line.weight ?? 0, line.quantity)));
}

function tableRate(table: RatesTable, basis: RateBasis): Minor | undefined {
  const row = table.rates.find((candidate) => holds(table.tableBasedOn, candidate, basis));
  if (!row) return undefined;
  const { perOrder = 0, percent = 0, perItem = 0, perWeight = 0 } = row.rate;
  const base = table.tableBasedOn === 'discountedSubtotal' ? basis.discountedSubtotal : basis.subtotal;
  const pieces = sumMinor(basis.lines.map((line) => line.quantity));
  return (
    toMinor(perOrder, basis.precision) +
    percentOf(base, percent) +
    toMinor(perItem, basis.precision) * pieces +
    decimalToMinor(times(decimal(perWeight), decimal(weightOf(basis.lines))), basis.precision)
  );
}

/** Both bounds belong to the row; where rows touch, the earlier one counts (the reference does not say). */
function holds(basedOn: RatesTable['tableBasedOn'], { conditions = {} }: RatesTableRow, basis: RateBasis): boolean {
  if (basedOn === 'weight') return within(weightOf(basis.lines), conditions.weightFrom, conditions.weightTo);
  const [amount, from, to] =
    basedOn === 'subtotal'
      ? [basis.subtotal, conditions.subtotalFrom, conditions.subtotalTo]
      : [basis.discountedSubtotal, conditions.discountedSubtotalFrom, conditions.discountedSubtotalTo];
  const bound = (value: number | undefined) => (value === undefined ? undefined : toMinor(value, basis.precision));
  return within(amount, bound(from), bound(to));
}

function within(value: number, from: number | undefined, to: number | undefined): boolean {
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}
