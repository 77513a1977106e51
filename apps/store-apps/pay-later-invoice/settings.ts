import * as z from 'zod';

/** What a merchant can set. Every field has a default: a store that has just installed the app has set nothing. */
export const settingsSchema = z.object({
  companyName: z.string().trim().max(80).default('').meta({ title: 'Name on the page', description: 'Of your shop.' }),
  dueDays: z.int().min(0).max(180).default(14).meta({ title: 'Days to pay' }),
  approvedStatus: z
    .enum(['AWAITING_PAYMENT', 'PAID'])
    .default('AWAITING_PAYMENT')
    .meta({ title: 'Approved orders become', description: 'PAID only when you are sure to get the money.' }),
  allowLater: z.boolean().default(true).meta({ title: 'Let shoppers decide later' }),
  maximumTotal: z
    .number()
    .min(0)
    .max(1_000_000)
    .default(0)
    .meta({ title: 'Largest order', description: 'Larger ones are declined. 0: no limit.' }),
});
export type Settings = z.infer<typeof settingsSchema>;
