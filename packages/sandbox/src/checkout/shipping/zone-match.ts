import type { Address } from '../address.ts';

/** A destination zone of the profile. One that lists nothing is the whole world. */
export interface Zone {
  readonly id?: string;
  readonly name?: string;
  readonly countryCodes?: readonly string[];
  /** With the country in front: `US-CA`. A bare `CA` is taken as well. */
  readonly stateOrProvinceCodes?: readonly string[];
  readonly postCodes?: readonly string[];
}

/**
 * Says whether an address lies in a zone. What an address does not tell cannot match a list that asks for it. Polygons
 * of a zone are ignored: addresses carry no coordinates.
 *
 * States restrict only their own country: a zone of Canada and `US-CA` holds all of Canada.
 */
export function isInZone(address: Address | undefined, zone: Zone): boolean {
  const country = address?.countryCode?.toUpperCase();
  const listed = zone.countryCodes?.some((code) => code.toUpperCase() === country) ?? false;
  if (zone.countryCodes?.length && !listed) return false;
  if (!isInStates({ country, state: address?.stateOrProvinceCode, listed, codes: zone.stateOrProvinceCodes ?? [] }))
    return false;
  if (!zone.postCodes?.length) return true;
  const postalCode = address?.postalCode;
  return postalCode !== undefined && zone.postCodes.some((template) => matchesPostCode(postalCode, template));
}

interface StateQuestion {
  readonly country: string | undefined;
  readonly state: string | undefined;
  /** Whether the zone names the country itself. */
  readonly listed: boolean;
  readonly codes: readonly string[];
}

function isInStates({ country, state, listed, codes }: StateQuestion): boolean {
  if (codes.length === 0) return true;
  const ofCountry = codes
    .map((code) => code.toUpperCase())
    .filter((code) => !code.includes('-') || code.startsWith(`${country}-`));
  if (ofCountry.length === 0) return listed;
  const own = state?.toUpperCase();
  return own !== undefined && ofCountry.some((code) => code === own || code === `${country}-${own}`);
}

const MAX_POSTAL_CODE_LENGTH = 32;

/**
 * Compares a postal code with a template of a zone: `?` is any one character, `*` any number of them, `_` at least one
 * space. Other spaces and the case of letters do not count.
 */
export function matchesPostCode(postalCode: string, template: string): boolean {
  if (postalCode.length > MAX_POSTAL_CODE_LENGTH || template.length > MAX_POSTAL_CODE_LENGTH) return false;
  const wanted = template.toUpperCase().replaceAll(' ', '').replaceAll(/\*+/g, '*');
  const code = postalCode.trim().toUpperCase();
  return matchesFrom(wanted.includes('_') ? code : code.replaceAll(' ', ''), wanted);
}

/** Walks the template over the code, keeping every position in the code that the template so far can end at. */
function matchesFrom(code: string, template: string): boolean {
  let ends = new Set([0]);
  for (const token of template) {
    const next = new Set<number>();
    for (const end of ends) {
      for (const length of lengthsAt(code.slice(end), token)) next.add(end + length);
    }
    ends = next;
  }
  return ends.has(code.length);
}

/** How many characters at the start of `rest` a token of the template may stand for. */
function lengthsAt(rest: string, token: string): number[] {
  if (token === '*') return Array.from({ length: rest.length + 1 }, (_, length) => length);
  const spaces = /^ */.exec(rest)?.[0].length ?? 0;
  if (token === '_') return Array.from({ length: spaces }, (_, index) => index + 1);
  const char = rest[spaces];
  return char !== undefined && (token === '?' || token === char) ? [spaces + 1] : [];
}
