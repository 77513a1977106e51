'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import * as z from 'zod';
import { failed, formValues, invalid, saved, type FormState } from '../forms/form-state.ts';
import { failureText, read } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';
import { requestedSettings, updateRequestFormSchema } from './update-request-schema.ts';

const secretSchema = z.enum(['clientSecret', 'secretToken', 'publicToken']);
const newAppSchema = z.object({ name: z.string().trim().max(100, 'Use at most 100 characters') });

/** A key or token in clear, for the developer who asks. */
export async function revealSecret(storeId: number, clientId: string, what: string): Promise<string> {
  const { control } = await requireStore(String(storeId));
  const { value } = await read(control.developerApps.reveal(storeId, clientId, { what: secretSchema.parse(what) }));
  return value;
}

/** Makes another custom app, installed, and goes to it. */
export async function createApp(
  { storeId }: { storeId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { control } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = newAppSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  let clientId: string;
  try {
    const { name } = input.data;
    ({ clientId } = await control.developerApps.create(storeId, name ? { name } : {}));
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId), 'layout');
  redirect(storePath(storeId, 'develop-apps', clientId));
}

/** Asks for other settings. */
export async function requestUpdate(
  { storeId, clientId }: { storeId: number; clientId: string },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { control } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = updateRequestFormSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  let status: string;
  try {
    const { settings: stored } = await control.developerApps.get(storeId, clientId);
    const scopes = formData.getAll('scope').map(String);
    const { message } = input.data;
    ({ status } = await control.developerApps.requestUpdate(storeId, clientId, {
      settings: requestedSettings(input.data, scopes, stored),
      ...(message && { message }),
    }));
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId), 'layout');
  return saved(status === 'approved' ? 'The settings are changed' : 'The request is sent');
}

/** Grants or declines a request. Answers what went wrong. */
export async function decideRequest(
  storeId: number,
  requestId: number,
  decision: 'approve' | 'decline',
): Promise<string | undefined> {
  const { control } = await requireStore(String(storeId));
  try {
    await (decision === 'approve'
      ? control.updateRequests.approve(requestId, {})
      : control.updateRequests.decline(requestId, {}));
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId), 'layout');
  return undefined;
}

const modeSchema = z.object({ updateRequests: z.enum(['approve-at-once', 'by-hand']) });

/** Says what becomes of requests from here on. */
export async function saveRequestMode(
  { storeId }: { storeId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { control } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = modeSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  try {
    await control.sandbox.updateSettings(input.data);
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'update-requests'));
  return saved('Saved');
}
