import type { Order } from '@ecwid-kit/types';
import { MEDIA_FACET } from '../../media/release-media.ts';
import type { Facet } from '../sales-facets.ts';
import { DOWNLOAD_FACET, linkedFiles } from './files/download-link.ts';
import { mediaOfOrder } from './order-media.ts';

/** What an order is found by beside its columns. */
export function orderFacets(order: Order): Facet[] {
  const items = order.items ?? [];
  return [
    ...items.map(({ productId }) => ({ kind: 'product', value: productId })),
    ...items.map(({ subscriptionId }) => ({ kind: 'subscription', value: subscriptionId })),
    { kind: 'preorder', value: items.some((item) => item.isPreorder === true) },
    { kind: 'coupon', value: order.discountCoupon?.code },
    { kind: 'payment_method', value: order.paymentMethod },
    { kind: 'payment_module', value: order.paymentModule },
    { kind: 'payment_reference', value: order.paymentReference },
    { kind: 'payment_reference', value: order.externalTransactionId },
    { kind: 'shipping_method', value: order.shippingOption?.shippingMethodName },
    { kind: 'shipping_method', value: order.shippingOption?.shippingMethodId },
    { kind: 'referer', value: order.refererId },
    ...[...mediaOfOrder(order)].map((value) => ({ kind: MEDIA_FACET, value })),
    ...linkedFiles(order).map(({ key }) => ({ kind: DOWNLOAD_FACET, value: key })),
    { kind: 'accept_marketing', value: order.acceptMarketing ?? false },
  ];
}

/** The texts a search looks through, lower case. */
export function orderSearchText(order: Order): string {
  const people = [order.billingPerson, order.shippingPerson];
  const texts = [
    order.id,
    order.publicUid,
    String(order.internalId ?? ''),
    order.email,
    ...people.flatMap((person) => [person?.name, person?.companyName, person?.phone, person?.city, person?.postalCode]),
    ...(order.items ?? []).flatMap((item) => [item.sku, item.name]),
    order.trackingNumber,
    order.discountCoupon?.code,
    order.externalTransactionId,
    order.externalOrderId,
    order.orderComments,
    order.privateAdminNotes,
  ];
  return texts.filter(Boolean).join('\n').toLowerCase().replaceAll('\0', '');
}
