import type { Coupon } from '../discounts/coupon.ts';
import type { LedgerLine } from '../discounts/line-ledger.ts';
import type { Minor } from '../money/minor-units.ts';
import type { TaxRate, TaxShare } from '../taxes/tax-rates.ts';
import type { AppliedDiscounts } from './apply-discounts.ts';
import type { CheckoutInput } from './checkout-input.ts';
import type { TaxedHandlingFee, TaxedSurcharge } from './fees.ts';
import type { ShippingCost } from './shipping-cost.ts';

/** All amounts of an order in minor units, before they are written as the wire has them. */
export interface OrderAmounts {
  readonly input: CheckoutInput;
  readonly precision: number;
  readonly pricesIncludeTax: boolean;
  readonly taxFree: boolean;
  readonly reversedTaxApplied: boolean;
  readonly rates: readonly TaxRate[];
  /** In canonical order, not the input's. */
  readonly ledger: readonly LedgerLine[];
  readonly coupon: Coupon | undefined;
  readonly couponDiscount: Minor;
  readonly discounts: AppliedDiscounts;
  readonly handlingFee: TaxedHandlingFee | undefined;
  readonly surcharges: readonly TaxedSurcharge[];
  readonly shipping: ShippingCost | undefined;
  readonly lineTaxes: ReadonlyMap<LedgerLine, readonly TaxShare[]>;
  readonly totalBeforeGiftCard: Minor;
  readonly giftCardRedemption: Minor;
}
