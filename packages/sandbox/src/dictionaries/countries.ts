import { answerLanguage, displayName } from './language.ts';
import { listStates, statesByCountry, type DictionaryState } from './states.ts';

export interface DictionaryCountry {
  code: string;
  name: string;
  states?: DictionaryState[];
}

export interface CountriesQuery {
  lang?: string | undefined;
  withStates?: boolean | undefined;
}

// The platform lists the Canary Islands apart from Spain, though ISO 3166-1 only reserves the code.
const BEYOND_ISO = ['IC'];

/** Codes of all countries, in the order of the alphabet. */
export async function countryCodes(): Promise<readonly string[]> {
  const { iso31661 } = await import('iso-3166');
  return [...iso31661.map((country) => country.alpha2), ...BEYOND_ISO].sort();
}

/** `GET /countries`: sorted by name in the language asked for. A country without states has no `states`. */
export async function listCountries(query: CountriesQuery = {}): Promise<DictionaryCountry[]> {
  const nameOf = displayName('region', query.lang);
  const countries: DictionaryCountry[] = (await countryCodes()).map((code) => ({ code, name: nameOf(code) }));
  countries.sort(by(new Intl.Collator(answerLanguage(query.lang))));
  if (query.withStates !== true) return countries;
  const known = await statesByCountry();
  return Promise.all(
    countries.map(async (country) =>
      known.has(country.code) ? { ...country, states: await listStates(country.code) } : country,
    ),
  );
}

function by(collator: Intl.Collator) {
  return (a: DictionaryCountry, b: DictionaryCountry) => collator.compare(a.name, b.name);
}
