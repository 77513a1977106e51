import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { booleanParam, enumInAnyCase, momentParam, pageOf, pageQuery, responseFieldsQuery } from '../contract/wire.ts';
import { COMPARE_PERIOD_NAMES, reportTipSchema, storeReportSchema } from './report-schemas.ts';
import { FIRST_DAYS_OF_WEEK, REPORT_TYPES, TIME_SCALES } from './report-types.ts';
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

const reportParams = schema(() => z.object({ reportType: z.enum(REPORT_TYPES) }));

/** `startedFrom`: since the store was made, unless said. `endedAt`: until now. `firstDayOfWeek`: known from the vendor's client. */
const reportQuery = schema(() =>
  z.object({
    startedFrom: momentParam().optional(),
    endedAt: momentParam().optional(),
    timeScaleValue: z.enum(TIME_SCALES).optional(),
    comparePeriod: z.enum(COMPARE_PERIOD_NAMES).optional(),
    firstDayOfWeek: enumInAnyCase(FIRST_DAYS_OF_WEEK).optional(),
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

/** How a store does, and what has changed in it: what is gone, and when each area changed last. */
export const storeReportOperations = {
  get: operation(storeReportRoutes.get, {
    summary: 'Get a report on orders, money, visitors or marketing',
    params: reportParams,
    query: reportQuery,
    response: storeReportSchema,
  }),
  getTip: operation(storeReportRoutes.getTip, {
    summary: 'Get a piece of advice about a report',
    params: reportParams,
    response: reportTipSchema,
  }),
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
