import type { FormState, FormValues } from './form-state.ts';

/** How the platform names the field that it refuses: `Wrong field "triggers.endDate": must be after startDate`. */
const WRONG_FIELD = /field "([\w.]+)"[^:]*(?::\s*(.+))?$/is;

/**
 * What the API refused, beside the field of the form that it is about. `undefined`: it names none of the form's.
 *
 * @param fields The form's fields by the names of the API
 */
export function refusedField(
  values: FormValues,
  message: string,
  fields: Readonly<Record<string, string>>,
  at = Date.now(),
): FormState | undefined {
  const [, name = '', reason = ''] = WRONG_FIELD.exec(message) ?? [];
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) return undefined;
  const words = reason.trim() || message;
  return { status: 'invalid', values, fieldErrors: { [field]: [words.charAt(0).toUpperCase() + words.slice(1)] }, at };
}
