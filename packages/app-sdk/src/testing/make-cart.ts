import type { CallbackCart, CallbackItem } from '@ecwid-kit/types';

/** A line of a cart: two tea tins. */
export function makeCartItem(item: Partial<CallbackItem> = {}): CallbackItem {
  return {
    productId: 501,
    name: 'Tea tin',
    sku: 'T-1',
    price: 15,
    productPrice: 15,
    weight: 0.4,
    amount: 2,
    quantity: 38,
    unlimited: false,
    categoryId: 9,
    selectedOptions: null,
    isShippingRequired: true,
    ...item,
  };
}

/** A cart on its way to Zagreb. Leave `shippingAddress` undefined for one that is picked up. */
export function makeCart(cart: Partial<CallbackCart> = {}): CallbackCart {
  const items = cart.items ?? [makeCartItem()];
  const sum = (of: (item: CallbackItem) => number) => items.reduce((total, item) => total + of(item) * item.amount, 0);
  return {
    id: 'QX7TE',
    orderNumber: null,
    subtotal: sum((item) => item.price ?? 0),
    couponDiscount: 0,
    discount: 0,
    paymentStatus: 'INCOMPLETE',
    fulfillmentStatus: 'NEW',
    customerId: null,
    customerGroupId: null,
    customerEmail: 'ana@shop.example',
    discountCoupon: null,
    discountInfo: null,
    handlingFee: null,
    hidden: false,
    shippingAddress: { street: 'Ulica 5', city: 'Zagreb', countryCode: 'HR', postalCode: '10000' },
    originAddress: { street: 'Dock 1', city: 'Rijeka', countryCode: 'HR', postalCode: '51000' },
    weight: sum((item) => item.weight ?? 0),
    weightUnit: 'kg',
    dimensionUnit: 'CM',
    currency: 'EUR',
    ...cart,
    items,
  };
}
