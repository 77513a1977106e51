import type { Callbacks } from '../callbacks/create-callbacks.ts';
import { calculateOrder } from '../checkout/index.ts';
import type { Platform } from '../platform/platform.ts';
import { startTrace, type Trace } from '../platform/trace.ts';
import { readProfile } from '../stores/store-profile.ts';
import { cartFacts } from './cart-facts.ts';
import { addToCart, setItemQuantity, withoutItem } from './cart-items.ts';
import { recoverCart } from './cart-recovery.ts';
import type { Cart } from './cart.ts';
import { changeCart } from './change-cart.ts';
import { findCoupon } from './coupons.ts';
import { currentCart } from './current-cart.ts';
import { paymentReturn } from './payment-return.ts';
import { placeCart } from './place-cart.ts';
import { quoteCart } from './quote-cart.ts';
import type { Quote } from './quote.ts';
import type { CouponChange, Shop } from './shop.ts';
import { storeOrder } from './store-order.ts';
import type { Visit } from './visit.ts';

export interface ShopDeps {
  readonly platform: Platform;
  readonly callbacks: Callbacks;
}

export function createShop(deps: ShopDeps): Shop {
  const { platform } = deps;
  const { db, random } = platform;
  const traceOf = ({ trace }: Visit): Trace => trace ?? startTrace(random);
  const open = (visit: Visit) => currentCart(db, random, visit);

  /** A cart that is an unfinished order already takes the order along. */
  async function change<T extends { readonly cart: Cart }>(
    visit: Visit,
    work: Parameters<typeof changeCart<T>>[3],
  ): Promise<T> {
    const trace = traceOf(visit);
    const result = await changeCart(platform, visit, trace, work);
    if (result.cart.order && result.cart.items.length > 0) await storeUnfinished(visit, trace);
    return result;
  }

  const set = async (visit: Visit, work: (cart: Cart) => Cart): Promise<Cart> =>
    (await change(visit, (cart) => ({ cart: work(cart) }))).cart;

  async function storeUnfinished(visit: Visit, trace: Trace): Promise<Quote> {
    const quote = await quoteCart(deps, visit, await open(visit), trace);
    if (quote.lines.length === 0) return quote;
    await platform.write(trace, (tx) => storeOrder(platform, tx, visit, quote, 'INCOMPLETE'));
    return { ...quote, cart: await open(visit) };
  }

  return {
    openCart: open,
    async addItem(visit, item) {
      const { settings } = await readProfile(db, visit.storeId);
      if (settings?.closed) return { status: 'refused', cart: await open(visit), reason: 'store_closed' };
      return change(visit, (cart, tx) => addToCart(tx, cart, item));
    },
    setQuantity: (visit, itemId, quantity) => change(visit, (cart, tx) => setItemQuantity(tx, cart, itemId, quantity)),
    removeItem: (visit, itemId) => set(visit, (cart) => withoutItem(cart, itemId)),
    clear: (visit) => set(visit, (cart) => ({ ...cart, items: [] })),

    applyCoupon: (visit, code) =>
      change(visit, async (cart, tx): Promise<CouponChange> => {
        const coupon = await findCoupon(tx, cart.storeId, code);
        if (!coupon) return { status: 'refused', cart, refusal: { reason: 'unknown_code' } };
        const next = { ...cart, couponCode: code.trim() };
        const asked = { nowSeconds: platform.clock.nowSeconds(), customerId: visit.customerId };
        const { couponCheck } = calculateOrder((await cartFacts(tx, next, asked)).input);
        if (couponCheck?.status === 'refused') return { status: 'refused', cart, refusal: couponCheck.refusal };
        return { status: 'done', cart: next };
      }),
    removeCoupon: (visit) => set(visit, ({ couponCode: _code, ...cart }) => cart),

    setEmail: (visit, email, options = {}) => set(visit, (cart) => ({ ...cart, email: email.trim(), ...options })),
    setShippingAddress: (visit, shippingPerson) => set(visit, (cart) => ({ ...cart, shippingPerson })),
    setBillingAddress: (visit, billingPerson) =>
      set(visit, ({ billingPerson: _before, ...cart }) => ({ ...cart, ...(billingPerson && { billingPerson }) })),
    setOrderComments: (visit, orderComments) => set(visit, (cart) => ({ ...cart, orderComments })),

    async chooseShipping(visit, id) {
      const { shippingOptions } = await quoteCart(deps, visit, await open(visit), traceOf(visit));
      const offer = shippingOptions.find(({ shippingMethodId }) => shippingMethodId === id);
      if (!offer) return open(visit);
      return set(visit, (cart) => ({ ...cart, shippingMethodId: id, isPickup: offer.isPickup }));
    },
    chooseTime: (visit, scheduledFor) => set(visit, (cart) => ({ ...cart, scheduledFor })),
    choosePayment: (visit, paymentMethodId) => set(visit, (cart) => ({ ...cart, paymentMethodId })),

    quote: async (visit) => quoteCart(deps, visit, await open(visit), traceOf(visit)),
    async reachPayment(visit) {
      const trace = traceOf(visit);
      // Stored first, so that the cart has its id when the order is written.
      await changeCart(platform, visit, trace, (cart) => ({ cart: cart.items.length > 0 ? { ...cart } : cart }));
      return storeUnfinished(visit, trace);
    },
    place: (visit) => placeCart(deps, visit, traceOf(visit)),
    recoverCart: (visit, key) => recoverCart(platform, visit, key, traceOf(visit)),
    finishPayment: (visit, query) => paymentReturn(platform, visit.storeId, query),
  };
}
