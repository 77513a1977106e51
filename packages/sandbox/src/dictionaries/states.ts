export interface DictionaryState {
  code: string;
  name: string;
}

let loaded: Promise<ReadonlyMap<string, readonly DictionaryState[]>> | undefined;

/**
 * The states of every country that has any: what ISO 3166-2 lists, without the codes that merely group others (Italy's
 * regions over its provinces). The package is loaded on the first call: a server that nobody asks does not pay for it.
 */
export function statesByCountry(): Promise<ReadonlyMap<string, readonly DictionaryState[]>> {
  return (loaded ??= load());
}

/** `GET /states`: names as the country writes them, since no source translates them. Unknown country: none. */
export async function listStates(countryCode: string): Promise<DictionaryState[]> {
  return [...((await statesByCountry()).get(countryCode.toUpperCase()) ?? [])];
}

async function load(): Promise<ReadonlyMap<string, readonly DictionaryState[]>> {
  const { iso31662 } = await import('iso-3166');
  const groups = new Set(iso31662.map((subdivision) => subdivision.parent));
  const states = new Map<string, DictionaryState[]>();
  for (const { code, name } of iso31662) {
    if (groups.has(code)) continue;
    const [country = '', state = ''] = code.split('-');
    const ofCountry = states.get(country) ?? [];
    ofCountry.push({ code: state, name });
    states.set(country, ofCountry);
  }
  const collator = new Intl.Collator('en');
  for (const ofCountry of states.values()) ofCountry.sort((a, b) => collator.compare(a.name, b.name));
  return states;
}
