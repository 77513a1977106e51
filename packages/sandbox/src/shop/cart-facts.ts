import type { Product } from '@ecwid-kit/types';
import type { Address, CheckoutInput, Coupon } from '../checkout/index.ts';
import type { Db } from '../storage/database.ts';
import { readCheckoutProfile } from '../stores/checkout-options/app-options.ts';
import type { StoreProfileView } from '../stores/store-profile.ts';
import { resolveLines, type ResolvedLine } from './cart-lines.ts';
import type { Cart } from './cart.ts';
import { productsOf } from '../sales/orders/order-stock.ts';
import { checkoutPromotions } from '../sales/promotions/promotion-repository.ts';
import { findCoupon } from './coupons.ts';
import { shopperFacts, type ShopperFacts } from './shopper.ts';

/** A cart with everything that the store knows about it, before anybody is asked. */
export interface CartFacts {
  readonly profile: StoreProfileView;
  readonly products: ReadonlyMap<number, Product>;
  readonly resolved: readonly ResolvedLine[];
  readonly coupon: Coupon | undefined;
  readonly shopper: ShopperFacts['callback'];
  /** What the calculation needs. No app has had a say, nothing is chosen. */
  readonly input: CheckoutInput;
}

export async function cartFacts(
  db: Db,
  cart: Cart,
  { nowSeconds, customerId }: { readonly nowSeconds: number; readonly customerId: number | undefined },
): Promise<CartFacts> {
  const { storeId } = cart;
  const profile = await readCheckoutProfile(db, storeId);
  const products = await productsOf(db, storeId, cart.items);
  const resolved = resolveLines(cart.items, products, profile);
  const coupon = cart.couponCode === undefined ? undefined : await findCoupon(db, storeId, cart.couponCode);
  const shopper = await shopperFacts(db, storeId, { email: cart.email, customerId }, coupon);
  const shippingPerson = addressOf(cart.shippingPerson);
  const billingPerson = addressOf(cart.billingPerson) ?? shippingPerson;
  return {
    profile,
    products,
    resolved,
    coupon,
    shopper: shopper.callback,
    input: {
      settings: profile,
      lines: resolved.map(({ line }) => line),
      nowSeconds,
      customer: shopper.checkout,
      promotions: await checkoutPromotions(db, storeId),
      ...(coupon && { coupon }),
      ...(shippingPerson && { shippingPerson }),
      ...(billingPerson && { billingPerson }),
    },
  };
}

/** An address from the country on. */
function addressOf(person: Cart['shippingPerson']): Address | undefined {
  return person?.countryCode ? (person as Address) : undefined; // the same fields; the wire's may be undefined
}
