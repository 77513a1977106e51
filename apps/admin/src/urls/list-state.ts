/** The query of an address as Next hands it to a page. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The first value of a parameter; empty counts as absent. */
export function paramOf(params: SearchParams, name: string): string | undefined {
  const value = params[name];
  return (typeof value === 'string' ? value : value?.[0])?.trim() || undefined;
}

/** Those of a comma-separated parameter's values that are among `allowed`. */
export function listParamOf<T extends string>(params: SearchParams, name: string, allowed: readonly T[]): T[] {
  const values = new Set(paramOf(params, name)?.split(','));
  return allowed.filter((value) => values.has(value));
}

/** A parameter's value if it is among `allowed`. */
export function choiceOf<T extends string>(params: SearchParams, name: string, allowed: readonly T[]): T | undefined {
  const value = paramOf(params, name);
  return allowed.find((one) => one === value);
}

/** A whole number of 0 or more. */
export function numberOf(params: SearchParams, name: string): number | undefined {
  const value = paramOf(params, name);
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

/**
 * The address of the same list with something changed; `undefined` takes a parameter away. Unless it says otherwise a
 * change goes back to the first page.
 */
export function listHref(
  path: string,
  params: SearchParams,
  change: Readonly<Record<string, string | number | undefined>>,
): string {
  const next = new URLSearchParams();
  const merged: Record<string, string | number | undefined> = { ...firstValues(params), offset: undefined, ...change };
  for (const [name, value] of Object.entries(merged).sort(([a], [b]) => a.localeCompare(b))) {
    if (value !== undefined && value !== '' && !(name === 'offset' && value === 0)) next.set(name, String(value));
  }
  const query = next.toString();
  return query ? `${path}?${query}` : path;
}

/** A comma-separated value with one entry switched on or off. `undefined` when none is left. */
export function toggled(values: readonly string[], value: string): string | undefined {
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return next.join(',') || undefined;
}

function firstValues(params: SearchParams): Record<string, string | undefined> {
  return Object.fromEntries(Object.keys(params).map((name) => [name, paramOf(params, name)]));
}
