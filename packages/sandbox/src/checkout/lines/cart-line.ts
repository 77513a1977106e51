/** A line of a cart with every fact of its product that the checkout needs, resolved by the caller. */
export interface CartLine {
  /** The order line's id, named by `appliesToOrderItems` of a discount. Lines without one are numbered from 1. */
  readonly id?: number;
  readonly productId: number;
  readonly combinationId?: number;
  readonly categoryIds?: readonly number[];
  /** What promotions may ask for: brand, tags and so on. */
  readonly attributes?: readonly LineAttribute[];
  /** Where the shopper found it; -1 for the API and search. */
  readonly categoryId?: number;
  readonly sku: string;
  readonly name: string;
  /** Price of one piece, options and wholesale tier included; with taxes where the store's prices are. */
  readonly unitPrice: number;
  /** Price of the product or variation itself; `unitPrice` when absent. */
  readonly productPrice?: number;
  readonly quantity: number;
  /** Of one piece, in the store's `weightUnit`. */
  readonly weight?: number;
  readonly dimensions?: Dimensions;
  /** True unless said otherwise. */
  readonly isShippingRequired?: boolean;
  readonly shipping?: LineShipping;
  /** The older twins of `shipping`: they count only where `shipping` is absent. */
  readonly fixedShippingRateOnly?: boolean;
  readonly fixedShippingRate?: number;
  readonly tax?: LineTax;
  /** False keeps coupons and every other discount off the line. */
  readonly discountsAllowed?: boolean;
  readonly selectedOptions?: readonly OrderedOption[];
  /** Stock left; absent when unlimited. */
  readonly quantityInStock?: number;
  readonly isPreorder?: boolean;
  readonly digital?: boolean;
  /** The line begins a subscription. Its sign-up fee is in `unitPrice`. */
  readonly recurringChargeSettings?: RecurringCharge;
}

/** How often a subscription is charged, and what it costs to begin one. */
export interface RecurringCharge {
  readonly recurringInterval: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
  readonly recurringIntervalCount: number;
  /** On top of the price of the first order; below zero it makes that one cheaper. */
  readonly signUpFee?: number;
  readonly subscriptionPriceWithSignUpFee?: number;
}

export interface Dimensions {
  readonly length?: number;
  readonly width?: number;
  readonly height?: number;
}

/** `product.shipping` */
export interface LineShipping {
  readonly type?: 'GLOBAL_METHODS' | 'SELECTED_METHODS' | 'FLAT_RATE' | 'FREE_SHIPPING';
  readonly methodMarkup?: number;
  readonly flatRate?: number;
  readonly disabledMethods?: readonly string[];
  readonly enabledMethods?: readonly string[];
}

/** `product.tax` */
export interface LineTax {
  readonly taxable?: boolean;
  readonly enabledManualTaxes?: readonly number[];
  readonly taxClassCode?: string;
}

/** `product.attributes[]` */
export interface LineAttribute {
  /** `BRAND`, `TAGS`; `CUSTOM` for the merchant's own. */
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** `items[].selectedOptions[]` of an order. */
export interface OrderedOption {
  readonly name: string;
  readonly type: 'CHOICE' | 'CHOICES' | 'TEXT' | 'DATE' | 'FILES';
  readonly value?: string;
  readonly valuesArray?: readonly string[];
  readonly selections?: readonly OptionSelection[];
}

export interface OptionSelection {
  readonly selectionTitle: string;
  readonly selectionModifier: number;
  readonly selectionModifierType: 'ABSOLUTE' | 'PERCENT';
}

export function needsShipping(line: CartLine): boolean {
  return line.isShippingRequired !== false;
}

/**
 * Orders lines by what they are, so that leftover cents fall on the same line whatever order the shopper added them in.
 * Lines that compare equal are alike in everything the calculation reads.
 */
export function compareLines(a: CartLine, b: CartLine): number {
  const left = fingerprint(a);
  const right = fingerprint(b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function fingerprint(line: CartLine): string {
  return JSON.stringify([
    line.productId,
    line.combinationId,
    line.sku,
    line.name,
    line.unitPrice,
    line.quantity,
    line.tax,
    line.discountsAllowed,
    line.categoryIds,
    line.attributes,
    line.isShippingRequired,
    line.weight,
    line.shipping,
    line.fixedShippingRateOnly,
    line.fixedShippingRate,
    line.selectedOptions,
    line.recurringChargeSettings,
    line.id,
  ]);
}
