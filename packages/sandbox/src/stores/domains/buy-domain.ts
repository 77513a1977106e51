import type { DomainOrder } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { nextId } from '../../storage/sequence.ts';
import { describeStoreState } from '../plan/change-store-state.ts';
import { planOf } from '../plan/plans.ts';
import type { StoreDomainTable } from '../store-tables.ts';
import { YEAR_SECONDS } from './bought-domains.ts';
import { primaryDomain, setSiteAddress } from './change-domains.ts';
import { mailRegistrant } from './domain-mails.ts';
import { isTaken, NEEDED_OF_REGISTRANT, priceOf } from './domain-market.ts';
import { alreadyTaken, checkDomainName } from './domain-names.ts';

/** What stores that may buy domains have among the features of their account. */
const FEATURE = 'DOMAIN_PURCHASE_FEATURE';

/** Throws the 403 of a store that cannot buy domains. */
export async function checkDomainsAvailable(db: Db, storeId: number): Promise<void> {
  const { plan, availableFeatures } = await describeStoreState(db, storeId);
  if (!planOf(plan).domains) {
    throw apiError('NOT_ALLOWED_ON_CURRENT_PLAN', 'The plan of the store does not include domains', `It is ${plan}.`);
  }
  if (availableFeatures.includes(FEATURE)) return;
  throw apiError(
    'DOMAIN_FEATURE_NOT_AVAILABLE',
    'Domains are not available in this store',
    `account.availableFeatures lacks ${FEATURE}.`,
  );
}

/** Buys a domain for a year. The first one becomes the address of the site. Throws the error of what stands in the way. */
export async function buyDomain(
  tx: WriteTransaction,
  storeId: number,
  { domainName = '', ...registrant }: DomainOrder,
): Promise<StoreDomainTable> {
  await checkDomainsAvailable(tx.db, storeId);
  const name = checkDomainName(domainName);
  priceOf(name);
  if (await isTaken(tx.db, name)) throw alreadyTaken(name);
  checkRegistrant(registrant);
  await checkPayment(tx.db, storeId);
  const row = {
    name,
    store_id: storeId,
    id: await nextId(tx.db, storeId, 'domain'),
    registrant: JSON.stringify(registrant),
    connected: 1,
    autorenew: 1,
    purchased: tx.nowSeconds,
    expires: tx.nowSeconds + YEAR_SECONDS,
  };
  await tx.db.insertInto('store_domain').values(row).execute();
  if (!(await primaryDomain(tx.db, storeId))) await setSiteAddress(tx, storeId, { customDomain: name });
  await mailRegistrant(tx, row);
  tx.touch(storeId, 'domains');
  return row;
}

function checkRegistrant(registrant: Omit<DomainOrder, 'domainName'>): void {
  const missing = NEEDED_OF_REGISTRANT.filter((field) => !registrant[field]?.trim());
  if (missing.length === 0) return;
  throw apiError(
    'REGISTRANT_CONTACT_DATA_VERIFICATION_ERROR',
    'The contact data of the owner are not complete',
    `Missing: ${missing.join(', ')}.`,
  );
}

async function checkPayment(db: Db, storeId: number): Promise<void> {
  const { paymentSource } = await describeStoreState(db, storeId);
  if (paymentSource === 'valid') return;
  throw apiError(
    'PAYMENT_METHOD_PROBLEM',
    'The payment for the domain failed',
    `The state of the store says so: its paymentSource is "${paymentSource}".`,
  );
}
