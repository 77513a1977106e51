import * as z from 'zod';
import { openEnum } from '../contract/wire.ts';
import { schema, type Infer } from '../contract/schema.ts';
import { STAFF_SCOPES, type StaffScope } from './staff-scopes.ts';

const names = Object.keys(STAFF_SCOPES) as [StaffScope, ...StaffScope[]]; // Object.keys forgets the key type

/** Received, so a scope of tomorrow is none the worse. Empty: everything. */
const staffScopesSchema = schema(() => z.array(openEnum(names)));

/** The ones there are in a store. */
export const knownStaffScopesSchema = schema(() =>
  z.object({ staffScopes: staffScopesSchema() }).meta({ id: 'StaffScopes' }),
);

/** Who works in a store besides its owner. `name` may be empty while the invitation is pending. */
export const staffAccountSchema = schema(() =>
  z
    .object({
      /** A profile's: `p` and digits. */
      id: z.string(),
      name: z.string().optional(),
      email: z.string(),
      staffScopes: staffScopesSchema(),
      /** False until the person has followed the link of the invitation. */
      inviteAccepted: z.boolean(),
    })
    .meta({ id: 'StaffAccount' }),
);
export type StaffAccount = Infer<typeof staffAccountSchema>;

/** Not a page: every account at once. */
export const staffListSchema = schema(() =>
  z.object({ staffList: z.array(staffAccountSchema()) }).meta({ id: 'StaffList' }),
);

/** What one account answers with: less than in the list. */
export const staffAccessSchema = schema(() =>
  z.object({ email: z.string(), staffScopes: staffScopesSchema() }).meta({ id: 'StaffAccess' }),
);

const email = () => z.email('must be an e-mail address');

/** Somebody to invite. Without a list of scopes they may do everything. */
export const staffInvitationSchema = schema(() =>
  z.object({ email: email(), staffScopes: z.array(z.enum(names)).optional() }).meta({ id: 'StaffInvitation' }),
);

/** What of an account may change. The list of scopes replaces the one there is. */
export const staffUpdateSchema = schema(() =>
  z.object({ email: email().optional(), staffScopes: z.array(z.enum(names)).optional() }).meta({ id: 'StaffUpdate' }),
);
export type StaffUpdate = Infer<typeof staffUpdateSchema>;

/** Whose invitation is meant. */
export const invitedSchema = schema(() => z.object({ email: email() }).meta({ id: 'InvitedStaff' }));
