import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { deletedSchema } from '../contract/wire.ts';
import { applicationRoutes } from './application-routes.ts';
import { applicationStatusSchema, tokenInfoSchema } from './application-schemas.ts';

/** The calling app: its subscription, its token, its end. */
export const applicationOperations = {
  getStatus: operation(applicationRoutes.getStatus, {
    summary: 'Get the status of the app’s subscription in the store',
    response: applicationStatusSchema,
  }),
  cancel: operation(applicationRoutes.cancel, {
    summary: 'End the app’s subscription, take back its tokens and uninstall it',
    query: schema(() => z.object({ namespace: z.string() })), // the app's client ID
    response: deletedSchema,
  }),
  getToken: operation(applicationRoutes.getToken, {
    summary: 'Get the scopes of the token the call is made with',
    response: tokenInfoSchema,
  }),
} as const;
