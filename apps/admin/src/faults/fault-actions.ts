'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { countField, emptyOr } from '../forms/fields.ts';
import { failed, formValues, invalid, saved, type FormState } from '../forms/form-state.ts';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';

const faultFormSchema = z
  .object({
    target: z.enum(['rest', 'webhook']),
    kind: z.enum(['latency', 'status', 'drop', 'duplicate', 'reorder']),
    clientId: z.string().trim(),
    match: z.string().trim(),
    delayMs: emptyOr(countField()),
    status: emptyOr(
      z
        .string()
        .regex(/^[345]\d\d$/, 'Enter a status from 300 to 599')
        .transform(Number),
    ),
    times: emptyOr(countField('Enter how often, or nothing')),
  })
  .refine(({ target, kind }) => target === 'webhook' || kind === 'latency' || kind === 'status' || kind === 'drop', {
    path: ['kind'],
    message: 'Only webhooks can come twice or out of order',
  })
  .refine(({ kind, delayMs }) => kind !== 'latency' || delayMs !== undefined, {
    path: ['delayMs'],
    message: 'Enter how many milliseconds',
  })
  .refine(({ kind, status }) => kind !== 'status' || status !== undefined, {
    path: ['status'],
    message: 'Enter the status',
  });

/** Makes something go wrong in this store. */
export async function createFault(
  { storeId }: { storeId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { control } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = faultFormSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  const { target, kind, clientId, match, delayMs, status, times } = input.data;
  try {
    await control.faults.create({
      target,
      kind,
      storeId,
      ...(clientId && { clientId }),
      ...(match && { match }),
      ...(kind === 'latency' && { delayMs }),
      ...(kind === 'status' && { status }),
      ...(times !== undefined && { times }),
    });
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'faults'));
  return saved('The fault is set');
}

/** Takes a fault away. Answers what went wrong. */
export async function deleteFault(storeId: number, faultId: number): Promise<string | undefined> {
  const { control } = await requireStore(String(storeId));
  try {
    await control.faults.delete(faultId);
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'faults'));
  return undefined;
}

/** Takes every fault away. Answers what went wrong. */
export async function clearFaults(storeId: number): Promise<string | undefined> {
  const { control } = await requireStore(String(storeId));
  try {
    await control.faults.clear();
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'faults'));
  return undefined;
}
