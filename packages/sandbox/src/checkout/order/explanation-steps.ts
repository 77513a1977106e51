import { fromMinor, type Minor } from '../money/minor-units.ts';
import { exactAmount } from '../lines/price-line.ts';
import type { DiscountRule } from '../discounts/discount-rule.ts';
import type { TaxShare } from '../taxes/tax-rates.ts';
import type { OrderAmounts } from './order-amounts.ts';
import type { ExplanationSections, MinorStep } from './explanation.ts';

/** One step for every amount that goes into the total, by stage of the calculation. */
export function stepsOf(amounts: OrderAmounts): ExplanationSections {
  const taxes = taxSteps(amounts);
  return {
    items: itemSteps(amounts),
    coupon: couponSteps(amounts),
    fees: feeSteps(amounts),
    discounts: discountSteps(amounts),
    // With gross prices shipping comes after taxes, so its own taxes follow it.
    shipping: [...shippingSteps(amounts), ...(amounts.pricesIncludeTax ? taxes.onShipping : [])],
    taxes: [...taxes.onItemsAndFees, ...(amounts.pricesIncludeTax ? [] : taxes.onShipping)],
    payment: paymentSteps(amounts),
  };
}

/** A price with more decimals than the currency has is rounded by the piece; the difference is a step of its own. */
function itemSteps({ ledger, precision, taxFree }: OrderAmounts): MinorStep[] {
  return ledger.flatMap(({ line, amount, unitPrice }): MinorStep[] => {
    const label = `${line.quantity} × ${line.name}`;
    const exact = exactAmount(line.unitPrice, line.quantity, precision);
    if (taxFree && exact !== amount) {
      return [
        {
          label,
          amount,
          source: 'item',
          rule: `${fromMinor(unitPrice, precision)} each, the tax in the price taken out`,
        },
      ];
    }
    const item: MinorStep = { label, amount: exact, source: 'item', rule: `${line.unitPrice} each` };
    if (exact === amount) return [item];
    const rule = `${line.unitPrice} is charged as ${fromMinor(unitPrice, precision)}`;
    return [item, { label: `${label}: price rounded`, amount: amount - exact, source: 'rounding', rule }];
  });
}

function couponSteps({ coupon, couponDiscount }: OrderAmounts): MinorStep[] {
  if (!coupon || couponDiscount === 0) return [];
  const percent = coupon.discountType?.startsWith('PERCENT') ? ' %' : '';
  return [
    {
      label: `Coupon ${coupon.code ?? ''}`,
      amount: -couponDiscount,
      source: 'coupon',
      rule: `${coupon.discount ?? 0}${percent} off`,
    },
  ];
}

function feeSteps({ handlingFee, surcharges }: OrderAmounts): MinorStep[] {
  const fee: MinorStep[] = handlingFee
    ? [
        {
          label: handlingFee.name || 'Handling fee',
          amount: handlingFee.amount,
          source: 'surcharge',
          rule: 'handling fee',
        },
      ]
    : [];
  return [
    ...fee,
    ...surcharges.map(({ surcharge, cost, source, appId }): MinorStep => ({
      label: surcharge.description || surcharge.id || 'Surcharge',
      amount: cost.amount,
      source,
      ...(appId === undefined ? {} : { appId }),
      rule:
        surcharge.type === 'PERCENT' ? `${surcharge.value} % of the subtotal after the coupon` : `${surcharge.value}`,
    })),
  ];
}

function discountSteps({ discounts }: OrderAmounts): MinorStep[] {
  return discounts.applied.map(({ rule, total, appId }): MinorStep => ({
    label: rule.description || 'Discount',
    amount: -total,
    source: appId === undefined ? 'discount' : 'app',
    ...(appId === undefined ? {} : { appId }),
    rule: describeRule(rule),
  }));
}

function shippingSteps({ shipping }: OrderAmounts): MinorStep[] {
  if (!shipping) return [];
  const { choice, rate, discounts, couponAmount } = shipping;
  const appId = choice.appClientId === undefined ? {} : { appId: choice.appClientId };
  const steps: MinorStep[] = [
    { label: choice.shippingMethodName, amount: rate, source: 'shipping', ...appId, rule: choice.shippingMethodId },
  ];
  for (const { rule, total } of discounts) {
    steps.push({
      label: rule.description || 'Discount on shipping',
      amount: -total,
      source: 'discount',
      rule: describeRule(rule),
    });
  }
  if (couponAmount > 0) steps.push({ label: 'Free shipping by coupon', amount: -couponAmount, source: 'coupon' });
  return steps;
}

function taxSteps({ lineTaxes, handlingFee, surcharges, shipping, precision }: OrderAmounts) {
  const step = (on: string) => (shares: readonly TaxShare[]) => stepsByTax(shares, on, precision);
  const onFees = [...(handlingFee?.taxes ?? []), ...surcharges.flatMap(({ cost }) => cost.taxes)];
  return {
    onItemsAndFees: [...step('products')([...lineTaxes.values()].flat()), ...step('fees and surcharges')(onFees)],
    onShipping: step('shipping')(shipping?.taxes ?? []),
  };
}

function stepsByTax(shares: readonly TaxShare[], on: string, precision: number): MinorStep[] {
  const totals = new Map<TaxShare['rate'], Minor>();
  for (const { rate, total } of shares) totals.set(rate, (totals.get(rate) ?? 0) + total);
  return [...totals].map(([rate, total]): MinorStep => ({
    label: `${rate.name} on ${on}`,
    amount: rate.included ? 0 : total,
    source: 'tax',
    rule: rate.included
      ? `${rate.percent} %, ${fromMinor(total, precision)} of it inside the prices above`
      : `${rate.percent} %, added to the prices`,
  }));
}

function paymentSteps({ giftCardRedemption, input }: OrderAmounts): MinorStep[] {
  if (giftCardRedemption === 0) return [];
  return [{ label: `Gift card ${input.giftCard?.code ?? ''}`, amount: -giftCardRedemption, source: 'payment' }];
}

function describeRule({ value, type, base, orderTotal }: DiscountRule): string {
  const amount = type === 'PERCENT' ? `${value} %` : `${value}`;
  const condition = orderTotal === undefined ? '' : ` from a subtotal of ${orderTotal}`;
  return `${base}: ${type === 'FIXED_PRICE' ? `price of ${amount}` : amount}${condition}`;
}
