import { discountInfoOf } from '../discounts/discount-rule.ts';
import { productOf } from '../money/decimal.ts';
import { fromMinor, sumMinor, type Minor } from '../money/minor-units.ts';
import { predictPackages } from '../shipping/predict-packages.ts';
import { weightOf } from '../shipping/rate.ts';
import { wireShippingOption } from '../shipping/shipping-options.ts';
import { ratesFor, withoutIncluded } from '../taxes/tax-rates.ts';
import type { CalculatedOrder, CalculatedShippingOption, ShippingDiscount } from './calculated-order.ts';
import type { OrderAmounts } from './order-amounts.ts';
import { calculatedItem, wireTaxes } from './order-items.ts';
import type { ShippingCost } from './shipping-cost.ts';

/** Writes the amounts under their names on the wire, lines in the order they came. */
export function writeOrder(amounts: OrderAmounts): CalculatedOrder {
  const { input, precision, ledger, discounts, handlingFee, shipping, surcharges, totalBeforeGiftCard } = amounts;
  const money = (minor: Minor) => fromMinor(minor, precision);
  const byInput = ledger.toSorted((a, b) => input.lines.indexOf(a.line) - input.lines.indexOf(b.line));
  const shares = [
    ...[...amounts.lineTaxes.values()].flat(),
    ...(shipping?.taxes ?? []),
    ...(handlingFee?.taxes ?? []),
    ...surcharges.flatMap((surcharge) => surcharge.cost.taxes),
  ];
  const tax = sumMinor(shares.map((share) => share.total));
  const netSubtotal = ledger.map((entry) =>
    withoutIncluded(entry.amount, amounts.taxFree ? [] : ratesFor(amounts.rates, entry.line.tax)),
  );
  const total = money(totalBeforeGiftCard - amounts.giftCardRedemption);
  return {
    subtotal: money(sumMinor(ledger.map((entry) => entry.amount))),
    subtotalWithoutTax: money(sumMinor(netSubtotal)),
    couponDiscount: money(amounts.couponDiscount),
    volumeDiscount: money(discounts.volume),
    membershipBasedDiscount: money(discounts.membership),
    totalAndMembershipBasedDiscount: money(discounts.totalAndMembership),
    customDiscount: discounts.custom.map(money),
    discount: money(discounts.total),
    discountInfo: [
      ...discounts.applied.map(({ rule }) => discountInfoOf(rule)),
      ...(shipping?.discounts.map(({ rule }) => rule) ?? []),
    ],
    ...(amounts.coupon ? { discountCoupon: amounts.coupon } : {}),
    items: byInput.map((entry) =>
      calculatedItem(entry, {
        ...amounts,
        taxes: amounts.lineTaxes.get(entry) ?? [],
        shippingTaxes: shipping?.lineTaxes.get(entry),
      }),
    ),
    ...(shipping ? { shippingOption: shippingOptionOf(shipping, money) } : {}),
    taxesOnShipping: wireTaxes(shipping?.taxes ?? [], precision),
    ...(handlingFee
      ? {
          handlingFee: {
            name: handlingFee.name,
            value: money(handlingFee.amount),
            valueWithoutTax: money(handlingFee.withoutTax),
            description: handlingFee.description,
            taxes: wireTaxes(handlingFee.taxes, precision),
          },
        }
      : {}),
    customSurcharges: surcharges.map(({ surcharge, cost }) => ({
      id: surcharge.id ?? 'Custom Surcharge',
      value: surcharge.value,
      type: surcharge.type ?? 'ABSOLUTE',
      total: money(cost.amount),
      totalWithoutTax: money(cost.withoutTax),
      description: surcharge.description ?? '',
      descriptionTranslated: surcharge.descriptionTranslated ?? surcharge.description ?? '',
      taxable: surcharge.taxable ?? false,
      taxes: wireTaxes(cost.taxes, precision),
    })),
    tax: money(tax),
    total,
    totalWithoutTax: money(totalBeforeGiftCard - tax),
    totalBeforeGiftCardRedemption: money(totalBeforeGiftCard),
    giftCardRedemption: money(amounts.giftCardRedemption),
    ...(input.giftCard ? { giftCardCode: input.giftCard.code } : {}),
    usdTotal: productOf(total, input.settings.formatsAndUnits?.currencyRate ?? 0),
    pricesIncludeTax: amounts.pricesIncludeTax,
    customerTaxExempt: input.customer?.taxExempt ?? false,
    ...(input.customer?.taxId
      ? { customerTaxId: input.customer.taxId, customerTaxIdValid: input.customer.taxIdValid ?? false }
      : {}),
    reversedTaxApplied: amounts.reversedTaxApplied,
    predictedPackage: predictPackages(input.lines, precision),
    weight: weightOf(input.lines),
  };
}

function shippingOptionOf(shipping: ShippingCost, money: (minor: Minor) => number): CalculatedShippingOption {
  const { choice, rate, charged } = shipping;
  return {
    ...wireShippingOption(choice),
    shippingRate: money(rate),
    shippingRateWithoutTax: money(shipping.rateWithoutTax),
    ...(charged === rate ? {} : { discountedShippingRate: money(charged) }),
    ...shippingDiscountOf(shipping),
  };
}

/** Of several promotions the option names the first. */
function shippingDiscountOf({ discounts, choice }: ShippingCost): { readonly discount?: ShippingDiscount } {
  const rule = discounts.map((each) => each.rule).find(({ id }) => id !== undefined);
  if (!rule) return {};
  const discount = {
    id: String(rule.id),
    value: rule.value,
    type: rule.type === 'PERCENT' ? 'PERCENT' : 'ABSOLUTE',
    base: rule.base,
    ...(rule.orderTotal !== undefined && { orderTotal: rule.orderTotal }),
    description: rule.description ?? '',
    appliesToShippingMethodId: choice.shippingMethodId,
  } as const;
  return { discount };
}
