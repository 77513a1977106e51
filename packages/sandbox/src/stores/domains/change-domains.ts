import type { StoreDomains, StoreDomainsUpdate } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import type { StoreDomainTable } from '../store-tables.ts';
import { changeProfile, readWholeProfile } from '../write-profile.ts';
import { describeBought, expiryOf, listBought, registrantOf } from './bought-domains.ts';

/** Where sites of the sandbox would be, had they an address of their own. */
const SITE_ADDRESS = '203.0.113.3';

type BoughtUpdate = NonNullable<StoreDomainsUpdate['purchasedDomains']>[number];

/** The domain that a store's site is known by, bought here or elsewhere. It is a part of the profile. */
export async function primaryDomain(db: Db, storeId: number): Promise<string | undefined> {
  const { profile } = await readWholeProfile(db, storeId);
  return profile.generalInfo.starterSite?.customDomain || undefined;
}

/** Where the site of a store is found. */
export async function describeDomains(db: Db, storeId: number, nowSeconds: number): Promise<StoreDomains> {
  const { profile } = await readWholeProfile(db, storeId);
  const { ecwidSubdomain = '', ecwidSubdomainSuffix = '', customDomain } = profile.generalInfo.starterSite ?? {};
  const bought = await listBought(db, storeId);
  const isBought = bought.some(({ name }) => name === customDomain);
  return {
    instantSiteDomain: {
      primaryInstantSiteDomain: customDomain || ecwidSubdomain,
      ...(customDomain && { primaryInstantSiteDomainStatus: isBought ? 'connected' : 'pending' }),
      ecwidSubdomain,
      instantSiteIpAddress: SITE_ADDRESS,
      instantSiteUrl: `https://${customDomain || `${ecwidSubdomain}.${ecwidSubdomainSuffix}`}`,
      ...(customDomain && !isBought && { thirdPartyVendorDomain: customDomain }),
    },
    purchasedDomains: bought.map((row) => ({
      ...describeBought(row, customDomain, nowSeconds),
      domainRegistrantInfo: registrantOf(row),
    })),
  };
}

/** Changes the addresses of the site and how bought domains are used. Throws the 409 of what does not go together. */
export async function changeDomains(
  tx: WriteTransaction,
  storeId: number,
  { instantSiteDomain = {}, purchasedDomains = [] }: StoreDomainsUpdate,
): Promise<void> {
  const bought = await listBought(tx.db, storeId);
  let primary = instantSiteDomain.thirdPartyVendorDomain ?? (await primaryDomain(tx.db, storeId));
  for (const [index, change] of purchasedDomains.entries()) {
    const row = findChanged(bought, change, index);
    if (change.primaryDomain) primary = row.name;
    else if (change.primaryDomain === false && primary === row.name) primary = '';
    await saveBought(tx, row, change);
  }
  if (purchasedDomains.filter((change) => change.primaryDomain).length > 1) {
    throw notValid('Only one domain can be the primary one');
  }
  await checkConnected(tx.db, storeId, primary);
  await setSiteAddress(tx, storeId, { ecwidSubdomain: instantSiteDomain.ecwidSubdomain, customDomain: primary });
  tx.touch(storeId, 'domains');
}

function findChanged(bought: readonly StoreDomainTable[], { id, name }: BoughtUpdate, index: number): StoreDomainTable {
  const isNamed = id !== undefined || name !== undefined;
  const row = isNamed ? bought.find((domain) => domain.id === id || domain.name === name) : bought[index];
  if (row) return row;
  throw notValid(
    'The store has no such domain',
    'Name a domain by its id or name, as GET /domains lists them. Without either, its place in that list counts.',
  );
}

async function saveBought(
  tx: WriteTransaction,
  row: StoreDomainTable,
  { connectedToInstantSite, autorenew }: BoughtUpdate,
): Promise<void> {
  await tx.db
    .updateTable('store_domain')
    .set({
      connected: (connectedToInstantSite ?? row.connected !== 0) ? 1 : 0,
      autorenew: (autorenew ?? row.autorenew !== 0) ? 1 : 0,
      expires: expiryOf(row, tx.nowSeconds), // renewed so far, whatever comes
    })
    .where('name', '=', row.name)
    .execute();
}

async function checkConnected(db: Db, storeId: number, primary: string | undefined): Promise<void> {
  const row = (await listBought(db, storeId)).find(({ name }) => name === primary);
  if (!row || row.connected) return;
  throw notValid(`${row.name} is the primary domain and not connected to the site`);
}

interface SiteAddress {
  readonly ecwidSubdomain?: string | undefined;
  /** Empty: none. */
  readonly customDomain?: string | undefined;
}

/** Changes the addresses of the site in the profile. Throws the error of a name that may not be, or is taken. */
export async function setSiteAddress(
  tx: WriteTransaction,
  storeId: number,
  { ecwidSubdomain, customDomain }: SiteAddress,
): Promise<void> {
  const before = (await readWholeProfile(tx.db, storeId)).profile.generalInfo.starterSite ?? {};
  const after = {
    ...before,
    ...(ecwidSubdomain !== undefined && { ecwidSubdomain }),
    ...(customDomain !== undefined && { customDomain }),
  };
  if (after.ecwidSubdomain === before.ecwidSubdomain && after.customDomain === before.customDomain) return;
  await changeProfile(tx, storeId, (profile) => ({
    ...profile,
    generalInfo: { ...profile.generalInfo, starterSite: after },
  }));
}

function notValid(message: string, hint?: string) {
  return apiError('NOT_VALID_DOMAIN_ORDER_UPDATE_DATA', message, hint);
}
