import { fromMinor, type Minor } from '../money/minor-units.ts';

/** What an amount of the order comes from. */
export type StepSource =
  | 'item'
  | 'coupon'
  | 'discount'
  | 'app'
  | 'shipping'
  | 'tax'
  | 'surcharge'
  | 'rounding'
  | 'payment';

/** One addend of the total, in the store's currency and in a merchant's words. */
export interface ExplanationStep {
  readonly label: string;
  readonly amount: number;
  readonly source: StepSource;
  readonly appId?: string;
  /** The setting or condition behind the amount. */
  readonly rule?: string;
  /** Of a tax: what of it is inside the prices. It adds nothing. */
  readonly included?: number;
}

/** The same with amounts in minor units, while the order is being calculated. */
export interface MinorStep extends Omit<ExplanationStep, 'amount' | 'included'> {
  readonly amount: Minor;
  readonly included?: Minor;
}

export interface ExplanationSections {
  readonly items: MinorStep[];
  readonly coupon: MinorStep[];
  readonly fees: MinorStep[];
  readonly discounts: MinorStep[];
  readonly shipping: MinorStep[];
  readonly taxes: MinorStep[];
  readonly payment: MinorStep[];
}

/** The order in which the platform calculates: taxes last with net prices, before discounts and shipping with gross ones. */
const STEPS = {
  net: ['items', 'coupon', 'fees', 'discounts', 'shipping', 'taxes', 'payment'],
  gross: ['items', 'coupon', 'fees', 'taxes', 'discounts', 'shipping', 'payment'],
} as const;

export function explain(
  sections: ExplanationSections,
  { pricesIncludeTax, precision }: { pricesIncludeTax: boolean; precision: number },
): ExplanationStep[] {
  return STEPS[pricesIncludeTax ? 'gross' : 'net']
    .flatMap((name) => sections[name])
    .map(({ included, ...step }) => ({
      ...step,
      amount: fromMinor(step.amount, precision),
      ...(included !== undefined && { included: fromMinor(included, precision) }),
    }));
}
