import type { Address } from '../address.ts';
import type { LineTax } from '../lines/cart-line.ts';
import { decimal, digitsAt, sumOf } from '../money/decimal.ts';
import { percentOfNet, type Minor } from '../money/minor-units.ts';
import { spread } from '../money/spread.ts';
import { isInZone, type Zone } from '../shipping/zone-match.ts';

/** An element of `taxSettings.taxes`. */
export interface TaxDefinition {
  readonly id?: number;
  readonly name?: string;
  readonly enabled?: boolean;
  readonly includeInPrice?: boolean;
  readonly useShippingAddress?: boolean;
  readonly taxShipping?: boolean;
  readonly appliedByDefault?: boolean;
  /** Percent where no rule's zone holds the address. */
  readonly defaultTax?: number;
  readonly rules?: readonly { readonly zoneId?: string; readonly tax?: number }[];
}

/** A tax that is due at an address, with the rate it has there. */
export interface TaxRate {
  readonly id: number | undefined;
  readonly name: string;
  readonly percent: number;
  /** Part of the prices rather than added to them. */
  readonly included: boolean;
  readonly taxShipping: boolean;
  readonly appliedByDefault: boolean;
  /** Of a rate that the platform chose: the class of products it is for. */
  readonly taxClassCode?: string;
}

export interface TaxPlace {
  readonly shippingAddress: Address | undefined;
  readonly billingAddress: Address | undefined;
  /** Where the store is: stands in for an address that is not known. */
  readonly storeAddress: Address | undefined;
}

export interface TaxRules {
  readonly taxes: readonly TaxDefinition[];
  readonly zones: readonly Zone[];
  readonly pricesIncludeTax: boolean;
}

/**
 * The enabled taxes with the rate each has at the address it goes by; a rate of zero is no tax. The first rule whose
 * zone holds the address decides.
 *
 * A tax is inside prices when the store's prices include tax and the tax itself says so; in a store with net prices
 * `includeInPrice` only changes what the storefront displays, and the tax is added.
 */
export function taxRatesAt(place: TaxPlace, { taxes, zones, pricesIncludeTax }: TaxRules): TaxRate[] {
  return taxes.flatMap((tax): TaxRate[] => {
    if (tax.enabled === false) return [];
    const percent = percentAt(tax, addressFor(tax, place), zones);
    if (percent <= 0) return [];
    return [
      {
        id: tax.id,
        name: tax.name ?? '',
        percent,
        included: pricesIncludeTax && tax.includeInPrice === true,
        taxShipping: tax.taxShipping === true,
        appliedByDefault: tax.appliedByDefault !== false,
      },
    ];
  });
}

function addressFor({ useShippingAddress }: TaxDefinition, place: TaxPlace): Address | undefined {
  const { shippingAddress, billingAddress, storeAddress } = place;
  const known =
    useShippingAddress === false ? (billingAddress ?? shippingAddress) : (shippingAddress ?? billingAddress);
  return known?.countryCode ? known : storeAddress;
}

function percentAt(tax: TaxDefinition, address: Address | undefined, zones: readonly Zone[]): number {
  for (const rule of tax.rules ?? []) {
    const zone = rule.zoneId === 'WORLD' ? {} : zones.find((each) => each.id === rule.zoneId);
    if (zone && isInZone(address, zone)) return rule.tax ?? 0;
  }
  return tax.defaultTax ?? 0;
}

/**
 * The taxes of a product. A rate that the platform chose is for products of its class, the default one for classes that
 * have none where the goods go. Of the merchant's own, `enabledManualTaxes` names them; it is empty for a product that goes by the defaults, so an
 * empty list means those applied by default.
 */
export function ratesFor(rates: readonly TaxRate[], tax: LineTax | undefined): TaxRate[] {
  if (tax?.taxable === false) return [];
  const ofClass = rates.filter((rate) => rate.taxClassCode !== undefined);
  if (ofClass.length > 0) {
    const known = ofClass.some((rate) => rate.taxClassCode === tax?.taxClassCode);
    return ofClass.filter((rate) => (known ? rate.taxClassCode === tax?.taxClassCode : rate.appliedByDefault));
  }
  const own = tax?.enabledManualTaxes;
  if (!own?.length) return rates.filter((rate) => rate.appliedByDefault);
  return rates.filter((rate) => rate.id !== undefined && own.includes(rate.id));
}

export interface TaxShare {
  readonly rate: TaxRate;
  readonly total: Minor;
}

/**
 * The taxes of an amount. Those inside it are taken out together, rounded once, and split by their rates, so what is
 * left is never below zero; those on top are due on what is left, each rounded by itself. None is due on another.
 */
export function taxesOf(amount: Minor, rates: readonly TaxRate[]): TaxShare[] {
  const included = rates.filter((rate) => rate.included);
  const percents = included.map((rate) => rate.percent);
  const inside = spread(percentOfNet(amount, sumOf(percents), percents), alignedDigits(percents));
  return rates.map((rate) => {
    const total = rate.included ? inside[included.indexOf(rate)] : percentOfNet(amount, rate.percent, percents);
    return { rate, total: total ?? 0 };
  });
}

/** The percentages as whole numbers of one common unit. */
function alignedDigits(percents: readonly number[]): number[] {
  const decimals = percents.map(decimal);
  const scale = Math.max(0, ...decimals.map((each) => each.scale));
  return decimals.map((each) => Number(digitsAt(each, scale)));
}

/** What of these taxes is inside the amount they were computed for. */
export function includedTax(shares: readonly TaxShare[]): Minor {
  return shares.reduce((sum, { rate, total }) => (rate.included ? sum + total : sum), 0);
}

/** What of these taxes is due on top of the amount they were computed for. */
export function addedTax(shares: readonly TaxShare[]): Minor {
  return shares.reduce((sum, { rate, total }) => (rate.included ? sum : sum + total), 0);
}

/** An amount without the taxes inside it. */
export function withoutIncluded(amount: Minor, rates: readonly TaxRate[]): Minor {
  return amount - includedTax(taxesOf(amount, rates));
}
