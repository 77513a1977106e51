'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { failed, formValues, saved, type FormState } from '../forms/form-state.ts';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';
import { readTypeForm } from './type-form-schema.ts';
import { GENERAL_TYPE_ID } from './type-words.ts';

/** Adds a product type and goes to its page. */
export async function createType(
  { storeId }: { storeId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const read = readTypeForm(values, { stored: [], general: false });
  if ('errors' in read) return { status: 'invalid', values, fieldErrors: read.errors, at: Date.now() };
  let id: number;
  try {
    ({ id } = await rest.productTypes.create({ ...read.body, name: read.body.name ?? '' }));
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'product-types'));
  redirect(storePath(storeId, 'product-types', id));
}

export async function saveType(
  { storeId, typeId }: { storeId: number; typeId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  try {
    const { attributes: stored = [] } = await rest.productTypes.get(typeId);
    const read = readTypeForm(values, { stored, general: typeId === GENERAL_TYPE_ID });
    if ('errors' in read) return { status: 'invalid', values, fieldErrors: read.errors, at: Date.now() };
    await rest.productTypes.update(typeId, read.body);
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'product-types'), 'layout');
  return saved('Product type saved');
}

/** Deletes a product type and goes to the list. Answers what went wrong. */
export async function deleteType(storeId: number, typeId: number): Promise<string> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.productTypes.delete(typeId);
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'product-types'));
  redirect(storePath(storeId, 'product-types'));
}
