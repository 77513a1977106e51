export { countryCodes, listCountries, type CountriesQuery, type DictionaryCountry } from './countries.ts';
export { listStates, type DictionaryState } from './states.ts';
export {
  listCurrencies,
  listCurrencyByCountry,
  type CountryCurrency,
  type CountryQuery,
  type DictionaryCurrency,
} from './currencies.ts';
export { currencyFormat, type CurrencyFormat } from './currency-format.ts';
export { listTaxClasses, type TaxClass } from './tax-classes.ts';
