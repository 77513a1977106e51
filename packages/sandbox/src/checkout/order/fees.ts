import type { Surcharge } from '../discounts/surcharge.ts';
import { percentOf, sumMinor, toMinor, type Minor } from '../money/minor-units.ts';
import { addedTax, includedTax, taxesOf, withoutIncluded, type TaxRate, type TaxShare } from '../taxes/tax-rates.ts';
import type { HandlingFee } from '../store-settings.ts';
import type { StepSource } from './explanation.ts';

/** An amount with the taxes on it: those inside and those to add. */
export interface TaxedAmount {
  readonly amount: Minor;
  readonly withoutTax: Minor;
  readonly taxes: readonly TaxShare[];
}

/** What a customer who pays no tax owes instead: the amount without the taxes in it. */
function taxed(amount: Minor, rates: readonly TaxRate[], taxFree: boolean): TaxedAmount {
  if (taxFree) {
    const net = withoutIncluded(amount, rates);
    return { amount: net, withoutTax: net, taxes: [] };
  }
  const taxes = taxesOf(amount, rates);
  return { amount, withoutTax: amount - includedTax(taxes), taxes };
}

/** An addition to the order with who asked for it. */
export interface SurchargeRequest {
  readonly surcharge: Surcharge;
  readonly source: StepSource;
  readonly appId?: string;
}

export interface TaxedSurcharge extends SurchargeRequest {
  readonly cost: TaxedAmount;
}

export interface FeeContext {
  readonly precision: number;
  readonly rates: readonly TaxRate[];
  readonly taxFree: boolean;
  /** What percentages are of: the subtotal after the coupon; of the fee for a way to pay, the whole order before it. */
  readonly base: Minor;
}

/** Prices a surcharge. One below zero counts as zero: lowering prices is what discounts are for. */
export function priceSurcharge(request: SurchargeRequest, context: FeeContext): TaxedSurcharge {
  const { value, type, taxable } = request.surcharge;
  const amount = type === 'PERCENT' ? percentOf(context.base, value) : toMinor(value, context.precision);
  const rates = taxable ? context.rates.filter((rate) => rate.appliedByDefault) : [];
  return { ...request, cost: taxed(Math.max(0, amount), rates, context.taxFree) };
}

export interface TaxedHandlingFee extends TaxedAmount {
  readonly name: string;
  readonly description: string;
}

/** Prices the handling fee, which is taxed as shipping is. `undefined` for a fee of nothing. */
export function priceHandlingFee(fee: HandlingFee | undefined, context: FeeContext): TaxedHandlingFee | undefined {
  const amount = toMinor(fee?.value ?? 0, context.precision);
  if (amount <= 0) return undefined;
  const rates = context.rates.filter((rate) => rate.taxShipping && rate.appliedByDefault);
  return { ...taxed(amount, rates, context.taxFree), name: fee?.name ?? '', description: fee?.description ?? '' };
}

export function addedTaxes(costs: readonly TaxedAmount[]): Minor {
  return sumMinor(costs.map((cost) => addedTax(cost.taxes)));
}
