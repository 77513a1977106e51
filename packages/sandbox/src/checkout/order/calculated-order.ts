import type { Coupon } from '../discounts/coupon.ts';
import type { DiscountRule } from '../discounts/discount-rule.ts';
import type { Dimensions, OrderedOption, RecurringCharge } from '../lines/cart-line.ts';
import type { PredictedPackage } from '../shipping/predict-packages.ts';
import type { WireShippingOption } from '../shipping/shipping-options.ts';

/**
 * The amounts of an order under their names on the wire. With net prices, amounts are without tax and `tax` comes on
 * top; with gross prices they hold the taxes that prices include, and `…WithoutTax` is what is left without them.
 */
export interface CalculatedOrder {
  readonly subtotal: number;
  readonly subtotalWithoutTax: number;
  readonly couponDiscount: number;
  readonly volumeDiscount: number;
  readonly membershipBasedDiscount: number;
  readonly totalAndMembershipBasedDiscount: number;
  /** One amount for each discount with base `CUSTOM`. */
  readonly customDiscount: number[];
  /** Everything taken off the lines but the coupon. */
  readonly discount: number;
  readonly discountInfo: DiscountRule[];
  readonly discountCoupon?: Coupon;
  readonly items: CalculatedItem[];
  readonly shippingOption?: CalculatedShippingOption;
  readonly taxesOnShipping: CalculatedTax[];
  readonly handlingFee?: CalculatedHandlingFee;
  readonly customSurcharges: CalculatedSurcharge[];
  readonly tax: number;
  readonly total: number;
  readonly totalWithoutTax: number;
  readonly totalBeforeGiftCardRedemption: number;
  readonly giftCardRedemption: number;
  readonly giftCardCode?: string;
  readonly usdTotal: number;
  readonly pricesIncludeTax: boolean;
  readonly customerTaxExempt: boolean;
  readonly customerTaxId?: string;
  readonly customerTaxIdValid?: boolean;
  readonly reversedTaxApplied: boolean;
  readonly predictedPackage: PredictedPackage[];
  readonly weight: number;
}

export interface CalculatedTax {
  readonly name: string;
  /** Percent. */
  readonly value: number;
  readonly total: number;
}

export interface CalculatedItemTax extends CalculatedTax {
  readonly taxOnDiscountedSubtotal: number;
  readonly taxOnShipping: number;
  readonly includeInPrice: boolean;
  readonly sourceTaxRateId?: number;
  readonly sourceTaxRateType: 'MANUAL' | 'AUTO';
}

export interface CalculatedItem {
  readonly id: number;
  readonly productId: number;
  readonly combinationId?: number;
  readonly categoryId: number;
  readonly price: number;
  readonly priceWithoutTax: number;
  readonly productPrice: number;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly quantityInStock: number;
  readonly trackQuantity: boolean;
  readonly tax: number;
  readonly taxes: CalculatedItemTax[];
  /** The line's share of the shipping taxes, where the store taxes shipping in proportion to the products. */
  readonly taxesOnShipping?: CalculatedTax[];
  /** Part of the order's shipping rate that the product itself asks for. */
  readonly shipping: number;
  readonly isShippingRequired: boolean;
  readonly weight?: number;
  readonly dimensions?: Dimensions;
  readonly fixedShippingRateOnly: boolean;
  readonly fixedShippingRate: number;
  readonly digital: boolean;
  readonly couponApplied: boolean;
  readonly couponAmount: number;
  readonly discounts: { readonly discountInfo: DiscountRule; readonly total: number }[];
  readonly discountsAllowed: boolean;
  readonly taxable: boolean;
  /** The customer pays no tax, and the price was lowered by the tax in it. */
  readonly taxAlreadyDeductedFromPrice?: boolean;
  readonly selectedOptions?: readonly OrderedOption[];
  readonly isPreorder?: boolean;
  readonly recurringChargeSettings?: RecurringCharge;
}

export interface CalculatedShippingOption extends WireShippingOption {
  readonly shippingRateWithoutTax: number;
  /** The rate after a coupon or promotion on shipping: what is charged, when present. */
  readonly discountedShippingRate?: number;
  /** The promotion behind it. */
  readonly discount?: ShippingDiscount;
}

export interface ShippingDiscount {
  readonly id: string;
  readonly value: number;
  readonly type: 'ABSOLUTE' | 'PERCENT';
  readonly base: string;
  readonly orderTotal?: number;
  readonly description: string;
  readonly appliesToShippingMethodId: string;
}

export interface CalculatedHandlingFee {
  readonly name: string;
  readonly value: number;
  readonly valueWithoutTax: number;
  readonly description: string;
  readonly taxes: CalculatedTax[];
}

export interface CalculatedSurcharge {
  readonly id: string;
  readonly value: number;
  readonly type: 'ABSOLUTE' | 'PERCENT';
  readonly total: number;
  readonly totalWithoutTax: number;
  readonly description: string;
  readonly descriptionTranslated: string;
  readonly taxable: boolean;
  readonly taxes: CalculatedTax[];
}
