import type { Address } from '../address.ts';
import type { LineTax } from '../lines/cart-line.ts';
import { sumOf } from '../money/decimal.ts';
import type { CheckoutSettings } from '../store-settings.ts';
import { automaticRates } from './automatic-taxes.ts';
import { ratesFor, taxRatesAt, type TaxPlace, type TaxRate } from './tax-rates.ts';

export function storeAddressOf({ company, shipping }: CheckoutSettings): Address | undefined {
  return company ?? shipping?.shippingOrigin;
}

/**
 * The rates of a store at a place: the merchant's own, or those that the platform chooses.
 *
 * @param value of the goods, in the store's currency
 */
export function ratesAt(settings: CheckoutSettings, place: TaxPlace, value: number): TaxRate[] {
  const { taxSettings = {}, zones = [], formatsAndUnits = {} } = settings;
  const pricesIncludeTax = taxSettings.pricesIncludeTax === true;
  if (!taxSettings.automaticTaxEnabled) {
    return taxRatesAt(place, { taxes: taxSettings.taxes ?? [], zones, pricesIncludeTax });
  }
  const { shippingAddress, storeAddress } = place;
  return automaticRates({
    from: storeAddress,
    to: shippingAddress?.countryCode ? shippingAddress : storeAddress,
    pricesIncludeTax,
    euIossEnabled: taxSettings.euIossEnabled === true,
    ukVatRegistered: taxSettings.ukVatRegistered === true,
    value,
    currency: formatsAndUnits.currency ?? '',
    currencyRate: formatsAndUnits.currencyRate ?? 1,
  });
}

/** `tax.defaultLocationIncludedTaxRate` of a product: what of its price is tax where the store is, in percent. */
export function includedRateAtStore(settings: CheckoutSettings, tax: LineTax | undefined): number {
  const storeAddress = storeAddressOf(settings);
  const rates = ratesAt(settings, { shippingAddress: undefined, billingAddress: undefined, storeAddress }, 0);
  const included = ratesFor(rates, tax).filter((rate) => rate.included);
  return sumOf(included.map((rate) => rate.percent));
}
