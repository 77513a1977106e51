export type QueryValue = string | number | boolean | Date | readonly (string | number)[] | null | undefined;

/**
 * Writes a query without its question mark. Lists are joined by commas, dates become Unix seconds, `undefined` and
 * `null` are left out. A space is `%20` and a plus `%2B`: the platform reads a bare `+` as a space.
 *
 * @throws RangeError for a number that is not finite and for an invalid date
 */
export function encodeQuery(query: Readonly<Record<string, QueryValue>>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    const text = name === 'responseFields' ? String(value).replaceAll(/\s+/g, '') : queryText(name, value);
    pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  }
  return pairs.join('&');
}

function queryText(name: string, value: NonNullable<QueryValue>): string {
  const plain = value instanceof Date ? Math.floor(value.getTime() / 1000) : value;
  if (typeof plain === 'number' && !Number.isFinite(plain)) throw new RangeError(`${name} is not a finite value`);
  return String(plain); // an array joins its items with commas
}
