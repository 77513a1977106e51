'use server';

import { revalidatePath } from 'next/cache';
import { failed, formValues, invalid, saved, type FormState } from '../forms/form-state.ts';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';
import { settingsFormSchema } from './settings-schema.ts';

/** Writes the store's name and the company's e-mail address. */
export async function saveSettings(
  { storeId }: { storeId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = settingsFormSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  const { storeName, email } = input.data;
  try {
    await rest.storeProfile.update({ settings: { storeName }, ...(email && { company: { email } }) });
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId), 'layout');
  return saved('Settings saved');
}
