import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { openEnum } from '../contract/wire.ts';
import { storeProfileUpdateSchema } from '../store-profile/store-profile-schemas.ts';

/** A store to make, for somebody who has none. */
export const storeCreateSchema = schema(() =>
  z
    .object({
      merchant: z.object({
        email: z.email('must be an e-mail address'),
        name: z.string().trim().min(1, 'must not be empty'),
        /** Without one, the merchant signs in by other means. */
        password: z.string().min(6, 'must have at least 6 characters').optional(),
        ip: z.string().optional(),
        facebookLogin: z.object({ facebookID: z.string().optional(), facebookToken: z.string().optional() }).optional(),
        googleLogin: z.object({ googleToken: z.string().optional() }).optional(),
      }),
      affiliatePartner: z
        .object({
          source: z.string().optional(),
          ambassador: z.object({ ref: z.string().optional(), campaignId: z.string().optional() }).optional(),
        })
        .optional(),
      profile: storeProfileUpdateSchema().optional(),
    })
    .meta({ id: 'StoreCreate' }),
);
export type StoreCreate = Infer<typeof storeCreateSchema>;

/** The new store. `token` where it was asked for. */
export const storeCreatedSchema = schema(() =>
  z.object({ id: z.int(), token: z.string().optional() }).meta({ id: 'StoreCreated' }),
);

/** What is copied from one store to another. */
export const CLONE_SCOPES = ['STORE_SETTINGS', 'CATALOG'] as const;

/** How far a copy has come. */
const CLONE_STATUSES = ['QUEUED', 'IN_PROGRESS', 'COMPLETED', 'FAILED'] as const;

/** A copy that is on its way, or why it is not. */
export const storeCloneSchema = schema(() =>
  z
    .object({
      success: z.boolean(),
      /** What to ask for the status with. */
      ticket: z.string().optional(),
      errorCode: openEnum(['TARGET_PRODUCTS_NOT_EMPTY'] as const).optional(),
      errorMessage: z.string().optional(),
    })
    .meta({ id: 'StoreClone' }),
);

const idsByOldId = () => z.record(z.string(), z.int());

/** How far a copy has come, and what became of each product and category once it is there. */
export const storeCloneStatusSchema = schema(() =>
  z
    .object({
      status: openEnum(CLONE_STATUSES),
      errorMessage: z.string().optional(),
      clonedEntitiesMapping: z.object({ products: idsByOldId(), categories: idsByOldId() }).partial().optional(),
    })
    .meta({ id: 'StoreCloneStatus' }),
);
export type StoreCloneStatus = Infer<typeof storeCloneStatusSchema>;
