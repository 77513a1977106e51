import { formatMoment, type CalculatedOrder, type OrderCalculation } from '@ecwid-kit/types';
import type { CallbackCart, Callbacks } from '../../callbacks/create-callbacks.ts';
import {
  availableShippingOptions,
  calculateOrder,
  wireShippingOption,
  type ShippingChoice,
} from '../../checkout/index.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Trace } from '../../platform/trace.ts';
import { askDiscounts, askShipping } from '../../shop/app-answers.ts';
import { paymentOffers } from '../../shop/payment-offers.ts';
import { mainLanguage } from '../../stores/store-profile.ts';
import { draftFacts } from './draft-facts.ts';

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
  const { profile, products, coupon, shopper, input } = await draftFacts(db, storeId, draft, nowSeconds);
  const { billingPerson, shippingPerson } = input;
  const alone = calculateOrder(input);
  const cart = (amounts: CallbackCart['amounts']): CallbackCart => ({
    lang: mainLanguage(profile),
    settings: profile,
    lines: input.lines,
    products,
    amounts,
    customer: shopper,
    ...(coupon && { coupon }),
    ...(shippingPerson && { shippingAddress: shippingPerson }),
    ...(draft.ipAddress && { ipAddress: draft.ipAddress }),
  });
  const discounts = await askDiscounts(callbacks, storeId, cart(alone.order), trace);
  const withApps = { ...input, apps: discounts.answers };
  const { order: discounted } = calculateOrder(withApps);
  const shipping = await askShipping(callbacks, storeId, cart(discounted), { trace, isPickup: collects(draft) });
  const { options } = availableShippingOptions({
    settings: profile,
    lines: input.lines,
    nowSeconds,
    address: shippingPerson,
    discountedSubtotal: discounted.subtotal - discounted.couponDiscount - discounted.discount,
    appQuotes: shipping.answers,
  });
  const shippingOption = chosenOption(draft, options);
  const payment = paymentOffers(profile, shippingOption?.shippingMethodId).find(
    ({ id }) => id === draft.paymentOptionsDetails?.paymentId,
  );
  const { order } = calculateOrder({
    ...withApps,
    ...(shippingOption && { shippingOption }),
    ...(payment && { paymentOption: payment.option }),
  });
  const { weight: _weight, ...amounts } = order;
  const answer = {
    ...amounts,
    ...(draft.email && { email: draft.email }),
    ...(payment && { paymentMethod: payment.title, paymentModule: payment.module }),
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

/** Apps are asked for places to collect the goods at only by someone who wants to. */
function collects({ shippingOption: wanted }: OrderCalculation): boolean {
  return wanted?.isPickup === true || (wanted?.fulfillmentType ?? wanted?.fulfilmentType) === 'PICKUP';
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
