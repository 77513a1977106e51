import type { CustomerExtraField } from '@ecwid-kit/types';
import { notFound } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { fieldTexts, findFieldText, type FieldSet } from '../extra-fields/extra-field-repository.ts';

export function customerFields(storeId: number): FieldSet {
  return { storeId, entity: 'customer' };
}

export async function listCustomerFields(db: Db, storeId: number): Promise<CustomerExtraField[]> {
  const texts = await fieldTexts(db, customerFields(storeId));
  return texts.map((text) => JSON.parse(text) as CustomerExtraField); // stored by saveField
}

/** A customer field. Throws the 404 that an unknown one gets. */
export async function getCustomerField(db: Db, storeId: number, key: string): Promise<CustomerExtraField> {
  const text = await findFieldText(db, customerFields(storeId), key);
  if (text === undefined) throw notFound(`Customer extra field with key ${key} not found`);
  return JSON.parse(text) as CustomerExtraField; // stored by saveField
}
