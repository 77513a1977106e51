import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { deletedSchema, responseFieldsQuery, successSchema, updatedSchema } from '../contract/wire.ts';
import { staffRoutes } from './staff-routes.ts';
import {
  invitedSchema,
  knownStaffScopesSchema,
  staffAccessSchema,
  staffInvitationSchema,
  staffListSchema,
  staffUpdateSchema,
} from './staff-schemas.ts';

const staffParams = schema(() => z.object({ staffAccountId: z.string() }));
const fieldsQuery = schema(() => z.object(responseFieldsQuery));

/** Staff accounts: who works in the store besides its owner, and in what of it. */
export const staffOperations = {
  search: operation(staffRoutes.search, {
    summary: 'List the staff accounts, those with a pending invitation too',
    query: fieldsQuery,
    response: staffListSchema,
  }),
  get: operation(staffRoutes.get, {
    summary: 'Get one staff account',
    params: staffParams,
    query: fieldsQuery,
    response: staffAccessSchema,
  }),
  create: operation(staffRoutes.create, {
    summary: 'Invite somebody to the store, by e-mail',
    body: staffInvitationSchema,
    response: successSchema,
  }),
  update: operation(staffRoutes.update, {
    summary: 'Change what a staff account may do',
    params: staffParams,
    body: staffUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(staffRoutes.delete, {
    summary: 'Remove a staff account: its access ends',
    params: staffParams,
    response: deletedSchema,
  }),
  resendInvitation: operation(staffRoutes.resendInvitation, {
    summary: 'Send a pending invitation again',
    body: invitedSchema,
    response: successSchema,
  }),
  cancelInvitation: operation(staffRoutes.cancelInvitation, {
    summary: 'Take a pending invitation back. The e-mail is in a JSON body',
    body: invitedSchema,
    response: deletedSchema,
  }),
  scopes: operation(staffRoutes.scopes, {
    summary: 'List the staff scopes there are in the store',
    response: knownStaffScopesSchema,
  }),
} as const;
