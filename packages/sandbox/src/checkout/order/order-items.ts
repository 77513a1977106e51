import { discountInfoOf } from '../discounts/discount-rule.ts';
import { remainingOf, type LedgerLine } from '../discounts/line-ledger.ts';
import { needsShipping } from '../lines/cart-line.ts';
import { fromMinor, sumMinor, type Minor } from '../money/minor-units.ts';
import { ownShippingCharge } from '../shipping/rate.ts';
import { ratesFor, taxesOf, withoutIncluded, type TaxRate, type TaxShare } from '../taxes/tax-rates.ts';
import type { CalculatedItem, CalculatedItemTax, CalculatedTax } from './calculated-order.ts';

/**
 * The taxes of a line. Those inside prices are of what is charged for it after every discount. Those on top are too
 * with net prices; with gross prices they come before discounts in the platform's order, so only the coupon lowers them.
 */
export function lineTaxes(entry: LedgerLine, rates: readonly TaxRate[], pricesIncludeTax: boolean): TaxShare[] {
  const own = ratesFor(rates, entry.line.tax);
  const inside = taxesOf(remainingOf(entry), own);
  const onTop = pricesIncludeTax ? taxesOf(entry.amount - entry.couponAmount, own) : inside;
  return own.flatMap((rate, index) => (rate.included ? inside[index] : onTop[index]) ?? []);
}

export interface ItemContext {
  readonly precision: number;
  readonly rates: readonly TaxRate[];
  readonly taxFree: boolean;
  readonly taxes: readonly TaxShare[];
  readonly shippingTaxes: readonly TaxShare[] | undefined;
}

export function calculatedItem(entry: LedgerLine, context: ItemContext): CalculatedItem {
  const { line } = entry;
  const amount = (minor: Minor) => fromMinor(minor, context.precision);
  const rates = context.taxFree ? [] : ratesFor(context.rates, line.tax);
  const deducted = context.taxFree && ratesFor(context.rates, line.tax).some((rate) => rate.included);
  return {
    id: entry.id,
    productId: line.productId,
    ...(line.combinationId === undefined ? {} : { combinationId: line.combinationId }),
    categoryId: line.categoryId ?? line.categoryIds?.[0] ?? 0,
    price: amount(entry.unitPrice),
    priceWithoutTax: amount(withoutIncluded(entry.unitPrice, rates)),
    productPrice: line.productPrice ?? line.unitPrice,
    sku: line.sku,
    name: line.name,
    quantity: line.quantity,
    quantityInStock: line.quantityInStock ?? 0,
    trackQuantity: line.quantityInStock !== undefined,
    tax: amount(sumMinor(context.taxes.map((share) => share.total))),
    taxes: context.taxes.map((share) => itemTax(share, context.precision)),
    ...(context.shippingTaxes ? { taxesOnShipping: wireTaxes(context.shippingTaxes, context.precision) } : {}),
    shipping: amount(ownShippingCharge(line, context.precision)),
    isShippingRequired: needsShipping(line),
    ...(line.weight === undefined ? {} : { weight: line.weight }),
    ...(line.dimensions ? { dimensions: line.dimensions } : {}),
    fixedShippingRateOnly: line.fixedShippingRateOnly ?? line.shipping?.type === 'FLAT_RATE',
    fixedShippingRate: line.fixedShippingRate ?? line.shipping?.flatRate ?? 0,
    digital: line.digital ?? false,
    couponApplied: entry.couponAmount > 0,
    couponAmount: amount(entry.couponAmount),
    discounts: entry.discounts.map(({ rule, total }) => ({ discountInfo: discountInfoOf(rule), total: amount(total) })),
    discountsAllowed: line.discountsAllowed ?? true,
    taxable: line.tax?.taxable ?? true,
    ...(deducted ? { taxAlreadyDeductedFromPrice: true } : {}),
    ...(line.selectedOptions ? { selectedOptions: line.selectedOptions } : {}),
    ...(line.isPreorder ? { isPreorder: true } : {}),
    ...(line.recurringChargeSettings ? { recurringChargeSettings: line.recurringChargeSettings } : {}),
  };
}

export function wireTaxes(shares: readonly TaxShare[], precision: number): CalculatedTax[] {
  return shares.map(({ rate, total }) => ({
    name: rate.name,
    value: rate.percent,
    total: fromMinor(total, precision),
  }));
}

/** `taxOnShipping` stays 0, as in observed orders: taxes on shipping are in `taxesOnShipping`. */
function itemTax({ rate, total }: TaxShare, precision: number): CalculatedItemTax {
  return {
    name: rate.name,
    value: rate.percent,
    total: fromMinor(total, precision),
    taxOnDiscountedSubtotal: fromMinor(total, precision),
    taxOnShipping: 0,
    includeInPrice: rate.included,
    ...(rate.id === undefined ? {} : { sourceTaxRateId: rate.id }),
    sourceTaxRateType: rate.taxClassCode === undefined ? 'MANUAL' : 'AUTO',
  };
}
