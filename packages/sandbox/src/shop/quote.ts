import type { Product, Variation } from '@ecwid-kit/types';
import type {
  CalculatedItem,
  CalculatedOrder,
  CouponRefusal,
  ExplanationStep,
  PaymentOption,
  ScheduleDay,
  ShippingChoice,
  ShippingQuote,
} from '../checkout/index.ts';
import type { StoreProfileView } from '../stores/store-profile.ts';
import type { Cart } from './cart.ts';

/** A cart with everything the storefront shows of it. */
export interface Quote {
  readonly cart: Cart;
  readonly profile: StoreProfileView;
  readonly order: CalculatedOrder;
  /** In the order in which the shopper put them in. */
  readonly lines: readonly QuoteLine[];
  /** Every addend of the total, for the developer. */
  readonly explanation: readonly ExplanationStep[];
  readonly shippingOptions: readonly ShippingOffer[];
  /** The store's own options that are not offered, and why. For the developer. */
  readonly shippingLeftOut: ShippingQuote['refused'];
  readonly paymentOptions: readonly PaymentOffer[];
  readonly coupon?: CouponState;
  /** What shopping cannot go on without, in the order in which it is asked. Empty: the cart can be placed. */
  readonly missing: readonly MissingStep[];
  /** What the sandbox tells the developer, and no shopper: apps that failed, products that are gone. */
  readonly problems: readonly ShopProblem[];
}

export type MissingStep = 'items' | 'email' | 'shippingAddress' | 'shippingOption' | 'deliveryTime' | 'paymentOption';

export interface QuoteLine {
  /** The cart item's id. */
  readonly id: number;
  readonly product: Product;
  readonly variation?: Variation;
  readonly quantity: number;
  /** Of one piece, with options. */
  readonly unitPrice: number;
  /** Before discounts. */
  readonly amount: number;
  /** How many there are in all; absent when any number. */
  readonly available?: number;
  readonly imageUrl?: string;
  readonly item: CalculatedItem;
}

export interface ShippingOffer extends ShippingChoice {
  readonly description: string;
  readonly chosen: boolean;
  /** Of a scheduled one: the times to choose from. */
  readonly days?: readonly ScheduleDay[];
}

export interface PaymentOffer {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** HTML of the merchant's. */
  readonly instructions: string;
  /** `paymentModule` of an order that is paid so. */
  readonly module: string;
  /** The payment app behind it. Absent for the store's own ways to pay. */
  readonly appClientId?: string;
  readonly chosen: boolean;
  readonly option: PaymentOption;
}

/** `code` is as the shopper typed it. A refused coupon stays in the cart, and counts when it fits again. */
export type CouponState =
  | { readonly status: 'applies'; readonly code: string }
  | { readonly status: 'refused'; readonly code: string; readonly refusal: CouponRefusal };

export interface ShopProblem {
  readonly about: 'shipping' | 'discount' | 'payment' | 'coupon' | 'stock';
  readonly clientId?: string;
  readonly message: string;
}
