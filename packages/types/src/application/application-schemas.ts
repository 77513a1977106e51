import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

/** Whether the store pays for the app: free apps are always `ACTIVE`. A `SUSPENDED` app is to stop serving. */
export const APP_SUBSCRIPTION_STATUSES = ['ACTIVE', 'SUSPENDED', 'TRIAL'] as const;

/** The calling app's subscription in the store. */
export const applicationStatusSchema = schema(() =>
  z
    .object({
      subscriptionStatus: z.enum(APP_SUBSCRIPTION_STATUSES),
      subscription: z
        .object({
          status: z.enum(APP_SUBSCRIPTION_STATUSES).optional(),
          startDate: z.string().optional(),
          expirationDate: z.string().optional(),
        })
        .optional(),
    })
    .meta({ id: 'ApplicationStatus' }),
);
export type ApplicationStatus = Infer<typeof applicationStatusSchema>;

/** What the calling token may do, by scope. */
export const tokenInfoSchema = schema(() =>
  z
    .object({
      permissions: z.array(z.string()),
      created: z.string().optional(),
      expires: z.string().optional(),
    })
    .meta({ id: 'TokenInfo' }),
);
export type TokenInfo = Infer<typeof tokenInfoSchema>;
