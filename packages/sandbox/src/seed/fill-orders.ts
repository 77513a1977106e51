import { formatMoment, type Order } from '@ecwid-kit/types';
import type { Callbacks } from '../callbacks/create-callbacks.ts';
import {
  demoCarts,
  demoCustomers,
  demoOrders,
  PAYMENT_IDS,
  SHIPPING_IDS,
  type DemoOrder,
  type DemoOrderLine,
  type IdOf,
} from '../demo/index.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { startTrace } from '../platform/trace.ts';
import { productsOf } from '../sales/orders/order-stock.ts';
import { createOrder } from '../sales/orders/write-order.ts';
import type { Cart, CartItem } from '../shop/cart.ts';
import { saveExplanation } from '../shop/order-explanation.ts';
import { orderOfQuote } from '../shop/order-of-quote.ts';
import { pickOptions } from '../shop/pick-options.ts';
import { quoteCart } from '../shop/quote-cart.ts';
import type { Quote } from '../shop/quote.ts';
import { quietly } from '../platform/quietly.ts';

const DAY_SECONDS = 86_400;

/** No app had a say in the demo store's past. */
const NO_APPS: Callbacks = { shippingRates: () => Promise.resolve([]), discounts: () => Promise.resolve([]) };

/** The orders of the demo store's past and what was not ordered in the end, through the checkout, each at its time. */
export async function fillOrders(
  platform: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  storeId: number,
  productId: IdOf<string>,
): Promise<void> {
  for (const demo of [...demoOrders, ...demoCarts]) {
    const then = quietly(tx, tx.nowSeconds - demo.daysAgo * DAY_SECONDS);
    const cart = await cartOf(platform, then, storeId, demo, productId);
    const visit = { storeId, sessionToken: '' };
    const clock = { nowSeconds: () => then.nowSeconds };
    const trace = startTrace(platform.random);
    const quote = await quoteCart({ platform: { db: tx.db, clock }, callbacks: NO_APPS }, visit, cart, trace);
    checkQuote(demo, quote);
    const { order } = await createOrder(platform, then, storeId, {
      ...orderOfQuote(quote, visit),
      ...laterFields(demo, quote, then.nowSeconds),
    });
    await saveExplanation(tx.db, storeId, order.internalId ?? 0, quote.explanation);
  }
}

async function cartOf(
  { random }: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  storeId: number,
  demo: DemoOrder,
  productId: IdOf<string>,
): Promise<Cart> {
  const person = demoCustomers.find(({ key }) => key === demo.customer)?.customer;
  if (!person) throw new Error(`The demo store has no customer ${demo.customer}`);
  const items: CartItem[] = [];
  for (const line of demo.lines) items.push(await itemOf(tx, storeId, line, productId, items.length + 1));
  const shippingPerson = person.shippingAddresses?.[0] ?? person.billingPerson;
  return {
    storeId,
    cartId: random.uuid().toUpperCase(),
    items,
    email: person.email,
    billingPerson: person.billingPerson,
    shippingPerson,
    ...(person.acceptMarketing !== undefined && { acceptMarketing: person.acceptMarketing }),
    ...(demo.coupon && { couponCode: demo.coupon }),
    ...(demo.orderComments && { orderComments: demo.orderComments }),
    ...(demo.shipping && { shippingMethodId: SHIPPING_IDS[demo.shipping], isPickup: demo.shipping === 'pickup' }),
    paymentMethodId: PAYMENT_IDS[demo.payment],
  };
}

async function itemOf(
  tx: WriteTransaction,
  storeId: number,
  line: DemoOrderLine,
  productId: IdOf<string>,
  id: number,
): Promise<CartItem> {
  const product = (await productsOf(tx.db, storeId, [{ productId: productId(line.product) }])).get(
    productId(line.product),
  );
  const chosen = Object.entries(line.options ?? {}).map(([name, value]) => ({ name, value }));
  const picked = product && pickOptions(product, chosen, undefined);
  if (picked?.status !== 'picked') throw new Error(`The demo store cannot sell ${line.product}`);
  return {
    id,
    productId: productId(line.product),
    ...(picked.variation && { combinationId: picked.variation.id }),
    options: picked.options,
    quantity: line.quantity,
    ...(line.recurring && { recurring: line.recurring }),
  };
}

/** What became of an order since, where it was not only placed. */
function laterFields(demo: DemoOrder, quote: Quote, createdSeconds: number) {
  const { paymentStatus, fulfillmentStatus, privateAdminNotes, trackingNumber } = demo;
  return {
    paymentStatus,
    fulfillmentStatus,
    createTimestamp: createdSeconds,
    ...(privateAdminNotes && { privateAdminNotes }),
    ...(trackingNumber && { trackingNumber }),
    ...(paymentStatus === 'PARTIALLY_REFUNDED' && onePieceBack(quote, createdSeconds)),
  };
}

/** The first piece of the first line is paid back. */
function onePieceBack({ order }: Quote, createdSeconds: number): Pick<Order, 'refundedAmount' | 'refunds'> {
  const amount = order.items[0]?.price ?? 0;
  const date = formatMoment(createdSeconds);
  return { refundedAmount: amount, refunds: [{ date, source: 'CP', reason: '', amount }] };
}

function checkQuote(demo: DemoOrder, { missing, lines, coupon }: Quote): void {
  const isWhole = missing.length === 0 && lines.length === demo.lines.length && coupon?.status !== 'refused';
  if (!isWhole) throw new Error(`The demo order of ${demo.customer} cannot be placed: ${missing.join(', ')}`);
}
