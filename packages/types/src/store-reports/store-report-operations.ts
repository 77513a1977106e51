import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { booleanParam, momentParam, pageOf, pageQuery, responseFieldsQuery } from '../contract/wire.ts';
import { storeReportRoutes } from './store-report-routes.ts';
import { DELETED_ENTITIES, deletedItemSchema, latestStatsSchema } from './store-report-schemas.ts';

const deletedItemsQuery = schema(() =>
  z.object({
    from_date: momentParam().optional(),
    to_date: momentParam().optional(),
    ...pageQuery(),
    ...responseFieldsQuery,
  }),
);

/** Each flag adds a part to the answer. */
const latestStatsQuery = schema(() =>
  z.object({
    reviewsUpdatesRequired: booleanParam().optional(),
    domainsRequired: booleanParam().optional(),
    subscriptionRequired: booleanParam().optional(),
    productCountRequired: booleanParam().optional(),
    categoryCountRequired: booleanParam().optional(),
    ...responseFieldsQuery,
  }),
);

/** What has changed in a store: what is gone, and when each area changed last. */
export const storeReportOperations = {
  deletedItems: operation(storeReportRoutes.deletedItems, {
    summary: 'List what was deleted, page by page',
    params: schema(() => z.object({ entity: z.enum(DELETED_ENTITIES) })),
    query: deletedItemsQuery,
    response: schema(() => pageOf(deletedItemSchema())),
  }),
  latestStats: operation(storeReportRoutes.latestStats, {
    summary: 'Get when each area of the store last changed',
    query: latestStatsQuery,
    response: latestStatsSchema,
  }),
} as const;
