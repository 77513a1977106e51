import * as z from 'zod';

const tierSchema = z.object({
  /** Of the setting `basis`: an amount of money, or a number of items. */
  from: z.number().min(0).max(1_000_000).meta({ title: 'From' }),
  value: z.number().positive().max(1_000_000).meta({ title: 'Discount' }),
});
export type Tier = z.infer<typeof tierSchema>;

/** What a merchant can set. Every field has a default: a store that has just installed the app has set nothing. */
export const settingsSchema = z.object({
  enabled: z.boolean().default(true).meta({ title: 'Give these discounts' }),
  description: z.string().trim().min(1).max(80).default('Volume discount').meta({ title: 'Name in the cart' }),
  basis: z.enum(['SUBTOTAL', 'QUANTITY']).default('SUBTOTAL').meta({ title: 'Counted by' }),
  type: z.enum(['PERCENT', 'ABSOLUTE']).default('PERCENT').meta({ title: 'Kind of discount' }),
  tiers: z
    .array(tierSchema)
    .max(20)
    .default(() => [
      { from: 50, value: 5 },
      { from: 100, value: 10 },
    ])
    .meta({ title: 'Steps' }),
  productIds: z
    .array(z.int().positive())
    .max(500)
    .default([])
    .meta({ title: 'Products', description: 'Only these count and get cheaper. None: all.' }),
  customerGroupIds: z
    .array(z.int().min(0))
    .max(100)
    .default([])
    .meta({ title: 'Customer groups', description: 'Only their members get it. None: everybody.' }),
});
export type Settings = z.infer<typeof settingsSchema>;
