import { listTaxClasses } from '../../dictionaries/index.ts';
import type { Address } from '../address.ts';
import { isInEuropeanUnion } from './european-union.ts';
import type { TaxRate } from './tax-rates.ts';

export interface AutomaticTaxQuestion {
  readonly from: Address | undefined;
  readonly to: Address | undefined;
  readonly pricesIncludeTax: boolean;
  /** The store collects VAT on small parcels that it sends into the EU. */
  readonly euIossEnabled: boolean;
  /** The store collects VAT on small parcels that it sends into the United Kingdom. */
  readonly ukVatRegistered: boolean;
  /** Of the goods, in the store's currency, and that currency. */
  readonly value: number;
  readonly currency: string;
  /** US dollars for one unit of the store's currency. */
  readonly currencyRate: number;
}

/** The customs limits of the two schemes. */
const IOSS_LIMIT = { currency: 'EUR', amount: 150, dollars: 1.1 } as const;
const UK_LIMIT = { currency: 'GBP', amount: 135, dollars: 1.3 } as const;
type Limit = typeof IOSS_LIMIT | typeof UK_LIMIT;

/**
 * The rates that the platform chooses: those of the dictionary of tax classes, where the goods go. Assumed, since the
 * reference says no more than that the platform chooses: sales within a country and within the EU are taxed where the
 * goods go, everything else leaves untaxed, but for the two documented schemes for small parcels.
 */
export function automaticRates(question: AutomaticTaxQuestion): TaxRate[] {
  const { to, pricesIncludeTax } = question;
  const country = to?.countryCode?.toUpperCase();
  if (!country || !isDue(question, country)) return [];
  const state = to?.stateOrProvinceCode?.toUpperCase();
  const isVat = isInEuropeanUnion(country) || country === 'GB';
  return listTaxClasses({ countryCode: country })
    .filter(({ stateCode }) => stateCode === '' || stateCode === state || `${country}-${stateCode}` === state)
    .map(({ taxClassCode, taxClassRate }) => ({
      id: undefined,
      name: isVat ? 'VAT' : 'Tax',
      percent: Number(taxClassRate),
      included: pricesIncludeTax,
      taxShipping: true,
      appliedByDefault: taxClassCode === 'default',
      taxClassCode,
    }));
}

function isDue(question: AutomaticTaxQuestion, country: string): boolean {
  const origin = question.from?.countryCode?.toUpperCase();
  if (origin === undefined || origin === country) return true;
  if (isInEuropeanUnion(country)) {
    return isInEuropeanUnion(origin) || (question.euIossEnabled && isSmall(question, IOSS_LIMIT));
  }
  return country === 'GB' && question.ukVatRegistered && isSmall(question, UK_LIMIT);
}

/** Without a common currency the comparison goes by way of the dollar, at a rate that is about right. */
function isSmall({ value, currency, currencyRate }: AutomaticTaxQuestion, limit: Limit): boolean {
  if (currency === limit.currency) return value <= limit.amount;
  return value * currencyRate <= limit.amount * limit.dollars;
}
