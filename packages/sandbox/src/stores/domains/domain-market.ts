import type { DomainRegistrant, FoundDomains } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';
import { illegal } from './domain-names.ts';

export const DOMAIN_CURRENCY = 'USD';

/** What a year costs, by the ending. The endings and the prices are chosen. */
const PRICES: Readonly<Record<string, number>> = {
  com: 14.99,
  net: 15.99,
  org: 14.99,
  shop: 34.99,
  store: 44.99,
  online: 29.99,
  co: 31.99,
  info: 19.99,
};

/** Who has a domain already without being a store of the sandbox: well-known names, and whatever begins with "taken". */
const TAKEN = /^(?:taken.*|example|ecwid|lightspeed|google|amazon)\./;

/** What is asked of who buys a domain. */
export const NEEDED_OF_REGISTRANT = [
  'firstName',
  'lastName',
  'email',
  'street',
  'city',
  'countryCode',
  'postalCode',
  'phone',
] as const satisfies readonly (keyof DomainRegistrant)[];

/** What a year of a domain costs. Throws the 400 of an ending that is not sold. */
export function priceOf(name: string): number {
  const price = PRICES[endingOf(name)];
  if (price === undefined) throw illegal(name);
  return price;
}

export function formatPrice(price: number): string {
  return `$${price.toFixed(2)}`;
}

/** Whether somebody has a domain: a store of the sandbox, or the rest of the world. */
export async function isTaken(db: Db, name: string): Promise<boolean> {
  if (TAKEN.test(name)) return true;
  const row = await db.selectFrom('store_domain').select('name').where('name', '=', name).executeTakeFirst();
  return row !== undefined;
}

/** What there is to buy for a keyword: the domain it names, then its name with each ending. */
export async function findDomains(db: Db, keyword: string): Promise<FoundDomains['domains']> {
  const word = keyword.trim().toLowerCase();
  const isDomain = PRICES[endingOf(word)] !== undefined && word.includes('.');
  const label = (isDomain ? word.slice(0, word.lastIndexOf('.')) : word).replaceAll(/[^a-z0-9-]/g, '');
  if (label === '') return [];
  const named = isDomain ? [`${label}.${endingOf(word)}`] : [];
  const names = new Set([...named, ...Object.keys(PRICES).map((ending) => `${label}.${ending}`)]);
  const found: FoundDomains['domains'] = [];
  for (const name of names) {
    const price = priceOf(name);
    const status = (await isTaken(db, name)) ? 'taken' : 'available';
    found.push({ name, status, price, currency: DOMAIN_CURRENCY, priceFormatted: formatPrice(price) });
  }
  return found;
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
