import type { Product } from '@ecwid-kit/types';
import type { Address } from '../address.ts';
import type { Coupon } from '../discounts/coupon.ts';
import type { DiscountRule } from '../discounts/discount-rule.ts';
import type { CartLine } from '../lines/cart-line.ts';
import { currencyPrecision, type CheckoutSettings, type HandlingFee } from '../store-settings.ts';
import { globallyShipped, weightOf } from '../shipping/rate.ts';
import { predictPackages } from '../shipping/predict-packages.ts';
import { callbackItem } from './callback-item.ts';
import { callbackCoupon } from './callback-coupon.ts';

/** What the checkout knows about a cart when it asks an app. What is not known yet is absent here and null on the wire. */
export interface CallbackContext {
  readonly storeId: number;
  readonly lang?: string;
  /** The app's whole storage, `public` included. */
  readonly merchantAppSettings: Readonly<Record<string, string>>;
  readonly settings: CheckoutSettings;
  readonly lines: readonly CartLine[];
  /** Product records by id; a line without one (an invented item) has only its own facts. */
  readonly products?: ReadonlyMap<number, Product>;
  /** Amounts so far, as the calculation without this app has them: a `CalculatedOrder` fits. */
  readonly amounts: CallbackAmounts;
  readonly coupon?: Coupon;
  readonly customer?: {
    readonly id?: number;
    readonly email?: string;
    readonly groupId?: number;
    readonly groupName?: string;
  };
  readonly shippingAddress?: Address;
  readonly cartId?: string;
  readonly orderNumber?: number;
  readonly ipAddress?: string;
  readonly refererUrl?: string;
  readonly orderComments?: string;
  readonly paymentMethod?: string;
  readonly extraFields?: Readonly<Record<string, string>>;
}

export interface CallbackAmounts {
  readonly subtotal: number;
  readonly couponDiscount: number;
  readonly volumeDiscount: number;
  readonly membershipBasedDiscount: number;
  readonly totalAndMembershipBasedDiscount: number;
  readonly discount: number;
  readonly discountInfo: readonly DiscountRule[];
  readonly handlingFee?: Required<HandlingFee>;
}

/** The body of a request to an app's shipping or discount endpoint, nulls written out. */
export interface CallbackRequest {
  readonly storeId: number;
  readonly lang: string;
  readonly merchantAppSettings: Readonly<Record<string, string>>;
  readonly cart: Readonly<Record<string, unknown>>;
}

/**
 * The request for shipping options. It names the lines that go by the store's methods; `undefined` when there are none
 * and no app is asked. For a shopper who collects the goods, leave the address out: the key is then absent.
 */
export function buildShippingRequest(context: CallbackContext): CallbackRequest | undefined {
  const lines = globallyShipped(context.lines);
  return lines.length === 0 ? undefined : buildRequest(context, lines);
}

/** The request for discounts and surcharges: all lines, from the first one put into the cart. */
export function buildDiscountRequest(context: CallbackContext): CallbackRequest {
  return buildRequest(context, context.lines);
}

const WEIGHT_UNITS = { CARAT: 'carat', GRAM: 'gram', OUNCE: 'ounce', POUND: 'lbs', KILOGRAM: 'kg' } as const;

function buildRequest(context: CallbackContext, lines: readonly CartLine[]): CallbackRequest {
  const { settings, amounts, customer } = context;
  const units = settings.formatsAndUnits ?? {};
  const cart = {
    id: context.cartId ?? null,
    orderNumber: context.orderNumber ?? null,
    vendorOrderNumber: context.cartId ?? null,
    subtotal: amounts.subtotal,
    ipAddress: context.ipAddress ?? null,
    refererUrl: context.refererUrl ?? null,
    orderComments: context.orderComments ?? null,
    couponDiscount: amounts.couponDiscount,
    volumeDiscount: amounts.volumeDiscount,
    membershipBasedDiscount: amounts.membershipBasedDiscount,
    totalAndMembershipBasedDiscount: amounts.totalAndMembershipBasedDiscount,
    discount: amounts.discount,
    paymentStatus: 'INCOMPLETE',
    fulfillmentStatus: 'NEW',
    customerId: customer?.id ?? null,
    customerGroupId: customer?.groupId ?? null,
    customerGroup: customer?.groupName ?? null,
    customerEmail: customer?.email ?? null,
    discountCoupon: context.coupon ? callbackCoupon(context.coupon, context) : null,
    discountInfo: amounts.discountInfo.length > 0 ? amounts.discountInfo.map(callbackDiscount) : null,
    handlingFee: amounts.handlingFee ? callbackFee(amounts.handlingFee) : null,
    hidden: false,
    items: lines.map((line) => callbackItem(line, context.products?.get(line.productId))),
    ...(context.shippingAddress ? { shippingAddress: callbackAddress(context.shippingAddress) } : {}),
    originAddress: callbackAddress(settings.shipping?.shippingOrigin ?? settings.company ?? {}),
    weight: weightOf(context.lines),
    weightUnit: WEIGHT_UNITS[units.weightUnit ?? 'KILOGRAM'],
    dimensionUnit: units.dimensionsUnit ?? 'CM',
    currency: units.currency ?? null,
    predictedPackages: predictPackages(lines, currencyPrecision(settings)),
    paymentMethod: context.paymentMethod ?? null,
    extraFields: context.extraFields ?? {},
  };
  return {
    storeId: context.storeId,
    lang: context.lang ?? 'en',
    merchantAppSettings: context.merchantAppSettings,
    cart,
  };
}

function callbackDiscount(rule: DiscountRule) {
  return { orderTotal: null, membershipId: null, description: null, ...rule };
}

function callbackFee({ name, value, description }: Required<HandlingFee>): Required<HandlingFee> {
  return { name, value, description };
}

function callbackAddress(address: Address) {
  return {
    street: address.street ?? null,
    city: address.city ?? null,
    countryCode: address.countryCode ?? null,
    countryName: address.countryName ?? null,
    postalCode: address.postalCode ?? null,
    stateOrProvinceCode: address.stateOrProvinceCode ?? null,
    stateOrProvinceName: address.stateOrProvinceName ?? null,
  };
}
