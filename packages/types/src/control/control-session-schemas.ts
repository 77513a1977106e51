import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { STAFF_SCOPES, type StaffScope } from '../staff/staff-scopes.ts';
import { momentSchema } from './moment.ts';

const staffScopes = Object.keys(STAFF_SCOPES) as [StaffScope, ...StaffScope[]]; // Object.keys forgets the key type

/** A store, as far as the store switcher tells. */
export const storeSummarySchema = schema(() =>
  z
    .object({
      id: z.int(),
      name: z.string(),
      role: z.enum(['owner', 'staff']),
      /** What staff may do there. Empty: everything. Absent for the owner. */
      staffScopes: z.array(z.enum(staffScopes)).optional(),
      storefrontUrl: z.string(),
    })
    .meta({ id: 'StoreSummary' }),
);
export type StoreSummary = Infer<typeof storeSummarySchema>;

/** What the home page of the admin shows. */
export const storeOverviewSchema = schema(() =>
  storeSummarySchema()
    .extend({
      currency: z.string(),
      plan: z.string(),
      suspended: z.boolean(),
      products: z.int(),
      /** Statistics, this and what follows: absent for staff without `REPORT_ACCESS`. */
      orders: z.int().optional(),
      customers: z.int().optional(),
      /** Of the orders that are paid or await payment. */
      sales: z.number().optional(),
    })
    .meta({ id: 'StoreOverview' }),
);
export type StoreOverview = Infer<typeof storeOverviewSchema>;

export const userSchema = schema(() =>
  z.object({ id: z.string(), email: z.string(), name: z.string() }).meta({ id: 'User' }),
);
export type User = Infer<typeof userSchema>;

/** Who is signed in, and where they may go. */
export const sessionSchema = schema(() =>
  z
    .object({ user: userSchema(), stores: z.array(storeSummarySchema()), expires: momentSchema() })
    .meta({ id: 'Session' }),
);
export type Session = Infer<typeof sessionSchema>;

/** A new session. The token is handed out once: `session_…`, for the `Authorization` header of control and REST calls. */
export const newSessionSchema = schema(() => sessionSchema().extend({ token: z.string() }).meta({ id: 'NewSession' }));
export type NewSession = Infer<typeof newSessionSchema>;

export const credentialsSchema = schema(() =>
  z.object({ email: z.string(), password: z.string() }).meta({ id: 'Credentials' }),
);

/** A new user with a first store. */
export const registrationSchema = schema(() =>
  z
    .object({
      name: z.string().trim().min(1, 'Enter your name'),
      email: z.email('Enter an e-mail address'),
      password: z.string().min(8, 'Use at least 8 characters'),
      storeName: z.string().trim().min(1, 'Name the store'),
    })
    .meta({ id: 'Registration' }),
);

/** How the sandbox runs. */
export const sandboxInfoSchema = schema(() =>
  z
    .object({
      version: z.string(),
      /** In development anybody may sign in as the demo owner, and users run the sandbox. */
      development: z.boolean(),
      demo: z.object({ storeId: z.int(), email: z.string() }).optional(),
      urls: z.object({ sandbox: z.string(), rest: z.string(), admin: z.string(), storefront: z.string().optional() }),
    })
    .meta({ id: 'SandboxInfo' }),
);
export type SandboxInfo = Infer<typeof sandboxInfoSchema>;

/** The sandbox's clock. `offsetMs` is how far it is ahead of the machine's. */
export const clockStateSchema = schema(() =>
  z.object({ now: momentSchema(), offsetMs: z.int() }).meta({ id: 'ClockState' }),
);

export const sandboxSettingsSchema = schema(() =>
  z
    .object({
      /** What becomes of a developer's request for other app settings. */
      updateRequests: z.enum(['approve-at-once', 'by-hand']),
    })
    .meta({ id: 'SandboxSettings' }),
);
export type SandboxSettings = Infer<typeof sandboxSettingsSchema>;
