import * as z from 'zod';
import { chosenScopes } from './staff-areas.ts';

const access = z.enum(['everything', 'some']);

/** An empty list would mean everything, which nobody means by choosing nothing. */
const isChosen = (values: Readonly<Record<string, string>>) => chosenScopes(values).length > 0;
const NOTHING_CHOSEN = { path: ['access'], message: 'Choose at least one area' };

export const staffScopesFormSchema = z
  .object({ access })
  .catchall(z.string())
  .refine(isChosen, NOTHING_CHOSEN)
  .transform(chosenScopes);

export const invitationFormSchema = z
  .object({ access, email: z.string().trim().pipe(z.email('Enter an e-mail address')) })
  .catchall(z.string())
  .refine(isChosen, NOTHING_CHOSEN)
  .transform((values) => ({ email: values.email, staffScopes: chosenScopes(values) }));
