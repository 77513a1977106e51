import * as z from 'zod';

/** What of the store's settings is changed here. */
export const settingsFormSchema = z.object({
  storeName: z.string().trim().min(1, 'Name the store').max(100, 'Use at most 100 characters'),
  email: z.union([z.literal(''), z.email('Enter an e-mail address, or nothing')]),
});
