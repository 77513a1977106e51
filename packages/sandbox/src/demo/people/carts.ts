import type { DemoOrder } from './orders.ts';

const abandoned = {
  payment: 'bankTransfer',
  paymentStatus: 'INCOMPLETE',
  fulfillmentStatus: 'AWAITING_PROCESSING',
} as const;

/** What shoppers left behind at the payment step, the oldest first. */
export const demoCarts: readonly DemoOrder[] = [
  {
    ...abandoned,
    customer: 'imogen',
    lines: [{ product: 'otter-teapot', quantity: 1, options: { Glaze: 'Celadon', Size: '0.8 l' } }],
    shipping: 'world',
    daysAgo: 9,
  },
  {
    ...abandoned,
    customer: 'lucie',
    lines: [
      { product: 'bud-vase', quantity: 2, options: { Glaze: 'Brick' } },
      { product: 'night-ferry', quantity: 1, options: { Pack: '150 g' } },
    ],
    shipping: 'europe',
    daysAgo: 1,
  },
];
