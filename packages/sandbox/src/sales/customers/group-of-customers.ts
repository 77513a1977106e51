import type { CustomerGroup } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { customersOfGroup, saveCustomer } from './customer-repository.ts';

/** Makes the customers of a group say its new name, or belong to another group. */
export async function renameGroupOfCustomers(
  tx: WriteTransaction,
  storeId: number,
  groupId: number,
  { id, name }: CustomerGroup,
): Promise<void> {
  for (const customer of await customersOfGroup(tx.db, storeId, groupId)) {
    await saveCustomer(tx.db, storeId, { ...customer, customerGroupId: id, customerGroupName: name });
  }
}
