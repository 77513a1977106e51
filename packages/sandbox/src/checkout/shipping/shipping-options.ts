import type { DeliveryEstimate, DeliveryEstimateSettings } from './estimate-delivery.ts';
import type { ScheduleSettings } from './schedule.ts';
import type { Zone } from './zone-match.ts';

/** An element of `profile.shipping.shippingOptions`, as far as it decides what is offered and for how much. */
export interface ShippingOptionSettings extends ScheduleSettings {
  readonly id: string;
  readonly title?: string;
  readonly enabled?: boolean;
  readonly orderby?: number;
  readonly fulfilmentType?: 'shipping' | 'pickup' | 'delivery';
  readonly minimumOrderSubtotal?: number;
  readonly destinationZone?: Zone;
  readonly deliveryTimeDays?: string;
  readonly description?: string;
  readonly carrier?: string;
  readonly carrierMethods?: readonly CarrierMethod[];
  /** Absent with no `flatRate`: free shipping. */
  readonly ratesCalculationType?: 'carrier-calculated' | 'table' | 'flat' | 'app';
  readonly shippingCostMarkup?: number;
  readonly flatRate?: { readonly rateType?: 'ABSOLUTE' | 'PERCENT'; readonly rate?: number };
  readonly ratesTable?: RatesTable;
  readonly appClientId?: string;
  readonly pickupInstruction?: string;
  readonly locationId?: number;
  /** What becomes of an order outside business hours. */
  readonly businessHoursLimitationType?:
    | 'ALLOW_ORDERS_AND_INFORM_CUSTOMERS'
    | 'DISALLOW_ORDERS_AND_INFORM_CUSTOMERS'
    | 'ALLOW_ORDERS_AND_DONT_INFORM_CUSTOMERS';
  readonly estimatedShippingTimeAtCheckoutSettings?: DeliveryEstimateSettings;
}

/** A service of a carrier. */
interface CarrierMethod {
  readonly id?: string;
  readonly name?: string;
  readonly enabled?: boolean;
  readonly orderBy?: number;
}

export interface RatesTable {
  readonly tableBasedOn: 'subtotal' | 'discountedSubtotal' | 'weight';
  readonly rates: readonly RatesTableRow[];
}

export interface RatesTableRow {
  readonly conditions?: {
    readonly weightFrom?: number;
    readonly weightTo?: number;
    readonly subtotalFrom?: number;
    readonly subtotalTo?: number;
    readonly discountedSubtotalFrom?: number;
    readonly discountedSubtotalTo?: number;
  };
  readonly rate: {
    readonly perOrder?: number;
    readonly percent?: number;
    readonly perItem?: number;
    readonly perWeight?: number;
  };
}

/** An element of `availableShippingOptions`; the chosen one becomes the order's `shippingOption`. */
export interface ShippingChoice {
  readonly shippingMethodId: string;
  readonly shippingCarrierName?: string;
  readonly shippingMethodName: string;
  readonly shippingRate: number;
  readonly estimatedTransitTime?: string;
  readonly isPickup: boolean;
  readonly pickupInstruction?: string;
  readonly fulfillmentType: 'SHIPPING' | 'PICKUP' | 'DELIVERY';
  readonly locationId?: number;
  /** The shopper says when. */
  readonly scheduled?: boolean;
  readonly scheduledTimePrecisionType?: 'DATE' | 'DATE_AND_TIME_SLOT';
  readonly timeSlotLengthInMinutes?: number;
  // What follows is not on the wire: see `wireShippingOption`.
  /** The app that quoted it. */
  readonly appClientId?: string;
  /** Of a scheduled one: what decides when. */
  readonly schedule?: ScheduleSettings;
  /** Closed now, and the merchant wants shoppers to know: when it opens again. */
  readonly opensAtSeconds?: number;
  /** When an order placed now arrives, where the merchant wants shoppers to know. */
  readonly estimate?: DeliveryEstimate;
}

export type WireShippingOption = Omit<ShippingChoice, 'appClientId' | 'schedule' | 'opensAtSeconds' | 'estimate'>;

/** The choice as orders and `availableShippingOptions` write it. */
export function wireShippingOption(choice: ShippingChoice): WireShippingOption {
  const { appClientId: _app, schedule: _schedule, opensAtSeconds: _opening, estimate: _estimate, ...option } = choice;
  return option;
}

/** One option of an app's answer, after reading. */
export interface AppShippingOption {
  readonly title: string;
  readonly rate: number;
  readonly transitDays: string;
  readonly description: string;
  readonly titleTranslated?: Readonly<Record<string, string>>;
  readonly descriptionTranslated?: Readonly<Record<string, string>>;
  readonly fulfilmentType: 'SHIPPING' | 'PICKUP' | 'DELIVERY';
  readonly scheduled?: boolean;
  readonly businessHours?: string;
  readonly fulfillmentTimeInMinutes?: number;
  readonly blackoutDates?: string;
}
