import { coversShipping, type Coupon } from '../discounts/coupon.ts';
import { discountInfoOf, type DiscountRule } from '../discounts/discount-rule.ts';
import { remainingOf, type LedgerLine } from '../discounts/line-ledger.ts';
import { needsShipping } from '../lines/cart-line.ts';
import { decimal, digitsAt, productOf } from '../money/decimal.ts';
import { fromMinor, percentOf, toMinor, type Minor } from '../money/minor-units.ts';
import { spread } from '../money/spread.ts';
import { isForMethod } from '../shipping/is-for-method.ts';
import type { ShippingChoice } from '../shipping/shipping-options.ts';
import type { ShippingTaxScheme } from '../store-settings.ts';
import { includedTax, ratesFor, taxesOf, withoutIncluded, type TaxRate, type TaxShare } from '../taxes/tax-rates.ts';

export interface ShippingCost {
  readonly choice: ShippingChoice;
  readonly rate: Minor;
  readonly rateWithoutTax: Minor;
  /** After discounts: what is charged. */
  readonly charged: Minor;
  readonly taxes: readonly TaxShare[];
  /** The taxes by line, where shipping is taxed in proportion to the products. */
  readonly lineTaxes: ReadonlyMap<LedgerLine, readonly TaxShare[]>;
  readonly discounts: readonly { readonly rule: DiscountRule; readonly total: Minor }[];
  /** What the coupon took off. */
  readonly couponAmount: Minor;
}

export interface ShippingCostInput {
  readonly choice: ShippingChoice;
  readonly ledger: readonly LedgerLine[];
  /** Rules with base `SHIPPING` whose conditions hold. */
  readonly rules: readonly DiscountRule[];
  readonly coupon: Coupon | undefined;
  readonly rates: readonly TaxRate[];
  readonly scheme: ShippingTaxScheme;
  readonly taxFree: boolean;
  readonly precision: number;
}

/** What the chosen shipping costs after shipping discounts, and its taxes. A coupon for shipping pays all that is left. */
export function priceShipping(input: ShippingCostInput): ShippingCost {
  const { choice, rules, coupon, taxFree, precision } = input;
  const asked = Math.max(0, toMinor(choice.shippingRate, precision));
  const rate = taxFree ? withoutIncluded(asked, ratesOnShipping(input)) : asked;
  const discounts: { rule: DiscountRule; total: Minor }[] = [];
  let charged = rate;
  for (const rule of rules) {
    const { appliesToShippingMethodId: wanted } = rule;
    if (wanted !== undefined && !isForMethod(wanted, choice.shippingMethodId)) continue;
    const total = Math.min(charged, shippingDiscount(rule, rate, precision));
    if (total > 0) discounts.push({ rule: writtenRule(rule, fromMinor(total, precision)), total });
    charged -= total;
  }
  const couponAmount = coupon && coversShipping(coupon, choice.shippingMethodId) ? charged : 0;
  charged -= couponAmount;
  const { taxes, lineTaxes } = shippingTaxes(charged, input);
  const rateWithoutTax = rate - includedTax(shippingTaxes(rate, input).taxes);
  return { choice, rate, rateWithoutTax, charged, taxes, lineTaxes, discounts, couponAmount };
}

function shippingDiscount(rule: DiscountRule, rate: Minor, precision: number): Minor {
  if (rule.type === 'PERCENT') return Math.max(0, percentOf(rate, rule.value));
  const value = toMinor(rule.value, precision);
  return Math.max(0, rule.type === 'FIXED_PRICE' ? rate - value : value);
}

/** Orders know no fixed prices: there it is the amount that was taken off. */
function writtenRule(rule: DiscountRule, taken: number): DiscountRule {
  return discountInfoOf(rule.type === 'FIXED_PRICE' ? { ...rule, type: 'ABS', value: taken } : rule);
}

/**
 * Taxes that go on shipping as a whole: those on shipping that are due by default or on some product of the order. Of
 * those that the platform chose, the rate of the country alone.
 */
function ratesOnShipping({ rates, ledger }: ShippingCostInput): TaxRate[] {
  const onProducts = new Set(ledger.flatMap(({ line }) => ratesFor(rates, line.tax)));
  const isForGoods = (rate: TaxRate) => rate.taxClassCode === undefined && onProducts.has(rate);
  return rates.filter((rate) => rate.taxShipping && (rate.appliedByDefault || isForGoods(rate)));
}

interface ShippingTaxes {
  readonly taxes: TaxShare[];
  readonly lineTaxes: Map<LedgerLine, TaxShare[]>;
}

/** `AUTOMATIC` is read as taxed separately: what the platform chooses by country is not documented. */
function shippingTaxes(amount: Minor, input: ShippingCostInput): ShippingTaxes {
  const lineTaxes = new Map<LedgerLine, TaxShare[]>();
  if (input.taxFree || amount === 0) return { taxes: [], lineTaxes };
  const weights = proportions(input);
  if (!weights) return { taxes: taxesOf(amount, ratesOnShipping(input)), lineTaxes };
  const parts = spread(amount, [...weights.values()]);
  for (const [index, entry] of [...weights.keys()].entries()) {
    const rates = ratesFor(input.rates, entry.line.tax).filter((rate) => rate.taxShipping);
    lineTaxes.set(entry, taxesOf(parts[index] ?? 0, rates));
  }
  const shares = [...lineTaxes.values()].flat();
  const taxes = input.rates.flatMap((rate) => {
    const own = shares.filter((share) => share.rate === rate);
    return own.length === 0 ? [] : [{ rate, total: own.reduce((sum, share) => sum + share.total, 0) }];
  });
  return { taxes, lineTaxes };
}

/** How much of the shipping falls on each shipped line, or `undefined` when it is taxed as a whole. */
function proportions({ scheme, ledger }: ShippingCostInput): Map<LedgerLine, number> | undefined {
  const shipped = ledger.filter(({ line }) => needsShipping(line));
  if (shipped.length === 0) return undefined;
  if (scheme === 'BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE') {
    return new Map(shipped.map((entry) => [entry, remainingOf(entry)]));
  }
  if (scheme !== 'BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT') return undefined;
  const weights = shipped.map(({ line }) => decimal(productOf(line.weight ?? 0, line.quantity)));
  const scale = Math.max(...weights.map((weight) => weight.scale));
  return new Map(shipped.map((entry, index) => [entry, Number(digitsAt(weights[index] ?? decimal(0), scale))]));
}
