import { fromMinor, type Minor } from '../money/minor-units.ts';
import { exactAmount } from '../lines/price-line.ts';
import type { TaxShare } from '../taxes/tax-rates.ts';
import type { OrderAmounts } from './order-amounts.ts';
import type { ExplanationSections, MinorStep, StepSource } from './explanation.ts';
import { discountWords, labelled, moneyWords, promotionWords, taxWords } from './explanation-words.ts';

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
function itemSteps({ ledger, precision, taxFree, input }: OrderAmounts): MinorStep[] {
  const money = moneyWords(input.settings);
  return ledger.flatMap(({ line, amount, unitPrice }): MinorStep[] => {
    const label = `${line.quantity} × ${line.name}`;
    const exact = exactAmount(line.unitPrice, line.quantity, precision);
    const charged = money(fromMinor(unitPrice, precision));
    if (taxFree && exact !== amount) {
      return [{ label, amount, source: 'item', rule: `${charged} each, the tax in the price taken out` }];
    }
    const each = line.quantity === 1 ? {} : { rule: `${money(line.unitPrice)} each` };
    const item: MinorStep = { label, amount: exact, source: 'item', ...each };
    if (exact === amount) return [item];
    const rule = `${money(line.unitPrice)} is charged as ${charged}`;
    return [item, { label: `Rounding: ${line.name}`, amount: amount - exact, source: 'rounding', rule }];
  });
}

function couponSteps({ coupon, couponDiscount, input }: OrderAmounts): MinorStep[] {
  if (!coupon || couponDiscount === 0) return [];
  const { code, discount = 0, discountType } = coupon;
  const off = discountType?.startsWith('PERCENT') ? `${discount} %` : moneyWords(input.settings)(discount);
  return [{ label: labelled('Coupon', code), amount: -couponDiscount, source: 'coupon', rule: `${off} off` }];
}

/** What a surcharge is called, by who asks for it. */
const SURCHARGES: Partial<Record<StepSource, string>> = { payment: 'Payment' };

function feeSteps({ handlingFee, surcharges }: OrderAmounts): MinorStep[] {
  const fee: MinorStep[] = handlingFee
    ? [{ label: labelled('Handling fee', handlingFee.name), amount: handlingFee.amount, source: 'surcharge' }]
    : [];
  return [
    ...fee,
    ...surcharges.map(({ surcharge, cost, source, appId }): MinorStep => ({
      label: labelled(SURCHARGES[source] ?? 'Surcharge', surcharge.description),
      amount: cost.amount,
      source,
      ...(appId === undefined ? {} : { appId }),
      ...(surcharge.type === 'PERCENT' ? { rule: `${surcharge.value} % of ${percentBase(source)}` } : {}),
    })),
  ];
}

const percentBase = (source: StepSource) => (source === 'payment' ? 'the order' : 'the subtotal after the coupon');

function discountSteps({ discounts, input }: OrderAmounts): MinorStep[] {
  const money = moneyWords(input.settings);
  return discounts.applied.map(({ rule, total, appId, promotion }): MinorStep => ({
    label: labelled(promotion ? 'Promotion' : 'Discount', rule.description),
    amount: -total,
    source: appId === undefined ? 'discount' : 'app',
    ...(appId === undefined ? {} : { appId }),
    rule: promotion ? promotionWords(promotion, money) : discountWords(rule, money),
  }));
}

function shippingSteps({ shipping, coupon, input }: OrderAmounts): MinorStep[] {
  if (!shipping) return [];
  const { choice, rate, discounts, couponAmount } = shipping;
  const appId = choice.appClientId === undefined ? {} : { appId: choice.appClientId };
  const label = labelled(choice.isPickup ? 'Pickup' : 'Shipping', choice.shippingMethodName);
  const steps: MinorStep[] = [{ label, amount: rate, source: 'shipping', ...appId }];
  for (const { rule, total } of discounts) {
    steps.push({
      label: labelled('Discount on shipping', rule.description),
      amount: -total,
      source: 'discount',
      rule: discountWords(rule, moneyWords(input.settings)),
    });
  }
  if (couponAmount > 0) {
    const rule = 'Free shipping';
    steps.push({ label: labelled('Coupon', coupon?.code), amount: -couponAmount, source: 'coupon', rule });
  }
  return steps;
}

function taxSteps({ lineTaxes, handlingFee, surcharges, shipping }: OrderAmounts) {
  const onFees = [...(handlingFee?.taxes ?? []), ...surcharges.flatMap(({ cost }) => cost.taxes)];
  return {
    onItemsAndFees: [...stepsByTax([...lineTaxes.values()].flat(), 'products'), ...stepsByTax(onFees, 'fees')],
    onShipping: stepsByTax(shipping?.taxes ?? [], 'shipping'),
  };
}

function stepsByTax(shares: readonly TaxShare[], on: string): MinorStep[] {
  const totals = new Map<TaxShare['rate'], Minor>();
  for (const { rate, total } of shares) totals.set(rate, (totals.get(rate) ?? 0) + total);
  return [...totals].map(([rate, total]): MinorStep => {
    const label = labelled('Tax', taxWords(rate));
    return rate.included
      ? { label: `${label} included in ${on}`, amount: 0, source: 'tax', included: total }
      : { label: `${label} on ${on}`, amount: total, source: 'tax' };
  });
}

function paymentSteps({ giftCardRedemption, input }: OrderAmounts): MinorStep[] {
  if (giftCardRedemption === 0) return [];
  return [{ label: labelled('Gift card', input.giftCard?.code), amount: -giftCardRedemption, source: 'payment' }];
}
