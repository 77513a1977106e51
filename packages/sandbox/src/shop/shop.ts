import type { Person } from '@ecwid-kit/types';
import type { CouponRefusal, SelectedOption } from '../checkout/index.ts';
import type { Cart } from './cart.ts';
import type { Quote } from './quote.ts';
import type { RecurringInterval } from './recurring-purchase.ts';
import type { Visit } from './visit.ts';

/**
 * A store's cart and checkout, without pages. Each session has one cart, made by the first change. Changes are checked
 * against the stock and answer with the cart as it is then.
 */
export interface Shop {
  /** The session's cart. A new one where the last was ordered, or none has been made. */
  openCart(visit: Visit): Promise<Cart>;
  addItem(visit: Visit, item: NewItem): Promise<CartChange>;
  setQuantity(visit: Visit, itemId: number, quantity: number): Promise<CartChange>;
  removeItem(visit: Visit, itemId: number): Promise<Cart>;
  clear(visit: Visit): Promise<Cart>;
  applyCoupon(visit: Visit, code: string): Promise<CouponChange>;
  removeCoupon(visit: Visit): Promise<Cart>;
  setEmail(visit: Visit, email: string, options?: { readonly acceptMarketing?: boolean }): Promise<Cart>;
  setShippingAddress(visit: Visit, person: Person): Promise<Cart>;
  /** `undefined`: the same as the shipping address. */
  setBillingAddress(visit: Visit, person: Person | undefined): Promise<Cart>;
  setOrderComments(visit: Visit, comments: string): Promise<Cart>;
  /** The id of one of the quote's `shippingOptions`. */
  chooseShipping(visit: Visit, id: string): Promise<Cart>;
  /** When a scheduled way of shipping delivers: the beginning of one of its times, in Unix seconds. */
  chooseTime(visit: Visit, unixSeconds: number): Promise<Cart>;
  /** The id of one of the quote's `paymentOptions`. */
  choosePayment(visit: Visit, id: string): Promise<Cart>;
  /** Works out everything about the cart, asking the shipping and discount apps. */
  quote(visit: Visit): Promise<Quote>;
  /** The shopper reaches the payment step: the cart is stored as an unfinished order. Answers with the quote. */
  reachPayment(visit: Visit): Promise<Quote>;
  /** Orders what is in the cart: at once, or by way of a payment app. */
  place(visit: Visit): Promise<PlaceResult>;
  /** The shopper comes back by the link in a mail about an abandoned cart. */
  recoverCart(visit: Visit, key: string): Promise<void>;
  /** The shopper comes back from a payment app, to the `returnUrl` it was given. */
  finishPayment(visit: Visit, query: URLSearchParams): Promise<PaymentReturn>;
}

export interface NewItem {
  readonly productId: number;
  /** Found by the options where it is not named. */
  readonly combinationId?: number;
  readonly options?: readonly SelectedOption[];
  readonly quantity?: number;
  /** Counts only where the product lets shoppers name the price. */
  readonly selectedPrice?: number;
  /** Buys it as a subscription. Absent: once, or as the product is sold where it is not sold once. */
  readonly recurring?: RecurringInterval;
}

/** `limited`: fewer than asked for, because no more are left or allowed. */
export type CartChange =
  | { readonly status: 'done'; readonly cart: Cart }
  | { readonly status: 'limited'; readonly cart: Cart; readonly quantity: number }
  | { readonly status: 'refused'; readonly cart: Cart; readonly reason: ItemRefusal; readonly option?: string };

export type ItemRefusal =
  | 'unknown_product'
  | 'unknown_item'
  | 'disabled'
  | 'out_of_stock'
  | 'not_a_quantity'
  | 'below_minimum'
  | 'above_maximum'
  /** `option` names it. */
  | 'option_required'
  | 'not_recurring'
  | 'store_closed';

export type CouponChange =
  | { readonly status: 'done'; readonly cart: Cart }
  | {
      readonly status: 'refused';
      readonly cart: Cart;
      readonly refusal: CouponRefusal | { readonly reason: 'unknown_code' };
    };

export type PlaceResult =
  /** The order is placed; the cart is empty. `orderId` is the public one. */
  | { readonly status: 'placed'; readonly orderId: string; readonly internalId: number }
  /** The browser is to post `fields` to `paymentUrl`. */
  | {
      readonly status: 'payment';
      readonly clientId: string;
      readonly paymentUrl: string;
      readonly fields: { readonly data: string; readonly enc_data: string };
    }
  | { readonly status: 'refused'; readonly reason: PlaceRefusal; readonly message: string; readonly quote: Quote };

export type PlaceRefusal = Quote['missing'][number] | 'out_of_stock' | 'payment_app_unavailable';

/** Which page the shopper sees. */
export type PaymentReturn =
  | { readonly page: 'thank-you'; readonly orderId: string; readonly internalId: number }
  /** Not paid: the same items are in the cart. */
  | { readonly page: 'cart' }
  /** Not paid, and the app says why: the last step of the checkout, with a notice. */
  | { readonly page: 'checkout'; readonly errorMsg: string }
  /** The app cancelled the order. */
  | { readonly page: 'checkout-error'; readonly orderId: string }
  /** No address that the sandbox gave out. */
  | { readonly page: 'not-found' };
