import type { Address } from '../address.ts';
import { needsShipping, type CartLine } from '../lines/cart-line.ts';
import { fromMinor, percentOf, sumMinor, toMinor, type Minor } from '../money/minor-units.ts';
import { currencyPrecision, type CheckoutSettings } from '../store-settings.ts';
import { globallyShipped, optionRate, ownShippingCharge } from './rate.ts';
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
  | 'app_gave_no_options';

export interface ShippingQuote {
  readonly options: ShippingChoice[];
  readonly refused: { readonly shippingMethodId: string; readonly reason: ShippingOptionRefusal }[];
}

export interface ShippingQuestion {
  readonly settings: CheckoutSettings;
  readonly lines: readonly CartLine[];
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
    if (typeof found === 'string') refused.push({ shippingMethodId: option.id, reason: found });
    else options.push(...found);
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
}

function cartFacts({ settings, lines, address, discountedSubtotal }: ShippingQuestion, shipped: CartLine[]): CartFacts {
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
  };
}

function ownChoice(option: ShippingOptionSettings, cart: CartFacts): ShippingChoice[] | ShippingOptionRefusal {
  const refusal = refusalOf(option, cart);
  if (refusal) return refusal;
  if (option.ratesCalculationType === 'carrier-calculated') return 'carrier_rates_unavailable';
  const isPickup = option.fulfilmentType === 'pickup';
  const rate = optionRate(option, { ...cart, lines: cart.global });
  if (rate === undefined) return 'no_rate_for_cart';
  const choice: ShippingChoice = {
    shippingMethodId: option.id,
    ...(option.carrier ? { shippingCarrierName: option.carrier } : {}),
    shippingMethodName: option.title ?? '',
    // Nothing is carried to a shopper who collects, so products' own rates stay out of pickup.
    shippingRate: fromMinor(isPickup ? rate : rate + cart.ownCharges, cart.precision),
    ...(option.deliveryTimeDays ? { estimatedTransitTime: option.deliveryTimeDays } : {}),
    isPickup,
    ...(isPickup && option.pickupInstruction !== undefined ? { pickupInstruction: option.pickupInstruction } : {}),
    fulfillmentType: FULFILLMENT_TYPES[option.fulfilmentType ?? 'shipping'],
  };
  return [choice];
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
      appClientId: quote.appClientId,
    };
  });
}

function refusalOf(option: ShippingOptionSettings, cart: CartFacts): ShippingOptionRefusal | undefined {
  if (option.enabled === false) return 'disabled';
  if (cart.subtotal < toMinor(option.minimumOrderSubtotal ?? 0, cart.precision)) return 'subtotal_too_low';
  if (option.fulfilmentType !== 'pickup' && !isInZone(cart.address, zoneOf(option, cart.zones))) return 'outside_zone';
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
