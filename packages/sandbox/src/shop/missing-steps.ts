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
  // Nothing to pay needs no way to pay.
  if (order.total > 0 && !paymentOptions.some(({ chosen }) => chosen)) missing.push('paymentOption');
  return missing;
}
