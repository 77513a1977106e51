import type * as z from 'zod';

/** What a form was sent with, to show it again. */
export type FormValues = Readonly<Record<string, string>>;

/** What became of a submit. `at` differs each time, so that effects can tell two submits apart. */
export type FormState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'invalid';
      readonly values: FormValues;
      readonly fieldErrors: Readonly<Record<string, readonly string[] | undefined>>;
      readonly at: number;
    }
  | { readonly status: 'failed'; readonly values: FormValues; readonly message: string; readonly at: number }
  | { readonly status: 'saved'; readonly message: string; readonly at: number };

export const IDLE: FormState = { status: 'idle' };

/** A server action behind a form. */
export type FormAction = (previous: FormState, formData: FormData) => Promise<FormState>;

/** A form's text values; files and the framework's own fields are left out. */
export function formValues(formData: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of formData) {
    if (typeof value === 'string' && !name.startsWith('$ACTION_')) values[name] = value;
  }
  return values;
}

export function invalid(values: FormValues, error: z.ZodError, at = Date.now()): FormState {
  const fieldErrors: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? '');
    (fieldErrors[name] ??= []).push(issue.message);
  }
  return { status: 'invalid', values, fieldErrors, at };
}

export function failed(values: FormValues, message: string, at = Date.now()): FormState {
  return { status: 'failed', values, message, at };
}

export function saved(message: string, at = Date.now()): FormState {
  return { status: 'saved', message, at };
}

/** What a field shows: what was typed and refused, or what is stored. */
export function valueOf(state: FormState, name: string, stored: string): string {
  return state.status === 'invalid' || state.status === 'failed' ? (state.values[name] ?? '') : stored;
}

/** A checkbox is absent from what a form sends when it is off. */
export function checkedOf(state: FormState, name: string, stored: boolean): boolean {
  return state.status === 'invalid' || state.status === 'failed' ? name in state.values : stored;
}

export function errorOf(state: FormState, name: string): readonly string[] | undefined {
  return state.status === 'invalid' ? state.fieldErrors[name] : undefined;
}
