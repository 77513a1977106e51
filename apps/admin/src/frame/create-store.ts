'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { failed, formValues, invalid, type FormState } from '../forms/form-state.ts';
import { failureText } from '../server/failures.ts';
import { requireUser } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';

const newStoreSchema = z.object({
  name: z.string().trim().min(1, 'Name the store').max(100, 'Use at most 100 characters'),
});

/** Makes another store for the user, and goes there. */
export async function createStore(_previous: FormState, formData: FormData): Promise<FormState> {
  const { control } = await requireUser();
  const values = formValues(formData);
  const input = newStoreSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  let id: number;
  try {
    ({ id } = await control.stores.create(input.data));
  } catch (error) {
    return failed(values, failureText(error));
  }
  redirect(storePath(id));
}
