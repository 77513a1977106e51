import type { Order } from '@ecwid-kit/types';
import type { ExplanationStep } from '../checkout/index.ts';
import { decimal, plus, times, toNumber } from '../checkout/money/decimal.ts';

/**
 * Explains an order whose amounts somebody wrote: as they stand, and what they leave open. Nothing was calculated, so
 * there are no rules to name.
 */
export function explainWrittenOrder(order: Order): ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  const add = (label: string, amount: number | undefined, source: ExplanationStep['source']) => {
    if (amount) steps.push({ label, amount, source, rule: 'As written by API' });
  };
  for (const { name, price = 0, quantity = 1 } of order.items ?? []) {
    add(`${quantity} × ${name ?? 'Item'}`, toNumber(times(decimal(price), decimal(quantity))), 'item');
  }
  add('Coupon', negative(order.couponDiscount), 'coupon');
  add('Discounts', negative(order.discount), 'discount');
  add('Handling fee', order.handlingFee?.value, 'surcharge');
  for (const { description, id, total } of order.customSurcharges ?? []) {
    add(description || id || 'Surcharge', total, 'surcharge');
  }
  const { shippingMethodName, discountedShippingRate, shippingRate } = order.shippingOption ?? {};
  add(shippingMethodName ?? 'Shipping', discountedShippingRate ?? shippingRate, 'shipping');
  if (!order.pricesIncludeTax) add('Tax', order.tax, 'tax');
  add('Gift card', negative(order.giftCardRedemption), 'payment');
  const rest = steps.map((step) => decimal(-step.amount)).reduce(plus, decimal(order.total));
  add('Difference to the total', toNumber(rest), 'rounding');
  return steps;
}

const negative = (amount: number | undefined) => (amount ? -amount : undefined);
