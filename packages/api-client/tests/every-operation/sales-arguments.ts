import type { Operations } from '@ecwid-kit/types';
import type { ArgumentsOf } from './arguments.ts';
import { PIXEL } from './world.ts';

export const salesArguments: ArgumentsOf<
  Pick<
    Operations,
    | 'orders'
    | 'orderExtraFields'
    | 'orderStatuses'
    | 'checkoutExtraFields'
    | 'customers'
    | 'customerContacts'
    | 'customerExtraFields'
    | 'customerGroups'
    | 'discountCoupons'
    | 'promotions'
    | 'carts'
    | 'subscriptions'
    | 'orderItemFiles'
    | 'orderInvoices'
  >
> = {
  orders: {
    search: () => [{ paymentStatus: ['PAID'] }],
    get: ({ orderId }) => [orderId],
    getLast: () => [],
    getRepeatUrl: ({ orderId }) => [orderId],
    create: () => [
      {
        email: 'ivo@shop.example',
        subtotal: 9,
        total: 9,
        paymentStatus: 'AWAITING_PAYMENT',
        fulfillmentStatus: 'AWAITING_PROCESSING',
      },
    ],
    update: ({ orderId }) => [orderId, { fulfillmentStatus: 'SHIPPED' }],
    delete: ({ orderId }) => [orderId],
    calculate: ({ productId }) => [{ email: 'ana@shop.example', items: [{ productId, quantity: 2 }] }],
  },
  orderExtraFields: {
    list: ({ orderId }) => [orderId],
    create: ({ orderId }) => [orderId, { id: 'door', title: 'Door', value: 'Left' }],
    update: ({ orderId }) => [orderId, 'note', { value: 'Ring once' }],
    delete: ({ orderId }) => [orderId, 'note'],
  },
  orderStatuses: {
    list: () => [],
    get: () => ['PAID'],
    update: () => ['CUSTOM_PAYMENT_STATUS_1', { name: 'On account', enabled: true }],
  },
  checkoutExtraFields: {
    list: () => [],
    get: () => ['gift_note'],
    create: () => [{ key: 'door_code', title: 'Door code', type: 'TEXT' }],
    update: () => ['gift_note', { title: 'Words for the gift' }],
    delete: () => ['gift_note'],
  },
  customers: {
    search: () => [{ email: 'ana@shop.example' }],
    get: ({ customerId }) => [customerId],
    create: () => [{ email: 'ivo@shop.example' }],
    update: ({ customerId }) => [customerId, { name: 'Ana Diaz' }],
    delete: ({ customerId }) => [customerId],
    listIds: () => [],
    listLocations: () => [],
    updateMany: ({ customerId }) => [{ mode: 'SELECTED', ids: [customerId], customer: { acceptMarketing: true } }],
  },
  customerContacts: {
    list: ({ customerId }) => [customerId],
    get: ({ customerId, contactId }) => [customerId, contactId],
    create: ({ customerId }) => [customerId, { type: 'EMAIL', contact: 'ana@work.example' }],
    update: ({ customerId, contactId }) => [customerId, contactId, { note: 'Evenings' }],
    delete: ({ customerId, contactId }) => [customerId, contactId],
  },
  customerExtraFields: {
    list: () => [],
    get: ({ customerFieldKey }) => [customerFieldKey],
    create: () => [{ title: 'Birthday', type: 'TEXT' }],
    update: ({ customerFieldKey }) => [customerFieldKey, { title: 'Letters' }],
    delete: ({ customerFieldKey }) => [customerFieldKey],
  },
  customerGroups: {
    search: () => [],
    get: ({ groupId }) => [groupId],
    create: () => [{ name: 'Friends' }],
    update: ({ groupId }) => [groupId, { name: 'Trade' }],
    delete: ({ groupId }) => [groupId],
  },
  orderItemFiles: {
    upload: ({ orderId, orderItemId }) => [orderId, orderItemId, 'Label', PIXEL, { fileName: 'label.png' }],
    delete: ({ orderId, orderItemId, optionFileId }) => [orderId, orderItemId, 'Label', optionFileId],
    deleteAll: ({ orderId, orderItemId }) => [orderId, orderItemId, 'Label'],
  },
  orderInvoices: {
    getReceiptPdf: ({ orderId }) => [orderId],
    getReceiptHtml: ({ orderId }) => [orderId],
    list: ({ orderId }) => [orderId],
    create: ({ orderId }) => [orderId],
    preview: () => [{}],
  },
  carts: {
    search: () => [],
    get: ({ cartId }) => [cartId],
    update: ({ cartId }) => [cartId, { hidden: true }],
    place: ({ cartId }) => [cartId],
  },
  subscriptions: {
    search: () => [],
    get: ({ subscriptionId }) => [subscriptionId],
    update: ({ subscriptionId }) => [subscriptionId, { status: 'CANCELLED' }],
  },
  promotions: {
    search: () => [],
    create: () => [{ name: 'Ten off', discountBase: 'SUBTOTAL', discountType: 'PERCENT', amount: 10 }],
    update: ({ promotionId }) => [promotionId, { amount: 12 }],
    delete: ({ promotionId }) => [promotionId],
  },
  discountCoupons: {
    search: () => [],
    get: ({ couponId }) => [couponId],
    create: () => [{ name: 'Autumn', code: 'AUTUMN', discountType: 'PERCENT', discount: 10 }],
    update: ({ couponId }) => [couponId, { discount: 6 }],
    delete: ({ couponId }) => [couponId],
  },
};
