import * as z from 'zod';

/** What a merchant can set. Every field has a default: a store that has just installed the app has set nothing. */
export const settingsSchema = z.object({
  importDays: z
    .int()
    .min(0)
    .max(730)
    .default(90)
    .meta({ title: 'Days to import', description: 'How far back orders are taken in when the app is installed.' }),
  delimiter: z
    .enum(['comma', 'semicolon'])
    .default('comma')
    .meta({ title: 'Columns of the CSV file are separated by', description: 'Some spreadsheets want a semicolon.' }),
});
export type Settings = z.infer<typeof settingsSchema>;
