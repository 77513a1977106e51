import * as z from 'zod';

/** What a merchant can set. Every field has a default: a store that has just installed the app has set nothing. */
export const settingsSchema = z.object({
  enabled: z.boolean().default(true).meta({ title: 'Enabled' }),
});
export type Settings = z.infer<typeof settingsSchema>;
