'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { countField } from '../forms/fields.ts';
import { failed, formValues, invalid, saved, type FormState } from '../forms/form-state.ts';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';
import { formatSpan } from '../words/moments.ts';

const UNIT_MS = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;
const MAX_MS = 3660 * UNIT_MS.days;

const advanceSchema = z
  .object({ amount: countField(), unit: z.enum(['minutes', 'hours', 'days']) })
  .transform(({ amount, unit }) => ({ advanceMs: amount * UNIT_MS[unit] }))
  .refine(({ advanceMs }) => advanceMs > 0, { path: ['amount'], message: 'Enter how far the clock goes' })
  .refine(({ advanceMs }) => advanceMs <= MAX_MS, { path: ['amount'], message: 'Go at most ten years at a time' });

/** Moves the sandbox's clock forward: what falls due happens. */
export async function advanceClock(
  { storeId }: { storeId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { control } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = advanceSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  try {
    await control.sandbox.moveClock(input.data);
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId), 'layout');
  return saved(`The clock went on by ${formatSpan(input.data.advanceMs)}`);
}
