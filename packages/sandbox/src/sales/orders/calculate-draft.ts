import { formatMoment, type CalculatedOrder, type OrderCalculation } from '@ecwid-kit/types';
import type { CallbackCart, Callbacks } from '../../callbacks/create-callbacks.ts';
import {
  availableShippingOptions,
  calculateOrder,
  type Address,
  type CheckoutInput,
  type Coupon,
  type DiscountRule,
  type ShippingChoice,
  type Surcharge,
} from '../../checkout/index.ts';
import { wireShippingOption } from '../../checkout/shipping/shipping-options.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Trace } from '../../platform/trace.ts';
import { askDiscounts, askShipping } from '../../shop/app-answers.ts';
import { findCoupon } from '../../shop/coupons.ts';
import { shopperFacts } from '../../shop/shopper.ts';
import { mainLanguage, readProfile } from '../../stores/store-profile.ts';
import { customerForBody } from '../customers/customer-of-order.ts';
import { describePerson } from '../describe-person.ts';
import { draftLines } from './draft-lines.ts';
import { productsOf } from './order-stock.ts';

export interface DraftToCalculate {
  readonly storeId: number;
  readonly draft: OrderCalculation;
  readonly trace: Trace;
}

/**
 * Works out what a draft would cost and how it could be shipped, asking the apps as a checkout does. Nothing is stored.
 * Without a shipping option the first available one counts, as in the documented sample.
 */
export async function calculateDraft(
  { platform, callbacks }: { readonly platform: Platform; readonly callbacks: Callbacks },
  { storeId, draft, trace }: DraftToCalculate,
): Promise<CalculatedOrder> {
  const { db, clock } = platform;
  const nowSeconds = clock.nowSeconds();
  const profile = await readProfile(db, storeId);
  const products = await productsOf(db, storeId, draft.items ?? []);
  const coupon = await couponOf(db, storeId, draft);
  const email =
    draft.customerId === undefined ? draft.email : (await customerForBody(db, storeId, draft.customerId)).email;
  const shopper = await shopperFacts(db, storeId, email, coupon);
  const billingPerson = draft.billingPerson && (await describePerson(draft.billingPerson));
  const shippingPerson = draft.shippingPerson ? await describePerson(draft.shippingPerson) : billingPerson;
  const paymentId = draft.paymentOptionsDetails?.paymentId;
  const paymentOption = profile.payment?.paymentOptions?.find((option) => paymentId && option.id === paymentId);
  const input: CheckoutInput = {
    settings: profile,
    lines: draftLines(draft.items ?? [], products),
    nowSeconds,
    customer: { ...shopper.checkout, ...(draft.customerTaxExempt && { taxExempt: true }) },
    // A discount without a value takes nothing off; what the wire may leave undefined reads like absent.
    discounts: (draft.discountInfo ?? []).map(
      (rule) =>
        ({ ...rule, value: rule.value ?? 0, type: rule.type ?? 'ABS', base: rule.base ?? 'CUSTOM' }) as DiscountRule,
    ),
    surcharges: (draft.customSurcharges ?? []).map(
      ({ taxes: _taxes, total, ...surcharge }) => ({ ...surcharge, value: surcharge.value ?? total ?? 0 }) as Surcharge,
    ),
    ...(coupon && { coupon }),
    ...(draft.handlingFee && { handlingFee: draft.handlingFee as NonNullable<CheckoutInput['handlingFee']> }),
    ...(billingPerson && { billingPerson: billingPerson as Address }),
    ...(shippingPerson && { shippingPerson: shippingPerson as Address }),
    ...(paymentOption && { paymentOption }),
  };

  const alone = calculateOrder(input);
  const cart = (amounts: CallbackCart['amounts']): CallbackCart => ({
    lang: mainLanguage(profile),
    settings: profile,
    lines: input.lines,
    products,
    amounts,
    customer: shopper.callback,
    ...(coupon && { coupon }),
    ...(input.shippingPerson && { shippingAddress: input.shippingPerson }),
    ...(draft.ipAddress && { ipAddress: draft.ipAddress }),
  });
  const discounts = await askDiscounts(callbacks, storeId, cart(alone.order), trace);
  const withApps = { ...input, apps: discounts.answers };
  const { order: discounted } = calculateOrder(withApps);
  const shipping = await askShipping(callbacks, storeId, cart(discounted), { trace, isPickup: false });
  const { options } = availableShippingOptions({
    settings: profile,
    lines: input.lines,
    address: input.shippingPerson,
    discountedSubtotal: discounted.subtotal - discounted.couponDiscount - discounted.discount,
    appQuotes: shipping.answers,
  });
  const shippingOption = chosenOption(draft, options);
  const { order } = calculateOrder({ ...withApps, ...(shippingOption && { shippingOption }) });
  const { weight: _weight, ...amounts } = order;
  const answer = {
    ...amounts,
    ...(draft.email && { email: draft.email }),
    ...(draft.customerId !== undefined && { customerId: draft.customerId }),
    paymentStatus: 'INCOMPLETE',
    fulfillmentStatus: 'AWAITING_PROCESSING',
    createDate: formatMoment(nowSeconds),
    createTimestamp: nowSeconds,
    ...(billingPerson && { billingPerson }),
    ...(shippingPerson && { shippingPerson }),
    ...(order.shippingOption && { shippingOption: wireShippingOption(order.shippingOption) }),
    availableShippingOptions: options.map(wireShippingOption),
    availableTaxes: profile.taxSettings?.taxes ?? [],
    additionalInfo: {},
    paymentParams: {},
    hidden: false,
  };
  return answer as unknown as CalculatedOrder; // the calculation's lists are read-only, otherwise it is the contract's
}

/** The store's coupon of this code, or one that only the draft knows. */
async function couponOf(
  db: Platform['db'],
  storeId: number,
  { discountCoupon }: OrderCalculation,
): Promise<Coupon | undefined> {
  if (!discountCoupon) return undefined;
  const known = discountCoupon.code ? await findCoupon(db, storeId, discountCoupon.code) : undefined;
  if (known) return known;
  return discountCoupon.discountType ? (discountCoupon as Coupon) : undefined; // undefined fields read like absent
}

function chosenOption(
  { shippingOption: wanted }: OrderCalculation,
  options: readonly ShippingChoice[],
): ShippingChoice | undefined {
  if (!wanted) return options[0];
  const known = options.find(
    (option) =>
      option.shippingMethodId === wanted.shippingMethodId ||
      (wanted.shippingMethodId === undefined && option.shippingMethodName === wanted.shippingMethodName),
  );
  if (known) return { ...known, ...(wanted.shippingRate !== undefined && { shippingRate: wanted.shippingRate }) };
  if (wanted.shippingRate === undefined) return undefined;
  const fulfillmentType = wanted.fulfillmentType ?? wanted.fulfilmentType ?? (wanted.isPickup ? 'PICKUP' : 'SHIPPING');
  return {
    shippingMethodId: wanted.shippingMethodId ?? '',
    shippingMethodName: wanted.shippingMethodName ?? '',
    ...(wanted.shippingCarrierName && { shippingCarrierName: wanted.shippingCarrierName }),
    shippingRate: wanted.shippingRate,
    isPickup: fulfillmentType === 'PICKUP',
    fulfillmentType,
  };
}
