import { route } from '../contract/route.ts';

const anybody = { method: 'GET', scopes: [], auth: 'optional', publicToken: true } as const;

/** The dictionaries, which anybody may read. */
export const dictionaryRoutes = {
  countries: route({ ...anybody, path: '/countries' }),
  currencies: route({ ...anybody, path: '/currencies' }),
  currencyByCountry: route({ ...anybody, path: '/currencyByCountry' }),
  states: route({ ...anybody, path: '/states' }),
  taxClasses: route({ ...anybody, path: '/taxClasses' }),
} as const;
