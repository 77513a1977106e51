import type { Customer, CustomerExtraField } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import type { Db } from '../../storage/database.ts';
import { holdsJson } from '../../storage/text-match.ts';
import { saveCustomer } from '../customers/customer-repository.ts';
import { listCustomerFields } from './customer-field-repository.ts';

type FieldValue = NonNullable<Customer['extrafields']>[number];

/** Values as a customer shows them: what the store says of each field goes with it. Unknown keys stay as they are sent. */
export async function describeFieldValues(
  db: Db,
  storeId: number,
  values: readonly FieldValue[],
): Promise<FieldValue[]> {
  const fields = new Map((await listCustomerFields(db, storeId)).map((field) => [field.key, field]));
  return values.map((value, index) => ({ orderBy: index, ...value, ...describe(fields.get(value.key)) }));
}

/** Makes the values that customers have of a field say what the field says now. */
export async function redescribeValues(tx: WriteTransaction, storeId: number, field: CustomerExtraField) {
  for (const { customer, values } of await customersWithValue(tx.db, storeId, field.key)) {
    const extrafields = values.map((value) => (value.key === field.key ? { ...value, ...describe(field) } : value));
    await saveCustomer(tx.db, storeId, { ...customer, extrafields });
  }
}

/** Takes the values of a field away from the customers who have one. */
export async function removeValues(tx: WriteTransaction, storeId: number, key: string): Promise<void> {
  for (const { customer, values } of await customersWithValue(tx.db, storeId, key)) {
    await saveCustomer(tx.db, storeId, { ...customer, extrafields: values.filter((value) => value.key !== key) });
  }
}

function describe(field: CustomerExtraField | undefined): Partial<FieldValue> {
  if (!field) return {};
  const { title, type, entityTypes } = field;
  return { ...(title !== undefined && { title }), ...(type && { type }), ...(entityTypes && { entityTypes }) };
}

async function customersWithValue(db: Db, storeId: number, key: string) {
  const rows = await db
    .selectFrom('customer')
    .select('doc')
    .where('store_id', '=', storeId)
    .where(holdsJson('customer.doc', JSON.stringify(key)))
    .execute();
  return rows.flatMap(({ doc }) => {
    const customer = JSON.parse(doc) as Customer; // stored by saveCustomer
    const values = customer.extrafields ?? [];
    return values.some((value) => value.key === key) ? [{ customer, values }] : [];
  });
}
