import type { FulfillmentStatus, PaymentStatus } from '@ecwid-kit/types';
import type { PaymentKey } from '../store/payment.ts';
import type { ShippingKey } from '../store/shipping.ts';

export interface DemoOrderLine {
  readonly product: string;
  readonly quantity: number;
  /** Chosen by option name: a choice, or the text typed in. */
  readonly options?: Readonly<Record<string, string>>;
  /** Bought again and again. The product is sold that way. */
  readonly recurring?: { readonly recurringInterval: 'WEEK' | 'MONTH'; readonly recurringIntervalCount: number };
}

/** What was in a cart when it was ordered. The checkout works out what it costs. */
export interface DemoOrder {
  readonly customer: string;
  readonly lines: readonly DemoOrderLine[];
  /** Absent when nothing in the cart is shipped. */
  readonly shipping?: ShippingKey;
  readonly payment: PaymentKey;
  readonly paymentStatus: PaymentStatus;
  readonly fulfillmentStatus: FulfillmentStatus;
  readonly daysAgo: number;
  readonly coupon?: string;
  readonly orderComments?: string;
  readonly privateAdminNotes?: string;
  readonly trackingNumber?: string;
}

const line = (product: string, quantity = 1, options?: Readonly<Record<string, string>>): DemoOrderLine =>
  options === undefined ? { product, quantity } : { product, quantity, options };

/** Oldest first. */
export const demoOrders: readonly DemoOrder[] = [
  {
    customer: 'marte',
    lines: [
      line('otter-teapot', 1, { Glaze: 'Celadon', Size: '0.8 l' }),
      line('harbour-breakfast', 1, { Pack: '80 g' }),
    ],
    shipping: 'free',
    payment: 'bankTransfer',
    paymentStatus: 'PAID',
    fulfillmentStatus: 'DELIVERED',
    daysAgo: 58,
    trackingNumber: 'WF000185201DE',
  },
  {
    customer: 'cafe-anker',
    lines: [line('kalm-mug', 12, { Glaze: 'Chalk' }), line('harbour-breakfast', 8, { Pack: '250 g' })],
    shipping: 'free',
    payment: 'bankTransfer',
    paymentStatus: 'PAID',
    fulfillmentStatus: 'DELIVERED',
    daysAgo: 51,
    trackingNumber: 'WF000185377DE',
  },
  {
    customer: 'imogen',
    lines: [line('heron-pen', 1, { Nib: 'F' }), line('bottled-ink', 1, { Ink: 'North Sea' })],
    shipping: 'world',
    payment: 'bankTransfer',
    paymentStatus: 'PAID',
    fulfillmentStatus: 'DELIVERED',
    daysAgo: 46,
    coupon: 'WELCOME10',
  },
  {
    customer: 'desmond',
    lines: [line('wool-throw')],
    shipping: 'world',
    payment: 'bankTransfer',
    paymentStatus: 'REFUNDED',
    fulfillmentStatus: 'RETURNED',
    daysAgo: 40,
    privateAdminNotes: 'Colour warmer than on his screen. Came back in perfect order.',
  },
  {
    customer: 'lucie',
    lines: [line('linen-napkins', 2, { Colour: 'Sage' }), line('table-runner', 1, { Length: '220 cm' })],
    shipping: 'europe',
    payment: 'bankTransfer',
    paymentStatus: 'PAID',
    fulfillmentStatus: 'DELIVERED',
    daysAgo: 33,
    trackingNumber: 'WF000186044DE',
  },
  {
    customer: 'studio-vier',
    lines: [
      line('daybook', 10, { Cover: 'Ink', Ruling: 'Dotted' }),
      line('pencil-six', 5),
      line('stalk-lamp', 2, { Plug: 'EU' }),
    ],
    shipping: 'free',
    payment: 'bankTransfer',
    paymentStatus: 'PAID',
    fulfillmentStatus: 'SHIPPED',
    daysAgo: 24,
    coupon: 'FIVEOFF',
    trackingNumber: 'WF000186390DE',
  },
  {
    customer: 'marte',
    lines: [
      line('six-small-tins', 1, {
        'Gift wrap': 'Linen paper and ribbon',
        'Words for the card': 'For the long evenings. M.',
      }),
    ],
    shipping: 'standard',
    payment: 'bankTransfer',
    paymentStatus: 'PAID',
    fulfillmentStatus: 'DELIVERED',
    daysAgo: 19,
    orderComments: 'Please send it to Ole in Husum.',
  },
  {
    customer: 'imogen',
    lines: [line('tea-evening', 2)],
    payment: 'bankTransfer',
    paymentStatus: 'CANCELLED',
    fulfillmentStatus: 'WILL_NOT_DELIVER',
    daysAgo: 15,
  },
  {
    customer: 'lucie',
    lines: [line('bud-vase', 3, { Glaze: 'Brick' }), line('rain-candle', 1, { Scent: 'Fig leaf' })],
    shipping: 'europe',
    payment: 'bankTransfer',
    paymentStatus: 'PARTIALLY_REFUNDED',
    fulfillmentStatus: 'DELIVERED',
    daysAgo: 11,
    privateAdminNotes: 'One vase arrived chipped.',
  },
  {
    customer: 'cafe-anker',
    lines: [
      {
        ...line('orchard-rooibos', 6, { Pack: '100 g' }),
        recurring: { recurringInterval: 'MONTH', recurringIntervalCount: 1 },
      },
      line('dune-bowl', 8, { Glaze: 'Chalk' }),
    ],
    shipping: 'free',
    payment: 'bankTransfer',
    paymentStatus: 'PAID',
    fulfillmentStatus: 'PROCESSING',
    daysAgo: 4,
  },
  {
    customer: 'marte',
    lines: [line('night-ferry', 1, { Pack: '150 g' }), line('beeswax-candles', 2, { Height: '12 cm' })],
    shipping: 'pickup',
    payment: 'cashOnDelivery',
    paymentStatus: 'AWAITING_PAYMENT',
    fulfillmentStatus: 'READY_FOR_PICKUP',
    daysAgo: 2,
  },
  {
    customer: 'desmond',
    lines: [line('week-planner', 1, { Personalise: 'Initials in gold foil', Initials: 'D. O.' }), line('letter-set')],
    shipping: 'world',
    payment: 'bankTransfer',
    paymentStatus: 'AWAITING_PAYMENT',
    fulfillmentStatus: 'AWAITING_PROCESSING',
    daysAgo: 0,
    orderComments: 'No rush, it is for a birthday in spring.',
  },
];
