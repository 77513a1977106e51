'use server';

import { revalidatePath } from 'next/cache';
import { failed, formValues, invalid, saved, type FormState } from '../forms/form-state.ts';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';
import { orderFormSchema } from './order-form-schema.ts';

/** Writes statuses, tracking number and note of one order. */
export async function saveOrder(
  { storeId, orderId }: { storeId: number; orderId: string },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = orderFormSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  try {
    await rest.orders.update(orderId, input.data);
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'orders', orderId));
  return saved('Order saved');
}
