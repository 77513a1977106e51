import type { CustomersUpdate } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { wrongParameter } from '../../rest/api-error.ts';
import { findCustomerIds, type CustomerFilter } from './search-customers.ts';
import { removeCustomer, updateCustomer } from './write-customer.ts';

/**
 * Changes or deletes many customers. Returns how many.
 *
 * @param filter what `ALL_FILTERED` is about
 */
export async function changeCustomers(
  tx: WriteTransaction,
  storeId: number,
  update: CustomersUpdate,
  filter: CustomerFilter,
): Promise<number> {
  const { customer = {}, delete: isDeletion = false } = update;
  if (!isDeletion && Object.keys(customer).length === 0) {
    throw wrongParameter('There is nothing to change', 'Send "customer" with what changes, or "delete": true.');
  }
  const ids = await chosenIds(tx, storeId, update, filter);
  for (const id of ids) {
    if (isDeletion) await removeCustomer(tx, storeId, id);
    else await updateCustomer(tx, storeId, id, customer);
  }
  return ids.length;
}

/** Ids that no customer has are left out. */
async function chosenIds(
  { db }: WriteTransaction,
  storeId: number,
  { mode, ids }: CustomersUpdate,
  filter: CustomerFilter,
): Promise<number[]> {
  if (mode === 'ALL_FILTERED') return findCustomerIds(db, storeId, filter);
  const all = await findCustomerIds(db, storeId, {});
  if (mode === 'ALL') return all;
  if (!ids) throw wrongParameter('The field "ids" is required', 'The mode SELECTED needs it.');
  const chosen = new Set(ids);
  return all.filter((id) => chosen.has(id));
}
