import type { Address } from '../address.ts';

const MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

export function isInEuropeanUnion(countryCode: string | undefined): boolean {
  return countryCode !== undefined && MEMBERS.has(countryCode.toUpperCase());
}

/**
 * Whether a business owes the tax itself: one with a valid tax id, in another country of the EU than the store. The
 * reference says that such a sale within the EU is without tax.
 */
export function isReverseCharged(from: Address | undefined, to: Address | undefined): boolean {
  if (!isInEuropeanUnion(from?.countryCode) || !isInEuropeanUnion(to?.countryCode)) return false;
  return from?.countryCode?.toUpperCase() !== to?.countryCode?.toUpperCase();
}
