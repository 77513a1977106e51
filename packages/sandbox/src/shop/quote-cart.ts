import type { CallbackCart, Callbacks } from '../callbacks/create-callbacks.ts';
import {
  availableShippingOptions,
  calculateOrder,
  type CallbackAmounts,
  type Coupon,
  type CouponCheck,
} from '../checkout/index.ts';
import type { Clock } from '../clock/clock.ts';
import type { Platform } from '../platform/platform.ts';
import type { Trace } from '../platform/trace.ts';
import { mainLanguage } from '../stores/store-profile.ts';
import { askDiscounts, askShipping } from './app-answers.ts';
import { cartFacts, type CartFacts } from './cart-facts.ts';
import type { Cart } from './cart.ts';
import { missingSteps } from './missing-steps.ts';
import { paymentOffers } from './payment-offers.ts';
import { quoteLine } from './quote-lines.ts';
import type { CouponState, Quote, ShopProblem } from './quote.ts';
import { shippingOffers } from './shipping-offers.ts';
import type { Visit } from './visit.ts';

export interface QuoteDeps {
  readonly platform: Pick<Platform, 'db'> & { readonly clock: Pick<Clock, 'nowSeconds'> };
  readonly callbacks: Callbacks;
}

/**
 * Works out a cart: the amounts with what apps take off, then how it can be shipped and for how much, then the ways to
 * pay, and with what is chosen of both the total.
 */
export async function quoteCart(deps: QuoteDeps, visit: Visit, stored: Cart, trace: Trace): Promise<Quote> {
  const { platform, callbacks } = deps;
  const { db } = platform;
  const { storeId } = stored;
  const facts = await cartFacts(db, stored, {
    nowSeconds: platform.clock.nowSeconds(),
    customerId: visit.customerId,
  });
  const { profile, input, shopper } = facts;
  // Who is signed in need not type the e-mail.
  const cart = { ...(shopper.email && { email: shopper.email }), ...stored };

  const alone = calculateOrder(input);
  const applied = alone.couponCheck?.status === 'applies' ? facts.coupon : undefined;
  const tell = (amounts: CallbackAmounts) => callbackCart(visit, cart, facts, { amounts, coupon: applied });
  const discounts = await askDiscounts(callbacks, storeId, tell(alone.order), trace);
  const withApps = { ...input, apps: discounts.answers };
  const { order: discounted } = calculateOrder(withApps);

  const isPickup = cart.isPickup === true;
  const shipping = await askShipping(callbacks, storeId, tell(discounted), { trace, isPickup });
  const available = availableShippingOptions({
    settings: profile,
    lines: input.lines,
    nowSeconds: input.nowSeconds,
    address: input.shippingPerson,
    discountedSubtotal: discounted.subtotal - discounted.couponDiscount - discounted.discount,
    appQuotes: shipping.answers,
  });
  const shippingOption = available.options.find((option) => option.shippingMethodId === cart.shippingMethodId);
  const offers = paymentOffers(profile, shippingOption?.shippingMethodId);
  const paymentOptions = offers.map((offer) => ({ ...offer, chosen: offer.id === cart.paymentMethodId }));
  const payment = paymentOptions.find(({ chosen }) => chosen);

  const { order, explanation, couponCheck } = calculateOrder({
    ...withApps,
    ...(shippingOption && { shippingOption }),
    ...(payment && { paymentOption: payment.option }),
  });
  const coupon = couponState(cart, facts.coupon, couponCheck);
  const quote = {
    cart,
    profile,
    order,
    lines: facts.resolved.map((line) => quoteLine(line, order)),
    explanation,
    shippingOptions: shippingOffers(available.options, shipping.answers, {
      profile,
      chosenId: cart.shippingMethodId,
      nowSeconds: input.nowSeconds,
    }),
    shippingLeftOut: available.refused,
    paymentOptions,
    ...(coupon && { coupon }),
    problems: [...goneProducts(cart, facts), ...discounts.problems, ...shipping.problems],
  };
  return { ...quote, missing: missingSteps(quote) };
}

/** What apps are told of a cart. Most of it is unknown until the payment step, and null on the wire. */
function callbackCart(
  visit: Visit,
  cart: Cart,
  { profile, input, products, shopper }: CartFacts,
  { amounts, coupon }: { amounts: CallbackAmounts; coupon: Coupon | undefined },
): CallbackCart {
  return {
    lang: visit.lang ?? mainLanguage(profile),
    settings: profile,
    lines: input.lines,
    products,
    amounts,
    customer: shopper,
    ...(coupon && { coupon }),
    ...(input.shippingPerson && { shippingAddress: input.shippingPerson }),
    ...(cart.orderComments && { orderComments: cart.orderComments }),
  };
}

function couponState(
  { couponCode: code }: Cart,
  coupon: Coupon | undefined,
  check: CouponCheck | undefined,
): CouponState | undefined {
  if (code === undefined) return undefined;
  // A coupon that the merchant deleted meanwhile is over.
  if (!coupon || !check) return { status: 'refused', code, refusal: { reason: 'expired' } };
  return { ...check, code };
}

function goneProducts(cart: Cart, { resolved }: CartFacts): ShopProblem[] {
  return cart.items
    .filter((item) => !resolved.some((line) => line.item === item))
    .map((item) => ({ about: 'stock', message: `Product ${item.productId} is not sold any more` }));
}
