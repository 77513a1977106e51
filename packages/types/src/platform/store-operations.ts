import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { booleanParam, enumListParam, integerParam } from '../contract/wire.ts';
import { storeRoutes } from './store-routes.ts';
import {
  CLONE_SCOPES,
  storeCloneSchema,
  storeCloneStatusSchema,
  storeCreatedSchema,
  storeCreateSchema,
} from './store-schemas.ts';

const findQuery = schema(() =>
  z.object({
    email: z.string().optional(),
    facebookID: z.string().optional(),
    googleID: z.string().optional(),
  }),
);

/** Without `scope`, everything that can be copied is. */
const cloneQuery = schema(() =>
  z.object({
    sourceStoreId: integerParam(),
    targetStoreId: integerParam(),
    scope: enumListParam(CLONE_SCOPES).optional(),
    cloneDemoCatalog: booleanParam().optional(),
  }),
);

/** Stores as a partner makes them. */
const storeOperations = {
  create: operation(storeRoutes.create, {
    summary: 'Make a merchant with a store',
    query: schema(() => z.object({ returnApiToken: booleanParam().optional() })),
    body: storeCreateSchema,
    response: storeCreatedSchema,
  }),
  find: operation(storeRoutes.find, {
    summary: 'Ask whether somebody has a store: 200 says yes, 404 no',
    query: findQuery,
    response: schema(() => z.object({})),
  }),
  clone: operation(storeRoutes.clone, {
    summary: 'Copy the settings and the catalog of a store into another',
    query: cloneQuery,
    response: storeCloneSchema,
  }),
  getClone: operation(storeRoutes.getClone, {
    summary: 'Ask how far a copy has come',
    query: schema(() => z.object({ ticket: z.string() })),
    response: storeCloneStatusSchema,
  }),
} as const;

/** The groups of calls that belong to no store. */
export type PlatformOperations = { readonly stores: typeof storeOperations };

/** The calls that belong to no store: they are made with an app's own keys, and have no client. */
export const platformOperations: PlatformOperations = { stores: storeOperations };
