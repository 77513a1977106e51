'use server';

import type { NewSession } from '@ecwid-kit/types/control';
import { registrationSchema } from '@ecwid-kit/types/control';
import { redirect } from 'next/navigation';
import * as z from 'zod';
import { failed, formValues, invalid, type FormState } from '../forms/form-state.ts';
import { controlClient } from '../server/clients.ts';
import { failureText } from '../server/failures.ts';
import { clearSessionToken, readSessionToken, writeSessionToken } from '../server/session-cookie.ts';
import { localPath } from '../urls/local-path.ts';

const credentialsFormSchema = z.object({
  email: z.email('Enter the e-mail address you signed up with'),
  password: z.string().min(1, 'Enter your password'),
});

/** Signs in with e-mail and password, and goes where the visitor was going. */
export async function signIn(_previous: FormState, formData: FormData): Promise<FormState> {
  const values = withoutPassword(formValues(formData));
  const input = credentialsFormSchema.safeParse(formValues(formData));
  if (!input.success) return invalid(values, input.error);
  return begin(values, () => controlClient().sessions.create(input.data));
}

/** Signs in as the owner of the demo store. The sandbox allows it in development only. */
export async function signInAsDemo(_previous: FormState, formData: FormData): Promise<FormState> {
  return begin(formValues(formData), () => controlClient().sessions.demo({}));
}

/** Makes a user with a first store, signed in. */
export async function signUp(_previous: FormState, formData: FormData): Promise<FormState> {
  const values = withoutPassword(formValues(formData));
  const input = registrationSchema().safeParse(formValues(formData));
  if (!input.success) return invalid(values, input.error);
  return begin(values, () => controlClient().users.register(input.data));
}

export async function signOut(): Promise<void> {
  const token = await readSessionToken();
  // The cookie goes in any case: a sandbox that is down must not keep anybody signed in here.
  await clearSessionToken();
  if (token) await controlClient(token).sessions.end().catch(failureText);
  redirect('/sign-in');
}

async function begin(values: Record<string, string>, make: () => Promise<NewSession>): Promise<FormState> {
  try {
    const { token, expires } = await make();
    await writeSessionToken(token, expires);
  } catch (error) {
    return failed(values, failureText(error));
  }
  redirect(localPath(`${values['next'] ?? ''}${values['hash'] ?? ''}`, '/'));
}

/** A refused form is shown again, without the password. */
function withoutPassword({ password: _password, ...values }: Record<string, string>): Record<string, string> {
  return values;
}
