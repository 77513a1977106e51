import type { Order } from '@ecwid-kit/types';
import { labelled, type ExplanationStep, type MoneyWords } from '../checkout/index.ts';
import { decimal, plus, times, toNumber } from '../checkout/money/decimal.ts';

/**
 * Explains an order whose amounts somebody wrote: as they stand, and what they leave open. Nothing was calculated, so
 * there are no rules to name.
 */
export function explainWrittenOrder(order: Order, money: MoneyWords): ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  const add = (label: string, amount: number | undefined, source: ExplanationStep['source'], rule?: string) => {
    if (amount) steps.push({ label, amount, source, ...(rule !== undefined && { rule }) });
  };
  for (const { name, price = 0, quantity = 1 } of order.items ?? []) {
    const amount = toNumber(times(decimal(price), decimal(quantity)));
    add(`${quantity} × ${name ?? 'Item'}`, amount, 'item', quantity === 1 ? undefined : `${money(price)} each`);
  }
  add(labelled('Coupon', order.discountCoupon?.code), negative(order.couponDiscount), 'coupon');
  add('Discounts', negative(order.discount), 'discount');
  add(labelled('Handling fee', order.handlingFee?.name), order.handlingFee?.value, 'surcharge');
  for (const { description, total } of order.customSurcharges ?? []) {
    add(labelled('Surcharge', description), total, 'surcharge');
  }
  const { shippingMethodName, discountedShippingRate, shippingRate } = order.shippingOption ?? {};
  add(labelled('Shipping', shippingMethodName), discountedShippingRate ?? shippingRate, 'shipping');
  if (!order.pricesIncludeTax) add('Tax', order.tax, 'tax');
  else if (order.tax) steps.push({ label: 'Tax included', amount: 0, included: order.tax, source: 'tax' });
  add('Gift card', negative(order.giftCardRedemption), 'payment');
  const rest = steps.map((step) => decimal(-step.amount)).reduce(plus, decimal(order.total));
  add('Difference to the total', toNumber(rest), 'rounding', 'The total is not the sum of what the order says');
  return steps;
}

const negative = (amount: number | undefined) => (amount ? -amount : undefined);
