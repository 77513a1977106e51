import type { Operations } from '@ecwid-kit/types';
import type { Handlers } from '../rest/call.ts';
import { listCountries } from './countries.ts';
import { listCurrencies, listCurrencyByCountry } from './currencies.ts';
import { listStates } from './states.ts';
import { listTaxClasses } from './tax-classes.ts';

/** Answers the dictionary calls. */
export const dictionaryHandlers: Handlers<Operations['dictionaries']> = {
  countries: (call) => listCountries(call.query),
  currencies: (call) => listCurrencies(call.query.lang),
  currencyByCountry: (call) => listCurrencyByCountry(call.query),
  states: (call) => listStates(call.query.countryCode),
  taxClasses: async (call) => listTaxClasses(call.query),
};
