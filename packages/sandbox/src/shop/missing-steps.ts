import type { MissingStep, Quote } from './quote.ts';

/** What is still to be said before a cart can be ordered, in the order in which the checkout asks. */
export function missingSteps(
  quote: Pick<Quote, 'cart' | 'lines' | 'order' | 'shippingOptions' | 'paymentOptions'>,
): MissingStep[] {
  const { cart, lines, order, shippingOptions, paymentOptions } = quote;
  const missing: MissingStep[] = [];
  const shipping = shippingOptions.find(({ chosen }) => chosen);
  const isShipped = lines.some(({ item }) => item.isShippingRequired);
  if (lines.length === 0) missing.push('items');
  if (!cart.email) missing.push('email');
  if (isShipped && !shipping?.isPickup && !cart.shippingPerson?.countryCode) missing.push('shippingAddress');
  if (isShipped && !shipping) missing.push('shippingOption');
  if (isShipped && shipping?.days && chosenTime(quote) === undefined) missing.push('deliveryTime');
  // Nothing to pay needs no way to pay.
  if (order.total > 0 && !paymentOptions.some(({ chosen }) => chosen)) missing.push('paymentOption');
  return missing;
}

/** The time that the shopper chose, as long as the chosen way of shipping still offers it. */
export function chosenTime({ cart, shippingOptions }: Pick<Quote, 'cart' | 'shippingOptions'>): number | undefined {
  const days = shippingOptions.find(({ chosen }) => chosen)?.days ?? [];
  const slots = days.flatMap((day) => day.slots);
  return slots.find(({ fromSeconds }) => fromSeconds === cart.scheduledFor)?.fromSeconds;
}
