import { currencyFormat } from './currency-format.ts';
import { answerLanguage, displayName } from './language.ts';

export interface DictionaryCurrency {
  code: string;
  name: string;
}

/** How a country writes its currency. `decimalPlaces` is text on the wire. */
export interface CountryCurrency {
  countryCode: string;
  currencyCode: string;
  currencyName: string;
  prefix: string;
  suffix: string;
  decimalPlaces: string;
}

export interface CountryQuery {
  countryCode: string;
  lang?: string | undefined;
}

/** `GET /currencies`: the currencies that some country uses, sorted by name. */
export async function listCurrencies(lang?: string): Promise<DictionaryCurrency[]> {
  const nameOf = displayName('currency', lang);
  const codes = new Set((await currencyOfCountry()).values());
  const collator = new Intl.Collator(answerLanguage(lang));
  return [...codes]
    .map((code) => ({ code, name: nameOf(code) }))
    .sort((a, b) => collator.compare(a.name, b.name) || a.code.localeCompare(b.code));
}

/** `GET /currencyByCountry`: an array of one, or of none for an unknown country. */
export async function listCurrencyByCountry({ countryCode, lang }: CountryQuery): Promise<CountryCurrency[]> {
  const country = countryCode.toUpperCase();
  const code = (await currencyOfCountry()).get(country);
  if (code === undefined) return [];
  const { prefix, suffix, precision } = currencyFormat(country, code);
  return [
    {
      countryCode: country,
      currencyCode: code,
      currencyName: displayName('currency', lang)(code),
      prefix,
      suffix,
      decimalPlaces: String(precision),
    },
  ];
}

/** Country code to currency code. */
async function currencyOfCountry(): Promise<ReadonlyMap<string, string>> {
  const { default: currencies } = await import('country-to-currency');
  return new Map([...Object.entries(currencies), ['IC', 'EUR']]);
}
