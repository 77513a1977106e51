import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

/** The inner names of the plans. Resellers have others. */
export const STORE_PLANS = ['ECWID_FREE', 'ECWID_VENTURE', 'ECWID_BUSINESS', 'ECWID_UNLIMITED'] as const;

/** How the store pays for what it owes: well, not at all, or with a card that is declined. */
export const PAYMENT_SOURCES = ['valid', 'missing', 'declined'] as const;

/** What the platform decides about a store, and its owner cannot change. */
export const storeStateSchema = schema(() =>
  z
    .object({
      plan: z.string(),
      /** Apps are answered 402, and nothing can be ordered. */
      suspended: z.boolean(),
      paymentSource: z.enum(PAYMENT_SOURCES),
      /** The flags of `account.availableFeatures`: `DOMAIN_PURCHASE_FEATURE`. */
      availableFeatures: z.array(z.string()),
      /** The app that made the store, and the partner it did so for. Absent where its owner did. */
      origin: z
        .object({ clientId: z.string(), affiliatePartner: z.record(z.string(), z.unknown()).optional() })
        .optional(),
    })
    .meta({ id: 'StoreState' }),
);
export type StoreState = Infer<typeof storeStateSchema>;

/** Changes to it: only what is sent changes. */
export const storeStateUpdateSchema = schema(() =>
  storeStateSchema()
    .omit({ origin: true })
    .extend({ plan: z.enum(STORE_PLANS) })
    .partial()
    .meta({ id: 'StoreStateUpdate' }),
);
export type StoreStateUpdate = Infer<typeof storeStateUpdateSchema>;
