import type { Callbacks } from '../callbacks/create-callbacks.ts';
import type { Platform } from '../platform/platform.ts';
import type { Trace } from '../platform/trace.ts';
import { productsOf } from '../sales/orders/order-stock.ts';
import { linesWithoutStock } from './cart-items.ts';
import { emptyCart, saveCart } from './cart-repository.ts';
import { changeCart } from './change-cart.ts';
import { requestPayment } from './payment-request.ts';
import { quoteCart } from './quote-cart.ts';
import type { PaymentOffer, Quote } from './quote.ts';
import type { PlaceRefusal, PlaceResult } from './shop.ts';
import { storeOrder } from './store-order.ts';
import type { Visit } from './visit.ts';

const MESSAGES = {
  items: 'The cart is empty',
  email: 'The e-mail address is missing',
  shippingAddress: 'The shipping address is missing',
  shippingOption: 'No way of delivery is chosen, or the chosen one is not offered any more',
  deliveryTime: 'No time is chosen, or the chosen one is not offered any more',
  paymentOption: 'No way to pay is chosen, or the chosen one is not offered any more',
  out_of_stock: 'Not everything in the cart is left',
  payment_app_unavailable: 'The payment method is not available any more',
} as const satisfies Record<PlaceRefusal, string>;

interface PlaceDeps {
  readonly platform: Platform;
  readonly callbacks: Callbacks;
}

/** Orders the session's cart. With a payment app, the order waits unfinished for what the app says. */
export async function placeCart(deps: PlaceDeps, visit: Visit, trace: Trace): Promise<PlaceResult> {
  const { platform } = deps;
  // Stored first, so that the cart has its id when the order is written.
  const { cart } = await changeCart(platform, visit, trace, (current) => ({ cart: { ...current } }));
  const quote = await quoteCart(deps, visit, cart, trace);
  const refuse = (reason: PlaceRefusal): PlaceResult => ({
    status: 'refused',
    reason,
    message: MESSAGES[reason],
    quote,
  });
  const [missing] = quote.missing;
  if (missing) return refuse(missing);
  const payment = quote.paymentOptions.find(({ chosen }) => chosen);
  const clientId = quote.order.total > 0 ? payment?.appClientId : undefined;

  const stored = await platform.write(trace, async (tx) => {
    if (linesWithoutStock(cart, await productsOf(tx.db, cart.storeId, cart.items)).length > 0) {
      return 'out_of_stock' as const;
    }
    const order = await storeOrder(platform, tx, visit, quote, clientId ? 'INCOMPLETE' : statusOf(quote, payment));
    if (!order) return 'items' as const;
    if (!clientId) await saveCart(tx.db, visit, emptyCart(platform.random, cart.storeId), tx.nowSeconds);
    return order;
  });
  if (typeof stored === 'string') return refuse(stored);
  if (!clientId) return { status: 'placed', orderId: stored.id, internalId: stored.internalId ?? 0 };
  return (
    (await requestPayment(platform, { visit, quote, order: stored, clientId, trace })) ??
    refuse('payment_app_unavailable')
  );
}

/** Offline money comes later. Where nothing is due, the order is paid. */
function statusOf({ order }: Quote, payment: PaymentOffer | undefined) {
  return payment && order.total > 0 ? 'AWAITING_PAYMENT' : 'PAID';
}
