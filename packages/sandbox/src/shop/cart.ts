import type { Person } from '@ecwid-kit/types';
import type { SelectedOption } from '../checkout/index.ts';
import type { RecurringInterval } from './recurring-purchase.ts';

/** A line of a cart: what the shopper chose. Prices are worked out whenever it is looked at. */
export interface CartItem {
  /** Counts from 1 within the cart. */
  readonly id: number;
  readonly productId: number;
  readonly combinationId?: number;
  readonly options: readonly SelectedOption[];
  readonly quantity: number;
  /** What the shopper offers, where the product lets them name the price. */
  readonly selectedPrice?: number;
  /** The shopper wants it again and again. */
  readonly recurring?: RecurringInterval;
}

/** A shopper's cart and how far the checkout is. */
export interface Cart {
  readonly storeId: number;
  /** UUID, upper case. It stays the id of the order's cart. */
  readonly cartId: string;
  readonly items: readonly CartItem[];
  /** As it was typed. */
  readonly couponCode?: string;
  readonly email?: string;
  readonly acceptMarketing?: boolean;
  readonly shippingPerson?: Person;
  /** Absent: the same as the shipping address. */
  readonly billingPerson?: Person;
  readonly orderComments?: string;
  readonly shippingMethodId?: string;
  /** The chosen way is to collect the goods. */
  readonly isPickup?: boolean;
  /** When it is to be delivered or collected, in Unix seconds, where the chosen way asks. */
  readonly scheduledFor?: number;
  readonly paymentMethodId?: string;
  /** The unfinished order that this cart became at the payment step. */
  readonly order?: {
    readonly internalId: number;
    readonly referenceTransactionId: string;
    /** Of what was stored: tells whether there is anything new. */
    readonly fingerprint: string;
  };
}
