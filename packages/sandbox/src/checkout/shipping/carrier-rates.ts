import { decimal, times } from '../money/decimal.ts';
import { decimalToMinor, percentOf, toMinor, type Minor } from '../money/minor-units.ts';
import type { CheckoutSettings } from '../store-settings.ts';
import type { ShippingOptionSettings } from './shipping-options.ts';

/** One service of a carrier with what it costs. */
export interface CarrierRate {
  readonly id: string;
  readonly name: string;
  readonly rate: Minor;
}

export interface Parcel {
  /** In the store's `weightUnit`. */
  readonly weight: number;
  readonly weightUnit: NonNullable<NonNullable<CheckoutSettings['formatsAndUnits']>['weightUnit']>;
  readonly crossesBorder: boolean;
  readonly precision: number;
}

const KILOGRAMS = { CARAT: 0.0002, GRAM: 0.001, OUNCE: 0.02835, POUND: 0.4536, KILOGRAM: 1 } as const;

/** In units of the store's currency. */
const BASE = 5;
const PER_KILOGRAM = 1.5;
const ABROAD_PERCENT = 100;
/** Every further service is dearer than the one before by this much of the first. */
const STEP_PERCENT = 25;

/**
 * What the services of a carrier cost. Assumed: the sandbox asks no carrier, so the prices are made up, and the same for
 * the same parcel: a base and so much for a kilogram, twice that abroad, each further service a quarter more. The
 * merchant's markup is a percentage.
 */
export function carrierRates(option: ShippingOptionSettings, parcel: Parcel): CarrierRate[] {
  const kilograms = times(decimal(parcel.weight), decimal(KILOGRAMS[parcel.weightUnit]));
  const domestic =
    toMinor(BASE, parcel.precision) + decimalToMinor(times(decimal(PER_KILOGRAM), kilograms), parcel.precision);
  const first = domestic + percentOf(domestic, parcel.crossesBorder ? ABROAD_PERCENT : 0);
  return servicesOf(option).map((service, at) => {
    const rate = first + percentOf(first, STEP_PERCENT * at);
    return { ...service, rate: rate + percentOf(rate, option.shippingCostMarkup ?? 0) };
  });
}

/** The services the merchant switched on; the carrier by its name where none are listed. */
function servicesOf({ id, title = '', carrier = '', carrierMethods = [] }: ShippingOptionSettings) {
  if (carrierMethods.length === 0) return [{ id, name: title || carrier }];
  return carrierMethods
    .filter(({ enabled }) => enabled !== false)
    .toSorted((a, b) => (a.orderBy ?? 0) - (b.orderBy ?? 0))
    .map((method) => ({ id: method.id ?? `${id}:${method.name ?? ''}`, name: method.name ?? '' }));
}
