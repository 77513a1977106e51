import type { Address } from '../address.ts';
import type { Coupon } from '../discounts/coupon.ts';
import type { AppDiscount, DiscountRule } from '../discounts/discount-rule.ts';
import type { Promotion } from '../discounts/promotion.ts';
import type { Surcharge } from '../discounts/surcharge.ts';
import type { CartLine } from '../lines/cart-line.ts';
import type { ShippingChoice } from '../shipping/shipping-options.ts';
import type { CheckoutSettings, HandlingFee } from '../store-settings.ts';
import type { PaymentOption } from './payment-options.ts';

/** A cart at some moment of the checkout: what is not known yet is absent. */
export interface CheckoutInput {
  readonly settings: CheckoutSettings;
  readonly lines: readonly CartLine[];
  readonly nowSeconds: number;
  readonly customer?: CheckoutCustomer;
  readonly coupon?: Coupon;
  /** The store's discounts, in the order in which they apply. */
  readonly discounts?: readonly DiscountRule[];
  /** All that the store has: those whose conditions are met apply. */
  readonly promotions?: readonly Promotion[];
  /** What each app answered at its discount endpoint. */
  readonly apps?: readonly AppAnswer[];
  /** Surcharges of the request itself, such as tips. */
  readonly surcharges?: readonly Surcharge[];
  /** Instead of the store's fee, and charged even when nothing is shipped. */
  readonly handlingFee?: HandlingFee;
  readonly shippingOption?: ShippingChoice;
  readonly paymentOption?: PaymentOption;
  readonly shippingPerson?: Address;
  readonly billingPerson?: Address;
  readonly giftCard?: { readonly code: string; readonly balance: number };
}

export interface CheckoutCustomer {
  readonly id?: number;
  readonly groupId?: number;
  readonly groupName?: string;
  readonly taxExempt?: boolean;
  readonly taxId?: string;
  /** With a valid one, a business in another country of the EU pays the tax itself. */
  readonly taxIdValid?: boolean;
  readonly orderCount?: number;
  readonly usedThisCoupon?: boolean;
}

export interface AppAnswer {
  readonly appClientId: string;
  readonly discounts?: readonly AppDiscount[];
  readonly surcharges?: readonly Surcharge[];
}
