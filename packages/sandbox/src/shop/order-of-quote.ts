import { formatMoment } from '@ecwid-kit/types';
import type { OrderDraft } from '../sales/orders/order-draft.ts';
import { mainLanguage } from '../stores/store-profile.ts';
import { chosenTime } from './missing-steps.ts';
import type { Quote } from './quote.ts';
import type { Visit } from './visit.ts';

/** The order that a quoted cart is. Its payment status is the caller's to say. */
export function orderOfQuote(quote: Quote, visit: Visit): OrderDraft {
  const { cart, order, profile, paymentOptions } = quote;
  const time = chosenTime(quote);
  const { weight: _weight, ...calculated } = order; // the weight is told to apps; orders have it by line
  const amounts = calculated as OrderDraft; // no discount of a calculated order is of the type FIXED_PRICE
  const payment = paymentOptions.find(({ chosen }) => chosen);
  const billingPerson = cart.billingPerson ?? cart.shippingPerson;
  const isShipped = order.items.some((item) => item.isShippingRequired) && order.shippingOption?.isPickup !== true;
  return {
    ...amounts,
    cartId: cart.cartId,
    email: cart.email ?? '',
    ...(visit.customerId !== undefined && { customerId: visit.customerId }),
    fulfillmentStatus: 'AWAITING_PROCESSING',
    ...(payment && {
      paymentMethod: payment.title,
      paymentModule: payment.module,
    }),
    ...(billingPerson && { billingPerson }),
    ...(isShipped && cart.shippingPerson && { shippingPerson: cart.shippingPerson }),
    // The reference has a field for pickup only; a delivery's time is kept in the same one.
    ...(time !== undefined && { pickupTime: formatMoment(time) }),
    orderComments: cart.orderComments ?? '',
    acceptMarketing: cart.acceptMarketing ?? false,
    lang: visit.lang ?? mainLanguage(profile),
    ...(visit.ipAddress && { ipAddress: visit.ipAddress }),
    ...(visit.userAgent && { customerUserAgent: visit.userAgent }),
    refererUrl: visit.refererUrl ?? profile.generalInfo?.storeUrl ?? '',
  };
}
