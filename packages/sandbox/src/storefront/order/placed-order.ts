import type { Order } from '@ecwid-kit/types';

/** The `order` of `OnOrderPlaced`. */
export function placedOrder(order: Order): Record<string, unknown> {
  const { shippingOption, items = [] } = order;
  return {
    orderId: order.id,
    id: order.id,
    items: items.map(({ name, sku, productId, price, quantity, weight, selectedOptions = [] }) => ({
      quantity,
      product: { id: productId, name, sku, price, weight },
      options: Object.fromEntries(selectedOptions.map((option) => [option.name, option.value])),
    })),
    productsQuantity: items.reduce((count, { quantity = 0 }) => count + quantity, 0),
    paymentMethod: order.paymentMethod,
    shippingMethod: shippingOption?.shippingMethodName,
    shippingCarrierName: shippingOption?.shippingCarrierName,
    total: order.total,
    subtotal: order.subtotal,
    tax: order.tax,
    couponName: order.discountCoupon?.name,
    couponDiscount: order.couponDiscount,
    volumeDiscount: order.volumeDiscount,
    customerGroupDiscount: order.membershipBasedDiscount,
    discount: order.discount,
    shipping: shippingOption?.shippingRate ?? 0,
    handlingFee: order.handlingFee?.value ?? 0,
    shippingAndHandling: (shippingOption?.shippingRate ?? 0) + (order.handlingFee?.value ?? 0),
    billingPerson: order.billingPerson,
    shippingPerson: order.shippingPerson,
    customer: { name: order.billingPerson?.name ?? order.shippingPerson?.name, email: order.email },
    extraFields: order.orderExtraFields ?? [],
  };
}
