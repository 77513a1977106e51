import * as z from 'zod';

/** An amount as people type it: `12`, `12.50`, `12,50`. */
export function amountField(message = 'Enter an amount of 0 or more, such as 12.50') {
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}([.,]\d{1,4})?$/, message)
    .transform((text) => Number(text.replace(',', '.')));
}

/** A whole number of 0 or more. */
export function countField(message = 'Enter a whole number of 0 or more') {
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, message)
    .transform(Number);
}

/** A field that may stay empty, or is not shown: `undefined` then. */
export function emptyOr<T>(field: z.ZodType<T, string>) {
  return z
    .string()
    .trim()
    .default('')
    .transform((text, context): T | undefined => {
      if (text === '') return undefined;
      const parsed = field.safeParse(text);
      if (parsed.success) return parsed.data;
      context.addIssue(parsed.error.issues[0]?.message ?? 'This cannot be used');
      return z.NEVER;
    });
}

/** On is sent as `on`, off is not sent. */
export function checkboxField() {
  return z
    .string()
    .optional()
    .transform((value) => value !== undefined);
}
