import type { NumberFormats } from './money/format-number.ts';
import type { PaymentOption } from './order/payment-options.ts';
import type { ShippingOptionSettings } from './shipping/shipping-options.ts';
import type { Zone } from './shipping/zone-match.ts';
import type { TaxDefinition } from './taxes/tax-rates.ts';
import type { Address } from './address.ts';

/** The parts of the store profile that decide amounts. A whole `GET /profile` answer fits. */
export interface CheckoutSettings {
  readonly formatsAndUnits?: NumberFormats & {
    readonly currency?: string;
    /** US dollars for one unit of the store's currency. */
    readonly currencyRate?: number;
    readonly dimensionsUnit?: string;
    /** IANA name: `Europe/Berlin`. */
    readonly timezone?: string;
    readonly weightUnit?: 'CARAT' | 'GRAM' | 'OUNCE' | 'POUND' | 'KILOGRAM';
  };
  readonly taxSettings?: {
    /** The platform chooses the rates; the merchant's own taxes wait. */
    readonly automaticTaxEnabled?: boolean;
    readonly euIossEnabled?: boolean;
    readonly ukVatRegistered?: boolean;
    readonly pricesIncludeTax?: boolean;
    readonly taxes?: readonly TaxDefinition[];
    readonly taxOnShippingCalculationScheme?: ShippingTaxScheme;
  };
  readonly zones?: readonly Zone[];
  readonly shipping?: {
    readonly handlingFee?: HandlingFee;
    readonly shippingOrigin?: Address;
    readonly shippingOptions?: readonly ShippingOptionSettings[];
  };
  readonly payment?: { readonly paymentOptions?: readonly PaymentOption[] };
  /** Where the store is: decides taxes until the shopper has said where they are, and for pickup. */
  readonly company?: Address;
}

export type ShippingTaxScheme =
  | 'AUTOMATIC'
  | 'BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE'
  | 'BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT'
  | 'TAXED_SEPARATELY_FROM_PRODUCTS';

export interface HandlingFee {
  readonly name?: string;
  readonly value?: number;
  readonly description?: string;
}

export function currencyPrecision(settings: CheckoutSettings): number {
  return settings.formatsAndUnits?.currencyPrecision ?? 2;
}
