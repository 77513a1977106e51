import type { Order } from '@ecwid-kit/types';

/** An order as the API gives it. */
export function makeOrder(order: Partial<Order> = {}): Order {
  return {
    id: 'QX7TE',
    total: 34.5,
    subtotal: 30,
    email: 'ana@shop.example',
    paymentStatus: 'PAID',
    fulfillmentStatus: 'AWAITING_PROCESSING',
    paymentMethod: 'Bank transfer',
    billingPerson: { name: 'Ana Horvat' },
    items: [],
    createTimestamp: Date.parse('2026-01-05T10:00:00Z') / 1000,
    updateTimestamp: Date.parse('2026-01-05T10:00:00Z') / 1000,
    ...order,
  };
}
