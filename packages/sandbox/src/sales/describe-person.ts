import type { Person } from '@ecwid-kit/types';
import { displayName } from '../dictionaries/language.ts';
import { statesByCountry } from '../dictionaries/states.ts';

/** Adds what the rest of an address says: the names of country and state, and of a name its two halves. */
export async function describePerson<P extends Person>(person: P): Promise<P> {
  const { countryCode, stateOrProvinceCode } = person;
  const country = countryCode ? displayName('region', 'en')(countryCode.toUpperCase()) : undefined;
  const states = countryCode && stateOrProvinceCode ? await statesByCountry() : undefined;
  const state = states
    ?.get(countryCode?.toUpperCase() ?? '')
    ?.find(({ code }) => code === stateOrProvinceCode?.toUpperCase());
  return {
    ...person,
    ...nameParts(person),
    ...(country !== undefined && !person.countryName && { countryName: country }),
    ...(state && !person.stateOrProvinceName && { stateOrProvinceName: state.name }),
  };
}

/** `Eugene K` is Eugene, K. What was sent apart stays as it was sent. */
export function nameParts({ name, firstName, lastName }: Person): Person {
  if (name === undefined) {
    const joined = [firstName, lastName].filter(Boolean).join(' ');
    return joined ? { name: joined } : {};
  }
  if (firstName !== undefined || lastName !== undefined) return {};
  const [first = '', ...rest] = name.trim().split(/\s+/);
  return first ? { firstName: first, lastName: rest.join(' ') } : {};
}

/** An address on one line. */
export function formatAddress(person: Person): string {
  const { street, city, postalCode } = person;
  const state = person.stateOrProvinceName ?? person.stateOrProvinceCode;
  const country = person.countryName ?? person.countryCode;
  return [street?.replaceAll('\n', ', '), city, state, postalCode, country].filter(Boolean).join(', ');
}
