import { checkCoupon, type CouponCheck } from '../discounts/coupon.ts';
import { applyCoupon } from '../discounts/line-ledger.ts';
import { needsShipping } from '../lines/cart-line.ts';
import { productOf, sumOf } from '../money/decimal.ts';
import { sumMinor, toMinor } from '../money/minor-units.ts';
import { currencyPrecision } from '../store-settings.ts';
import { ratesAt, storeAddressOf } from '../taxes/rates-at.ts';
import { isReverseCharged } from '../taxes/european-union.ts';
import { addedTax, ratesFor, withoutIncluded, type TaxPlace } from '../taxes/tax-rates.ts';
import { applyDiscounts } from './apply-discounts.ts';
import type { CalculatedOrder } from './calculated-order.ts';
import type { CheckoutInput } from './checkout-input.ts';
import { explain, type ExplanationStep } from './explanation.ts';
import { stepsOf } from './explanation-steps.ts';
import { addedTaxes, priceHandlingFee, priceSurcharge, type FeeContext, type SurchargeRequest } from './fees.ts';
import { openLedger } from './open-ledger.ts';
import type { OrderAmounts } from './order-amounts.ts';
import { lineTaxes } from './order-items.ts';
import { priceShipping } from './shipping-cost.ts';
import { surchargeRequests } from './surcharge-requests.ts';
import { writeOrder } from './write-order.ts';

export interface CheckoutResult {
  readonly order: CalculatedOrder;
  /** Every addend of `order.total`, in the platform's order of calculation. */
  readonly explanation: ExplanationStep[];
  /** Whether the coupon of the input works; absent without one. */
  readonly couponCheck?: CouponCheck;
}

/**
 * Calculates an order the way the platform's checkout does: subtotal, coupon, handling fee and surcharges, then
 * discounts, shipping and taxes (net prices) or taxes, discounts and shipping (gross prices).
 *
 * Money is exact: whole minor units of the currency, each percentage rounded once, half away from zero, and every
 * amount that is split over lines adds up again. No step takes more than is left, so nothing falls below zero. The
 * order of the lines changes no total.
 */
export function calculateOrder(input: CheckoutInput): CheckoutResult {
  const precision = currencyPrecision(input.settings);
  const pricesIncludeTax = input.settings.taxSettings?.pricesIncludeTax === true;
  const place = taxPlaceOf(input);
  const reversedTaxApplied =
    input.customer?.taxIdValid === true && isReverseCharged(place.storeAddress, place.shippingAddress);
  const taxFree = input.customer?.taxExempt === true || reversedTaxApplied;
  const rates = ratesAt(input.settings, place, valueOf(input));
  const deducted = taxFree ? rates : [];
  const ledger = openLedger(input.lines, precision, (price, line) =>
    withoutIncluded(price, ratesFor(deducted, line.tax)),
  );

  const couponCheck = input.coupon && checkCoupon(input.coupon, { ...input, precision, customer: input.customer });
  const coupon = couponCheck?.status === 'applies' ? input.coupon : undefined;
  const subtotal = sumMinor(ledger.map((entry) => entry.amount));
  const couponDiscount = coupon ? applyCoupon(ledger, coupon, precision) : 0;

  const fees: FeeContext = { precision, rates, taxFree, base: subtotal - couponDiscount };
  const requests = surchargeRequests(input);
  const ownSurcharges = requests.filter(isNotForPaying).map((request) => priceSurcharge(request, fees));
  // A shipping setting, taxed with shipping: charged when something is shipped (the reference does not say).
  const feeOfStore = input.lines.some(needsShipping) ? input.settings.shipping?.handlingFee : undefined;
  const handlingFee = priceHandlingFee(input.handlingFee ?? feeOfStore, fees);

  const discounts = applyDiscounts(ledger, input, { subtotal, precision });
  const shipping =
    input.shippingOption &&
    priceShipping({
      choice: input.shippingOption,
      ledger,
      rules: discounts.shippingRules,
      coupon,
      rates,
      scheme: input.settings.taxSettings?.taxOnShippingCalculationScheme ?? 'AUTOMATIC',
      taxFree,
      precision,
    });
  const taxes = new Map(ledger.map((entry) => [entry, taxFree ? [] : lineTaxes(entry, rates, pricesIncludeTax)]));

  const costs = [...(handlingFee ? [handlingFee] : []), ...ownSurcharges.map((surcharge) => surcharge.cost)];
  const toPay =
    subtotal -
    couponDiscount -
    discounts.total +
    sumMinor(costs.map((cost) => cost.amount)) +
    (shipping?.charged ?? 0) +
    addedTax([...taxes.values()].flat()) +
    addedTax(shipping?.taxes ?? []) +
    addedTaxes(costs);
  // A fee for paying in a certain way is of everything that is to be paid.
  const paymentFees = requests
    .filter((request) => !isNotForPaying(request))
    .map((request) => priceSurcharge(request, { ...fees, base: toPay }));
  const surcharges = [...ownSurcharges, ...paymentFees];
  const totalBeforeGiftCard = toPay + sumMinor(paymentFees.map(({ cost }) => cost.amount));
  const balance = toMinor(Math.max(0, input.giftCard?.balance ?? 0), precision);
  const amounts: OrderAmounts = {
    input,
    precision,
    pricesIncludeTax,
    taxFree,
    reversedTaxApplied,
    rates,
    ledger,
    coupon,
    couponDiscount,
    discounts,
    handlingFee,
    surcharges,
    shipping,
    lineTaxes: taxes,
    totalBeforeGiftCard,
    giftCardRedemption: Math.min(balance, totalBeforeGiftCard),
  };
  return {
    order: writeOrder(amounts),
    explanation: explain(stepsOf(amounts), { pricesIncludeTax, precision }),
    ...(couponCheck ? { couponCheck } : {}),
  };
}

const isNotForPaying = ({ source }: SurchargeRequest) => source !== 'payment';

/** Someone who collects the goods is taxed where the store is. */
function taxPlaceOf({ settings, shippingOption, shippingPerson, billingPerson }: CheckoutInput): TaxPlace {
  const storeAddress = storeAddressOf(settings);
  return {
    shippingAddress: shippingOption?.isPickup && storeAddress ? storeAddress : (shippingPerson ?? billingPerson),
    billingAddress: billingPerson,
    storeAddress,
  };
}

function valueOf({ lines }: CheckoutInput): number {
  return sumOf(lines.map((line) => productOf(line.unitPrice, line.quantity)));
}
