import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { deletedSchema, integerParam } from '../contract/wire.ts';
import {
  appRegistrationSchema,
  appSettingsSchema,
  developerAppSchema,
  registeredAppSchema,
  updateRequestSchema,
} from './app-schemas.ts';
import { storeParams, storeAppParams, emptyBody } from './control-params.ts';
import { controlRoutes } from './control-routes.ts';

const appParams = schema(() => z.object({ clientId: z.string() }));
const requestParams = schema(() => z.object({ requestId: integerParam() }));

/** The app dashboard. */
export const developerAppsOperations = {
  list: operation(controlRoutes.developerApps.list, {
    summary: 'The developer’s apps. The first visit makes the first one',
    params: storeParams,
    response: schema(() => z.array(developerAppSchema())),
  }),
  create: operation(controlRoutes.developerApps.create, {
    summary: 'Make another custom app, installed',
    params: storeParams,
    body: schema(() => z.object({ name: z.string().optional() })),
    response: developerAppSchema,
  }),
  get: operation(controlRoutes.developerApps.get, {
    summary: 'One of the developer’s apps',
    params: storeAppParams,
    response: developerAppSchema,
  }),
  reveal: operation(controlRoutes.developerApps.reveal, {
    summary: 'Show a key or a token',
    params: storeAppParams,
    body: schema(() => z.object({ what: z.enum(['clientSecret', 'secretToken', 'publicToken']) })),
    response: schema(() => z.object({ value: z.string() })),
  }),
  requestUpdate: operation(controlRoutes.developerApps.requestUpdate, {
    summary: 'Ask for other settings',
    params: storeAppParams,
    body: schema(() => z.object({ settings: appSettingsSchema(), message: z.string().max(2000).optional() })),
    response: updateRequestSchema,
  }),
} as const;

/** What developers ask for, and whoever runs the sandbox decides. */
export const updateRequestsOperations = {
  list: operation(controlRoutes.updateRequests.list, {
    summary: 'What developers have asked for',
    query: schema(() => z.object({ status: z.enum(['pending', 'approved', 'declined']).optional() })),
    response: schema(() => z.array(updateRequestSchema())),
  }),
  approve: operation(controlRoutes.updateRequests.approve, {
    summary: 'Grant a request. Living tokens keep their scopes',
    params: requestParams,
    body: emptyBody,
    response: updateRequestSchema,
  }),
  decline: operation(controlRoutes.updateRequests.decline, {
    summary: 'Decline a request',
    params: requestParams,
    body: emptyBody,
    response: updateRequestSchema,
  }),
} as const;

/** Every app, for whoever runs the sandbox. */
export const appsOperations = {
  list: operation(controlRoutes.apps.list, {
    summary: 'Every app',
    response: schema(() => z.array(registeredAppSchema())),
  }),
  get: operation(controlRoutes.apps.get, {
    summary: 'One app with its client secret',
    params: appParams,
    response: registeredAppSchema,
  }),
  register: operation(controlRoutes.apps.register, {
    summary: 'Make an app, or change what is known of it',
    params: appParams,
    body: appRegistrationSchema,
    response: registeredAppSchema,
  }),
  remove: operation(controlRoutes.apps.remove, {
    summary: 'Remove an app, uninstalling it everywhere',
    params: appParams,
    response: deletedSchema,
  }),
} as const;
