import * as z from 'zod';
import { numberParam } from '../contract/wire.ts';
import { schema, type Infer } from '../contract/schema.ts';

/** What a charge may be in. It need not be the store's currency. */
export const CHARGE_CURRENCIES = ['USD', 'EUR', 'MXN', 'INR', 'GBP', 'AUD'] as const;

/** In US dollars, at a time. */
export const MAX_CHARGE = 500;

/** In US dollars, of a store in a day. */
export const MAX_CHARGES_PER_DAY = 5000;

export const MAX_CHARGE_DESCRIPTION_LENGTH = 255;

/** Parameters of a charge. All are needed but `metadata`, here or in the body; each has an error code of its own. */
export const chargeQuerySchema = schema(() =>
  z.object({
    amount: z.union([numberParam(), z.string()]).optional().meta({ description: 'Two decimals, at most 500 USD.' }),
    currency: z.union([z.enum(CHARGE_CURRENCIES), z.string()]).optional(),
    description: z
      .string()
      .optional()
      .meta({ description: `What it is for, in at most ${MAX_CHARGE_DESCRIPTION_LENGTH} characters.` }),
    idempotencyKey: z.string().optional().meta({ description: 'A UUID: a charge with the same one is made once.' }),
    metadata: z.string().optional().meta({ description: 'JSON of the app’s own.' }),
  }),
);

/** The same in a body, where a client prefers that. */
export const chargeSchema = schema(() =>
  z
    .object({
      amount: z.union([z.number(), z.string()]),
      currency: z.string(),
      description: z.string(),
      idempotencyKey: z.string(),
      metadata: z.union([z.record(z.string(), z.unknown()), z.string()]),
    })
    .partial()
    .meta({ id: 'Charge' }),
);
export type Charge = Infer<typeof chargeSchema>;

/** Whether the store was charged. `idempotencyKeyInUse`: it was before, and is not again. */
export const chargedSchema = schema(() =>
  z.object({ transactionId: z.string(), idempotencyKeyInUse: z.boolean() }).meta({ id: 'Charged' }),
);
