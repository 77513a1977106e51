import type { Address } from '../address.ts';
import { needsShipping, type CartLine } from '../lines/cart-line.ts';
import { fromMinor, percentOf, sumMinor, toMinor, type Minor } from '../money/minor-units.ts';
import { currencyPrecision, type CheckoutSettings } from '../store-settings.ts';
import { carrierRates, type Parcel } from './carrier-rates.ts';
import { estimateDelivery } from './estimate-delivery.ts';
import { globallyShipped, optionRate, ownShippingCharge, weightOf } from './rate.ts';
import { openingAt, type ScheduleQuestion, type ScheduleSettings } from './schedule.ts';
import type { AppShippingOption, ShippingChoice, ShippingOptionSettings } from './shipping-options.ts';
import { isInZone, type Zone } from './zone-match.ts';

/** Why an option of the store is not offered for this cart. */
export type ShippingOptionRefusal =
  | 'disabled'
  | 'subtotal_too_low'
  | 'outside_zone'
  | 'no_rate_for_cart'
  | 'not_for_these_products'
  | 'carrier_rates_unavailable'
  | 'closed_now'
  | 'app_gave_no_options';

export interface ShippingQuote {
  readonly options: ShippingChoice[];
  readonly refused: {
    readonly shippingMethodId: string;
    readonly reason: ShippingOptionRefusal;
    /** Of `closed_now`, where it is known. */
    readonly opensAtSeconds?: number;
  }[];
}

export interface ShippingQuestion {
  readonly settings: CheckoutSettings;
  readonly lines: readonly CartLine[];
  readonly nowSeconds: number;
  /** Absent while unknown: only options without a zone of their own are offered then, and pickup. */
  readonly address?: Address | undefined;
  /** The subtotal after coupon and discounts, for tables based on it; the subtotal when absent. */
  readonly discountedSubtotal?: number;
  /** What shipping apps answered. */
  readonly appQuotes?: readonly { readonly appClientId: string; readonly options: readonly AppShippingOption[] }[];
}

/** The delivery choices for a cart: in the order the merchant set, and within an app in the order it answered. */
export function availableShippingOptions(question: ShippingQuestion): ShippingQuote {
  const { settings, lines, appQuotes = [] } = question;
  const shipped = lines.filter(needsShipping);
  if (shipped.length === 0) return { options: [], refused: [] };
  const cart = cartFacts(question, shipped);
  const options: ShippingChoice[] = [];
  const refused: ShippingQuote['refused'] = [];
  for (const option of (settings.shipping?.shippingOptions ?? []).toSorted(
    (a, b) => (a.orderby ?? 0) - (b.orderby ?? 0),
  )) {
    const quote = appQuotes.find((each) => each.appClientId === option.appClientId);
    const found = option.ratesCalculationType === 'app' ? appChoices(option, quote, cart) : ownChoice(option, cart);
    if (typeof found === 'string') {
      const opensAtSeconds = found === 'closed_now' ? opensAt(option, cart) : undefined;
      refused.push({ shippingMethodId: option.id, reason: found, ...(opensAtSeconds && { opensAtSeconds }) });
    } else options.push(...found);
  }
  return { options, refused };
}

interface CartFacts {
  readonly shipped: readonly CartLine[];
  readonly global: readonly CartLine[];
  readonly address: Address | undefined;
  readonly zones: readonly Zone[];
  readonly precision: number;
  readonly subtotal: Minor;
  readonly discountedSubtotal: Minor;
  readonly ownCharges: Minor;
  readonly weightUnit: Parcel['weightUnit'];
  readonly originCountry: string | undefined;
  readonly when: ScheduleQuestion;
}

function cartFacts(
  { settings, lines, address, discountedSubtotal, nowSeconds }: ShippingQuestion,
  shipped: CartLine[],
): CartFacts {
  const { formatsAndUnits = {}, shipping, company } = settings;
  const precision = currencyPrecision(settings);
  const subtotal = sumMinor(lines.map((line) => toMinor(line.unitPrice, precision) * line.quantity));
  return {
    shipped,
    global: globallyShipped(lines),
    address,
    zones: settings.zones ?? [],
    precision,
    subtotal,
    discountedSubtotal: discountedSubtotal === undefined ? subtotal : toMinor(discountedSubtotal, precision),
    ownCharges: sumMinor(lines.map((line) => ownShippingCharge(line, precision))),
    weightUnit: formatsAndUnits.weightUnit ?? 'KILOGRAM',
    originCountry: shipping?.shippingOrigin?.countryCode || company?.countryCode,
    when: { nowSeconds, timezone: formatsAndUnits.timezone },
  };
}

function ownChoice(option: ShippingOptionSettings, cart: CartFacts): ShippingChoice[] | ShippingOptionRefusal {
  const refusal = refusalOf(option, cart);
  if (refusal) return refusal;
  if (option.ratesCalculationType === 'carrier-calculated') return carrierChoices(option, cart);
  const isPickup = option.fulfilmentType === 'pickup';
  const rate = optionRate(option, { ...cart, lines: cart.global });
  if (rate === undefined) return 'no_rate_for_cart';
  const choice: ShippingChoice = {
    shippingMethodId: option.id,
    ...(option.carrier ? { shippingCarrierName: option.carrier } : {}),
    shippingMethodName: option.title ?? '',
    // Nothing is carried to a shopper who collects, so products' own rates stay out of pickup.
    shippingRate: fromMinor(isPickup ? rate : rate + cart.ownCharges, cart.precision),
    ...transitTime(option, cart),
    isPickup,
    ...(isPickup && option.pickupInstruction !== undefined ? { pickupInstruction: option.pickupInstruction } : {}),
    fulfillmentType: FULFILLMENT_TYPES[option.fulfilmentType ?? 'shipping'],
    ...(option.locationId === undefined ? {} : { locationId: option.locationId }),
    ...scheduling(option),
    ...informing(option, cart),
  };
  return [choice];
}

/** A carrier has to know where from and where to. */
function carrierChoices(option: ShippingOptionSettings, cart: CartFacts): ShippingChoice[] | ShippingOptionRefusal {
  const { address, originCountry, weightUnit, precision } = cart;
  if (!address?.countryCode || !originCountry) return 'carrier_rates_unavailable';
  const crossesBorder = address.countryCode.toUpperCase() !== originCountry.toUpperCase();
  const rates = carrierRates(option, { weight: weightOf(cart.global), weightUnit, crossesBorder, precision });
  const isOwnRate = cart.global.length > 0;
  return rates.map(({ id, name, rate }) => ({
    shippingMethodId: id,
    ...(option.carrier ? { shippingCarrierName: option.carrier } : {}),
    shippingMethodName: name,
    shippingRate: fromMinor((isOwnRate ? rate : 0) + cart.ownCharges, precision),
    ...transitTime(option, cart),
    isPickup: false,
    fulfillmentType: 'SHIPPING',
  }));
}

/** The merchant's own words, or the range of days that the checkout is to show; and the dates it comes to. */
function transitTime(option: ShippingOptionSettings, { when }: CartFacts): Partial<ShippingChoice> {
  const settings = option.estimatedShippingTimeAtCheckoutSettings ?? {};
  const estimate = option.fulfilmentType === 'pickup' ? undefined : estimateDelivery(settings, when);
  const days = new Set((settings.estimatedTransitTimeInDays ?? []).filter((day) => day !== null));
  const words = option.deliveryTimeDays || (estimate && [...days].join('-'));
  return { ...(words ? { estimatedTransitTime: words } : {}), ...(estimate ? { estimate } : {}) };
}

/** Shipping by a carrier has no schedule: the shopper is asked for delivery by the store, and for pickup. */
function scheduling(option: ShippingOptionSettings): Partial<ShippingChoice> {
  if (!option.scheduled || (option.fulfilmentType ?? 'shipping') === 'shipping') return {};
  const { scheduledTimePrecisionType = 'DATE_AND_TIME_SLOT', timeSlotLengthInMinutes } = option;
  return {
    scheduled: true,
    scheduledTimePrecisionType,
    ...(timeSlotLengthInMinutes === undefined ? {} : { timeSlotLengthInMinutes }),
    schedule: option,
  };
}

function informing(option: ShippingOptionSettings, cart: CartFacts): Partial<ShippingChoice> {
  if (option.businessHoursLimitationType !== 'ALLOW_ORDERS_AND_INFORM_CUSTOMERS') return {};
  const opensAtSeconds = opensAt(option, cart);
  return opensAtSeconds === undefined ? {} : { opensAtSeconds };
}

/** `undefined` while it is open, and for one that never opens. */
function opensAt(option: ScheduleSettings, { when }: CartFacts): number | undefined {
  const opening = openingAt(option, when);
  return opening.isOpen ? undefined : opening.opensAtSeconds;
}

const FULFILLMENT_TYPES = { shipping: 'SHIPPING', pickup: 'PICKUP', delivery: 'DELIVERY' } as const;

function appChoices(
  option: ShippingOptionSettings,
  quote: NonNullable<ShippingQuestion['appQuotes']>[number] | undefined,
  cart: CartFacts,
): ShippingChoice[] | ShippingOptionRefusal {
  const refusal = refusalOf(option, cart);
  if (refusal) return refusal;
  if (!quote || quote.options.length === 0) return 'app_gave_no_options';
  const titles = new Map<string, number>();
  return quote.options.map((answer) => {
    const count = (titles.get(answer.title) ?? 0) + 1;
    titles.set(answer.title, count);
    const isPickup = answer.fulfilmentType === 'PICKUP';
    const quoted = toMinor(answer.rate, cart.precision);
    // The reference has the markup for carriers' rates; for an app's it is read as a percentage too (unconfirmed).
    const rate = quoted + percentOf(quoted, option.shippingCostMarkup ?? 0);
    return {
      shippingMethodId: count === 1 ? `${option.id}:${answer.title}` : `${option.id}:${answer.title}#${count}`,
      shippingCarrierName: `Shipping app ${quote.appClientId}`,
      shippingMethodName: answer.title,
      shippingRate: fromMinor(isPickup ? rate : rate + cart.ownCharges, cart.precision),
      ...(answer.transitDays === '' ? {} : { estimatedTransitTime: answer.transitDays }),
      isPickup,
      fulfillmentType: answer.fulfilmentType,
      ...scheduling(scheduleOfAnswer(answer)),
      appClientId: quote.appClientId,
    };
  });
}

/** What an app says of its schedule, as an option of the store has it. The format of its blackout dates is not known. */
function scheduleOfAnswer(answer: AppShippingOption): ShippingOptionSettings {
  const { fulfilmentType, scheduled, businessHours, fulfillmentTimeInMinutes } = answer;
  return {
    id: '',
    fulfilmentType: fulfilmentType === 'PICKUP' ? 'pickup' : fulfilmentType === 'DELIVERY' ? 'delivery' : 'shipping',
    ...(scheduled === undefined ? {} : { scheduled }),
    ...(businessHours === undefined ? {} : { businessHours }),
    ...(fulfillmentTimeInMinutes === undefined ? {} : { fulfillmentTimeInMinutes }),
  };
}

function refusalOf(option: ShippingOptionSettings, cart: CartFacts): ShippingOptionRefusal | undefined {
  if (option.enabled === false) return 'disabled';
  if (cart.subtotal < toMinor(option.minimumOrderSubtotal ?? 0, cart.precision)) return 'subtotal_too_low';
  if (option.fulfilmentType !== 'pickup' && !isInZone(cart.address, zoneOf(option, cart.zones))) return 'outside_zone';
  const isLimited = option.businessHoursLimitationType === 'DISALLOW_ORDERS_AND_INFORM_CUSTOMERS';
  if (isLimited && !openingAt(option, cart.when).isOpen) return 'closed_now';
  if (!cart.shipped.every((line) => allowsMethod(line, option.id))) return 'not_for_these_products';
  return undefined;
}

/** The profile's zone by id where there is one: an option may carry only `{id, name}` of it. */
function zoneOf({ destinationZone }: ShippingOptionSettings, zones: readonly Zone[]): Zone {
  if (!destinationZone) return {};
  return zones.find((zone) => zone.id !== undefined && zone.id === destinationZone.id) ?? destinationZone;
}

function allowsMethod({ shipping }: CartLine, methodId: string): boolean {
  if (shipping?.type !== 'SELECTED_METHODS') return true;
  if (shipping.disabledMethods?.includes(methodId)) return false;
  return !shipping.enabledMethods?.length || shipping.enabledMethods.includes(methodId);
}
