import type { Customer, CustomerUpdate } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { wrongParameter } from '../../rest/api-error.ts';
import { nextId } from '../../storage/sequence.ts';
import { describeFieldValues } from '../customer-extra-fields/field-values.ts';
import { groupForBody } from '../customer-groups/customer-group-repository.ts';
import { changeCustomer, emptyCustomer } from './customer-document.ts';
import { deleteCustomer, getCustomer, saveCustomer } from './customer-repository.ts';

/** Adds a customer. Throws the 409 of an e-mail that is taken. */
export async function createCustomer(
  tx: WriteTransaction,
  storeId: number,
  input: CustomerUpdate & { readonly email: string },
): Promise<Customer> {
  const id = await nextId(tx.db, storeId, 'customer');
  const customer = await storeChange(tx, storeId, emptyCustomer(id, tx.nowSeconds), input);
  tx.emit(customerEvent(storeId, 'created', customer));
  return customer;
}

/** Changes a customer. Throws the 404 of an unknown one. */
export async function updateCustomer(
  tx: WriteTransaction,
  storeId: number,
  id: number,
  patch: CustomerUpdate,
): Promise<Customer> {
  const customer = await storeChange(tx, storeId, await getCustomer(tx.db, storeId, id), patch);
  tx.emit(customerEvent(storeId, 'updated', customer));
  return customer;
}

export async function removeCustomer(tx: WriteTransaction, storeId: number, id: number): Promise<void> {
  const customer = await getCustomer(tx.db, storeId, id);
  await deleteCustomer(tx.db, storeId, id, tx.nowSeconds);
  tx.emit(customerEvent(storeId, 'deleted', customer));
}

export function customerEvent(
  storeId: number,
  action: 'created' | 'updated' | 'deleted',
  { id, email = '' }: Customer,
) {
  return { storeId, type: `customer.${action}`, entityId: id, data: { customerEmail: email } } as const;
}

async function storeChange(
  tx: WriteTransaction,
  storeId: number,
  before: Customer,
  patch: CustomerUpdate,
): Promise<Customer> {
  if (patch.email !== undefined && !patch.email.includes('@')) throw wrongParameter('Wrong field "email"');
  // The group's name follows from its id: a name alone moves nobody.
  const { customerGroupName: _name, ...fields } = patch;
  const group = await groupForBody(tx.db, storeId, patch.customerGroupId ?? before.customerGroupId ?? 0);
  const changed = await changeCustomer(before, fields, {
    nowSeconds: tx.nowSeconds,
    nextContactId: () => nextId(tx.db, storeId, 'customer_contact'),
    nextAddressId: () => nextId(tx.db, storeId, 'customer_address'),
  });
  const customer = { ...changed, customerGroupId: group.id, customerGroupName: group.name };
  if (patch.extrafields) customer.extrafields = await describeFieldValues(tx.db, storeId, patch.extrafields);
  await saveCustomer(tx.db, storeId, customer);
  return customer;
}
