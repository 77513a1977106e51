'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { failed, formValues, invalid, saved, type FormState } from '../forms/form-state.ts';
import { checkboxField } from '../forms/fields.ts';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';

const name = z.string().trim().min(1, 'Name the category').max(255, 'Use at most 255 characters');
const createSchema = z.object({ name, parentId: z.string().regex(/^\d*$/).transform(Number) });
const editSchema = z.object({ name, enabled: checkboxField() });

export async function createCategory(
  { storeId }: { storeId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = createSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  const { parentId, ...category } = input.data;
  try {
    await rest.categories.create({ ...category, ...(parentId > 0 && { parentId }), enabled: true });
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'categories'));
  return saved('Category added');
}

export async function saveCategory(
  { storeId, categoryId }: { storeId: number; categoryId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = editSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  try {
    await rest.categories.update(categoryId, input.data);
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'categories'));
  return saved('Category saved');
}

/** Answers what went wrong. */
export async function deleteCategory(storeId: number, categoryId: number): Promise<string | undefined> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.categories.delete(categoryId);
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'categories'));
  return undefined;
}
