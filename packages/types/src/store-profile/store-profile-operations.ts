import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { booleanParam, langQuery, responseFieldsQuery, updatedSchema } from '../contract/wire.ts';
import { storeProfileRoutes } from './store-profile-routes.ts';
import { storeProfileSchema, storeProfileUpdateSchema } from './store-profile-schemas.ts';

/** `showExtendedInfo` needs the scope `read_store_profile_extended`. Each flag adds a part to the answer. */
const getQuery = schema(() =>
  z.object({
    showExtendedInfo: booleanParam().optional(),
    getReportAvailabilityStatus: booleanParam().optional(),
    getStoreVertical: booleanParam().optional(),
    getFeaturesByPlans: booleanParam().optional(),
    ...langQuery,
    ...responseFieldsQuery,
  }),
);

/** The store profile: its settings. A public token sees a small part of it. */
export const storeProfileOperations = {
  get: operation(storeProfileRoutes.get, {
    summary: 'Get the store’s settings',
    query: getQuery,
    response: storeProfileSchema,
  }),
  update: operation(storeProfileRoutes.update, {
    summary: 'Change the store’s settings: only what is sent changes',
    body: storeProfileUpdateSchema,
    response: updatedSchema,
  }),
} as const;
