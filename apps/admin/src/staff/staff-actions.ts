'use server';

import { revalidatePath } from 'next/cache';
import { failed, formValues, invalid, saved, type FormState } from '../forms/form-state.ts';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';
import { invitationFormSchema, staffScopesFormSchema } from './staff-schema.ts';

interface StaffForm {
  readonly storeId: number;
}

/** Invites somebody by e-mail. */
export async function inviteStaff(
  { storeId }: StaffForm,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = invitationFormSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  try {
    await rest.staff.create(input.data);
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'staff'));
  return saved(`${input.data.email} is invited`);
}

/** Changes what somebody may do. */
export async function changeStaff(
  { storeId, id }: StaffForm & { readonly id: string },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = staffScopesFormSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  try {
    await rest.staff.update(id, { staffScopes: input.data });
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'staff'));
  return saved('Access changed');
}

/** Sends a pending invitation again. Answers what went wrong. */
export async function resendInvitation(storeId: number, email: string): Promise<string | undefined> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.staff.resendInvitation({ email });
  } catch (error) {
    return failureText(error);
  }
  return undefined;
}

/** Takes an invitation back, or ends somebody's access. Answers what went wrong. */
export async function removeStaff(storeId: number, id: string): Promise<string | undefined> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.staff.delete(id);
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'staff'));
  return undefined;
}
