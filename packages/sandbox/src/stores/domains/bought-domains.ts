import { formatMoment, type DomainRegistrant, type PurchasedDomain } from '@ecwid-kit/types';
import { notFound } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import type { StoreDomainTable } from '../store-tables.ts';
import { DOMAIN_CURRENCY, formatPrice, priceOf } from './domain-market.ts';

export const YEAR_SECONDS = 365 * 86_400;

/** The domains that a store bought, the first one first. */
export function listBought(db: Db, storeId: number): Promise<StoreDomainTable[]> {
  return db.selectFrom('store_domain').selectAll().where('store_id', '=', storeId).orderBy('id').execute();
}

/** One of them. Throws the 404 of a name that the store did not buy. */
export async function getBought(db: Db, storeId: number, name: string): Promise<StoreDomainTable> {
  const row = await db
    .selectFrom('store_domain')
    .selectAll()
    .where('store_id', '=', storeId)
    .where('name', '=', name.trim().toLowerCase())
    .executeTakeFirst();
  if (!row) throw notFound(`The store has no domain ${name}`);
  return row;
}

/** Until when a domain is paid: one that is renewed is paid again each year. */
export function expiryOf({ expires, autorenew }: StoreDomainTable, nowSeconds: number): number {
  if (!autorenew || expires > nowSeconds) return expires;
  return expires + Math.ceil((nowSeconds - expires + 1) / YEAR_SECONDS) * YEAR_SECONDS;
}

/** A domain as it is told of, without who it belongs to. */
export function describeBought(
  row: StoreDomainTable,
  primary: string | undefined,
  nowSeconds: number,
): Omit<PurchasedDomain, 'domainRegistrantInfo'> {
  const expires = expiryOf(row, nowSeconds);
  const isPrimary = row.name === primary;
  const price = priceOf(row.name);
  return {
    id: row.id,
    name: row.name,
    status: expires > nowSeconds ? 'ACTIVE' : 'EXPIRED',
    connectedToInstantSite: row.connected !== 0,
    primaryDomain: isPrimary,
    redirectToPrimaryDomain: row.connected !== 0 && !isPrimary && Boolean(primary),
    purchaseDate: formatMoment(row.purchased),
    expirationDate: formatMoment(expires),
    renewalDate: formatMoment(expires),
    autorenew: row.autorenew !== 0,
    billingInfo: {
      totalRenewalDomainPrice: price,
      renewalDomainPrice: price,
      renewalTax: 0,
      whoisPrivacyFeaturePrice: 0,
      currency: DOMAIN_CURRENCY,
      totalRenewalDomainPriceFormatted: formatPrice(price),
    },
  };
}

/** Who a domain belongs to. Nobody answers the mails of a sandbox, so the address stays to be confirmed. */
export function registrantOf({ registrant }: StoreDomainTable): DomainRegistrant {
  return { verificationStatus: 'PENDING', ...(JSON.parse(registrant) as DomainRegistrant) }; // written by buyDomain
}
