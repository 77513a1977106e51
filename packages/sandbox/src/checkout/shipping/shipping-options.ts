import type { Zone } from './zone-match.ts';

/** An element of `profile.shipping.shippingOptions`, as far as it decides what is offered and for how much. */
export interface ShippingOptionSettings {
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
  /** Absent with no `flatRate`: free shipping. */
  readonly ratesCalculationType?: 'carrier-calculated' | 'table' | 'flat' | 'app';
  readonly shippingCostMarkup?: number;
  readonly flatRate?: { readonly rateType?: 'ABSOLUTE' | 'PERCENT'; readonly rate?: number };
  readonly ratesTable?: RatesTable;
  readonly appClientId?: string;
  readonly pickupInstruction?: string;
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
  /** The app that quoted it. Not a field of the wire: see `wireShippingOption`. */
  readonly appClientId?: string;
}

export type WireShippingOption = Omit<ShippingChoice, 'appClientId'>;

/** The choice as orders and `availableShippingOptions` write it. */
export function wireShippingOption({ appClientId: _, ...option }: ShippingChoice): WireShippingOption {
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
